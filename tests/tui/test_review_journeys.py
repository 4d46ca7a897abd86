"""The weekly review, key by key: what is stored, when, and how many keys it took."""

import datetime as dt
import re

import pytest

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.load import LoadAnswer, Tier, TierChange
from prelim_coach.domain.review import Review, ReviewDraft
from prelim_coach.storage.errors import CannotWriteError
from prelim_coach.tui.app import CoachApp
from prelim_coach.tui.glyphs import DONE
from prelim_coach.tui.prose import Hanging
from prelim_coach.tui.widgets.paragraphs import Paragraphs
from prelim_coach.tui.widgets.review_ahead import ahead
from prelim_coach.tui.widgets.review_pages import NAMES, footer
from tests.conftest import at
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)
WEEK = dt.date(2026, 11, 16)
BLAME = re.compile(
    r"streak|you failed|you should have|only \d|behind|well done|great|keep it up|congrat|"
    r"!(?! is the support page)|more acts|try harder|diagnosed|depress|disorder",
    re.IGNORECASE,
)


@pytest.fixture
def planned(settled):
    """A plan left open from the week behind, and one of the week ahead."""
    settled.planning.plan(
        Commitment(day=TODAY, what=What.ACT, title="Send the article", minutes=10)
    )
    with settled.desk.store.write("a plan of last week") as transaction:
        transaction.put(
            Commitment(
                day=dt.date(2026, 11, 18), what=What.ACT, title="Read the poster", minutes=20
            )
        )
    settled.desk.forget()
    return settled


def page(app):
    """Give the name of the page shown."""
    return str(app.screen.query_one(".panel").border_title)


def shown(app):
    """Give the text of the page shown."""
    return app.screen.query_one("#page", Paragraphs).visual.plain


def said(app):
    """Give the line about what happened."""
    return app.screen.query_one("#said").visual.plain


def plans(coach):
    """Give the titles of what is planned, with their days."""
    return {one.title: one.day for one in coach.desk.store.all(Commitment)}


async def to_page(hands, number):
    """Go from Today to a page, from 1 to 6."""
    await hands.press("2", "v", *["enter"] * (number - 1))


async def test_the_whole_review_with_defaults_takes_nine_keys(app, planned):
    """Two keys open it, six go through it, one closes it; it is stored, and changes nothing."""
    before = plans(planned)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("2", "v")
        for name in NAMES:
            assert page(app) == name
            assert planned.desk.store.all(Review) == []
            await hands.press("enter")
        assert page(app) == "Saved"
        await hands.press("enter")
        assert type(app.screen).__name__ == "WeekScreen"
    (review,) = planned.desk.store.all(Review)
    assert (review.day, review.answer, review.tier) == (WEEK, None, Tier.STEADY)
    assert (review.dropped, review.postponed, review.priorities, review.good) == ((), (), (), "")
    assert plans(planned) == before
    assert planned.desk.store.all(ReviewDraft) == []
    assert planned.desk.store.all(LoadAnswer) == []
    assert planned.desk.store.all(TierChange) == []
    assert hands.keys == 9
    assert hands.keys <= 14


@pytest.mark.usefixtures("planned")
@pytest.mark.parametrize("left_on", range(1, 7))
@pytest.mark.parametrize("way", ["escape", "kill"])
async def test_it_goes_on_after_quitting_on_any_page(left_on, way, app, open_coach):
    """Left or killed on any page, it opens there again after a restart, and can be finished."""
    async with app.run_test() as pilot:
        await to_page(Hands(pilot), left_on)
        if way == "escape":
            await Hands(pilot).press("escape")
    again = open_coach()
    app = CoachApp(again, app._state)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("2", "v")
        assert page(app) == NAMES[left_on - 1]
        await hands.press(*["enter"] * (7 - left_on))
    assert [one.day for one in again.desk.store.all(Review)] == [WEEK]


@pytest.mark.usefixtures("planned")
async def test_what_was_chosen_is_there_after_quitting(app, open_coach):
    """A dropped plan, an answer, a priority and a good thing survive a restart unsaved."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press("2", "enter", "d", "enter", "enter", "a")
        await hands.type("Sleep before nights")
        await hands.press("enter", "enter", "a")
        await hands.type("A nurse laughed with me")
        await hands.press("enter", "escape")
    again = open_coach()
    assert again.desk.store.all(Review) == []
    assert len(again.desk.store.all(Commitment)) == 2
    app = CoachApp(again, app._state)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("2", "v")
        assert "A nurse laughed with me" in shown(app)
        await hands.press("enter", "enter")
    (review,) = again.desk.store.all(Review)
    assert review.dropped == ("Read the poster",)
    assert review.answer == 2
    assert review.priorities == ("Sleep before nights",)
    assert review.good == "A nurse laughed with me"


async def test_a_dropped_plan_is_dropped_only_at_the_end(app, planned):
    """D marks it, d again takes the mark off; the plan goes with the last enter; u brings it."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 3)
        await hands.press("d")
        assert "Put down at the end of the review." in shown(app)
        assert "Read the poster" in plans(planned)
        await hands.press("d")
        assert "Put down at the end" not in shown(app)
        await hands.press("d", "enter", "enter", "enter")
        assert "Read the poster" in plans(planned)
        await hands.press("enter")
        assert list(plans(planned)) == ["Send the article"]
        await hands.press("enter", "u")
    assert set(plans(planned)) == {"Read the poster", "Send the article"}
    assert planned.desk.store.all(Review) == []


async def test_a_postponed_plan_moves_only_at_the_end(app, planned):
    """P says where it would go; at the end it stands there, and the week ahead has its room."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 3)
        await hands.press("j", "p")
        assert "Put off to Mon 30 Nov" in shown(app)
        assert "after this  0 of 40 min" in shown(app)
        assert plans(planned)["Send the article"] == TODAY
        await hands.press("enter", "enter", "enter", "enter")
    assert plans(planned)["Send the article"] == dt.date(2026, 11, 30)


async def test_a_plan_is_put_down_or_put_off_and_never_both(app, planned):
    """P after d puts off instead, d after p puts down instead."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 3)
        await hands.press("j", "d", "p")
        (id_,) = [one.id for one in planned.desk.store.all(Commitment) if one.day == TODAY]
        assert (app.screen.draft.drop, app.screen.draft.postpone) == ((), (id_,))
        await hands.press("d")
        assert (app.screen.draft.drop, app.screen.draft.postpone) == ((id_,), ())


async def test_page_three_has_no_way_to_add(app, planned):
    """Whatever is pressed on it, there are never more plans, minutes or asks than before."""
    before = planned.review.open(TODAY).less.before.total
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 3)
        for key in "dpjkpdasemtyxn123450":
            await hands.press(key)
            after = app.screen.view.less.after.total
            assert after.minutes <= before.minutes
            assert after.asks <= before.asks
    assert len(planned.desk.store.all(Commitment)) == 2


async def test_answer_five_shows_support_before_anything_else(app, planned, monkeypatch):
    """The support page is up even when the disk refuses the answer; rest holds from the end."""
    saves = []
    keep = planned.review.save

    def save(draft):
        if draft.answer == 5:
            saves.append(type(app.screen).__name__)
        return keep(draft)

    monkeypatch.setattr(planned.review, "save", save)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press("5")
        assert page(app) == "Someone to talk to"
        assert saves == ["ReadingDialog"]
        assert planned.desk.tier(TODAY) is Tier.STEADY
        await hands.press("escape")
        assert "at rest" in shown(app)
        await hands.press("enter", "enter", "enter", "enter", "enter")
    assert planned.desk.tier(TODAY) is Tier.REST
    (answer,) = planned.desk.store.all(LoadAnswer)
    assert answer.answer == 5


@pytest.mark.usefixtures("planned")
async def test_a_review_left_at_answer_five_opens_with_support(app):
    """Coming back to it, the support page is first again."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press("5", "escape", "escape", "v")
        assert page(app) == "Someone to talk to"


async def test_an_answer_is_taken_back_with_0_and_skipped_with_enter(app, planned):
    """Nothing is recorded of an answer that was taken back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press("3")
        assert "lighter" in shown(app)
        await hands.press("0")
        assert "From here on the load is steady." in shown(app)
        await hands.press("enter", "enter", "enter", "enter", "enter")
    assert planned.desk.store.all(LoadAnswer) == []
    assert planned.desk.tier(TODAY) is Tier.STEADY


@pytest.mark.usefixtures("planned")
async def test_the_question_is_not_asked_again_within_four_weeks(app, moment):
    """Once answered, the next review has no question, and its keys answer nothing."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press("2", *["enter"] * 6)
        moment.set(at("2026-11-30 05:40"))
        await hands.press("escape", "2", "v", "enter")
        assert "Going by what burnout means" not in shown(app)
        await hands.press("4")
        assert app.screen.draft.answer is None


async def test_the_load_is_lifted_only_by_the_intern_and_at_the_end(app, planned):
    """Without t it stays where it fell; t chooses one step more, again takes it back."""
    for day in (20, 21, 22):
        planned.journal.check_in(dt.date(2026, 11, day), energy=1)
    planned.journal.check_in(TODAY, energy=1)
    assert planned.desk.tier(TODAY) is Tier.LIGHTER
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        assert "energy was low" in shown(app).lower()
        await hands.press("t", "t", "enter", "enter", "enter", "enter", "enter", "escape")
        assert planned.desk.tier(TODAY) is Tier.LIGHTER
        await hands.press("u", "v")
        assert page(app) == NAMES[5]
        await hands.press("left", "left", "left", "left", "t")
        assert planned.desk.tier(TODAY) is Tier.LIGHTER
        await hands.press("enter", "enter", "enter", "enter", "enter")
    assert planned.desk.tier(TODAY) is Tier.STEADY
    assert planned.desk.tier_on(TODAY).by_user


async def test_the_loads_keys_work_on_its_page_alone(app, planned):
    """T, y and the digits change nothing on the other pages."""
    planned.journal.check_in(dt.date(2026, 11, 22), sleep=4)
    planned.journal.check_in(TODAY, sleep=4)
    assert planned.desk.tier(TODAY) is Tier.LIGHTER
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("2", "v")
        for _ in NAMES:
            if page(app) != "Load":
                await hands.press("t", "y", "3")
            assert (app.screen.draft.tier, app.screen.draft.answer) == (None, None)
            await hands.press("right")


async def test_d_takes_the_good_thing_off(app, planned):
    """What was written can be changed and taken off again before the end."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 6)
        await hands.press("a")
        await hands.type("coffee")
        await hands.press("enter", "e")
        await hands.type(" at three")
        await hands.press("enter")
        assert "coffee at three" in shown(app)
        await hands.press("d", "enter")
    (review,) = planned.desk.store.all(Review)
    assert review.good == ""


async def test_y_asks_for_less(app, planned):
    """The intern can lower the load too, and it is kept as the intern's own choice."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press("y", "enter", "enter", "enter", "enter", "enter")
    (change,) = planned.desk.store.all(TierChange)
    assert (change.tier, change.by_user) == (Tier.LIGHTER, True)


async def test_three_priorities_at_most(app, planned):
    """A fourth is refused in a sentence; e changes one, d takes one off."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 5)
        for words in ("one", "two", "three", "four"):
            await hands.press("a")
            await hands.type(words)
            await hands.press("enter")
        assert "3 priorities at most" in said(app)
        await hands.press("g", "k", "k", "d", "e")
        await hands.type(" and a half")
        await hands.press("enter", "enter", "enter")
    (review,) = planned.desk.store.all(Review)
    assert review.priorities == ("two and a half", "three")


async def test_last_weeks_priorities_are_kept_only_by_s(app, planned, moment):
    """They are shown to keep; going on without a word keeps none."""
    from msgspec.structs import replace

    first = planned.review.open(TODAY).draft
    planned.review.finish(replace(first, priorities=("Sleep",)))
    moment.set(at("2026-11-30 05:40"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 5)
        assert "Sleep" in shown(app)
        assert app.screen.draft.priorities == ()
        await hands.press("s")
        assert app.screen.draft.priorities == ("Sleep",)


async def test_letters_are_letters_while_typing(app, planned):
    """Every key of the review typed into a line lands in it."""
    typed = "adepswtymq12345"
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 6)
        await hands.press("a")
        await hands.type(typed)
        await hands.press("enter", "enter")
    (review,) = planned.desk.store.all(Review)
    assert review.good == typed


async def test_arrows_turn_pages_and_never_save(app, planned):
    """Right stops at the last page; left goes back."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("2", "v", *["right"] * 9)
        assert page(app) == NAMES[5]
        await hands.press("left", "left")
        assert page(app) == NAMES[3]
    assert planned.desk.store.all(Review) == []


@pytest.mark.usefixtures("planned")
async def test_it_ends_with_a_page_of_markdown_if_wanted(app, tmp_path):
    """M asks where to and writes what was saved, readable by the owner alone."""
    file = tmp_path / "week.md"
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 3)
        await hands.press("d", "enter", "enter", "enter", "enter")
        assert "saved" in shown(app)
        assert "put down" in shown(app)
        await hands.press("m")
        app.screen.query_one("Input").value = str(file)
        await hands.press("enter")
        assert said(app) == f"Saved to {file}"
        await hands.press("m")
        app.screen.query_one("Input").value = str(file)
        await hands.press("enter", "enter")
        assert "Nothing was saved to a file." in said(app)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Week of Mon 16 Nov")
    assert "Read the poster (put down)" in text
    assert file.stat().st_mode & 0o077 == 0


async def test_a_refused_save_is_said_and_loses_nothing(app, planned, monkeypatch):
    """When the disk refuses the end, the review stays open with all that was chosen."""

    def refuse(_draft):
        raise CannotWriteError("The disk is full. Nothing was changed.")

    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 3)
        await hands.press("d", "enter", "enter", "enter")
        with monkeypatch.context() as patch:
            patch.setattr(planned.review, "finish", refuse)
            await hands.press("enter")
            assert page(app) == NAMES[5]
            assert "The disk is full." in said(app)
        await hands.press("enter")
        assert page(app) == "Saved"
    assert list(plans(planned)) == ["Send the article"]


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 20)])
@pytest.mark.parametrize("answer", ["", "1", "2", "3", "4", "5"])
async def test_no_page_blames_diagnoses_or_cheers(size, answer, app, planned):
    """Read through at every answer and size: nothing clipped, no word of blame or praise."""
    for day in (20, 21, 22):
        planned.journal.check_in(dt.date(2026, 11, day), energy=1, sleep=4)
    planned.journal.log(dt.date(2026, 11, 17), "Dinner with the section", minutes=90)
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("2", "v", "enter", *([answer] if answer else []))
        if answer == "5":
            await hands.press("escape")
        await hands.press("left")
        for _ in NAMES:
            text = shown(app)
            assert not BLAME.search(text), text
            room = app.screen.query_one(".scroll").size.width
            assert max(map(len, text.splitlines())) <= room
            await hands.press("enter")
        assert not BLAME.search(shown(app))


async def test_keys_and_words_are_read_from_the_review(app, planned):
    """? shows every key, w the words that go with the plan; both come back to the page."""
    talk = Commitment(
        day=dt.date(2026, 11, 24), what=What.MEETING, title="Talk", minutes=5, with_whom="Dr Alder"
    )
    planned.planning.plan(talk)
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 3)
        await hands.press("question_mark")
        assert page(app) == "Keys"
        await hands.press("escape", "w")
        assert "no words go with it" in said(app)
        await hands.press("j", "j", "w", "c")
        assert len(app.clipboard) > 40
        await hands.press("escape")
        assert page(app) == NAMES[2]


@pytest.mark.usefixtures("planned")
async def test_z_hides_and_bang_supports_over_the_review(app):
    """The two keys that always work, work here."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press("z")
        assert type(app.screen).__name__ == "BlankScreen"
        await hands.press("z", "exclamation_mark")
        assert page(app) == "Someone to talk to"


@pytest.mark.usefixtures("planned")
@pytest.mark.parametrize("answer", "12345")
async def test_an_answer_is_marked_and_the_reply_stands_above_it(app, answer):
    """Seen without colour; from 3 on with the way to support, and no lift held out."""
    heavy = answer in "345"
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 2)
        await hands.press(answer, *(["escape"] if answer == "5" else []))
        text = shown(app)
        labels = [key.label for key in footer(app.screen.view, saved=False)]
        marked = [line for line in text.splitlines() if DONE in line]
        assert [line.strip().startswith(f"{DONE} {answer}  ") for line in marked] == [True]
        reply = "Thank you" if heavy else "Written down."
        assert text.index(reply) < text.index("1  I like")
        assert ("! is the support page" in text) is heavy
        assert ("It stays so until you lift it" in text) is heavy
        assert "lift" not in labels
        assert ("ask less" in labels) is (answer in "123")
        await hands.press("right", "right")
        assert "Nothing stands out" not in shown(app) or not heavy
        await hands.press("enter", "enter", "enter")
        assert page(app) == "Saved"
        assert ("! is the support page" in shown(app)) is heavy


async def test_a_week_over_its_budget_is_not_called_calm(app, planned):
    """Where no pattern is found nothing is said to be well."""
    planned.journal.log(dt.date(2026, 11, 17), "Dinner with the section", minutes=200)
    planned.preferences.set_numbers("patterns", {"patterns": 0})
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await to_page(hands, 4)
        assert shown(app).strip() == "There is nothing to name after a week like this."


@pytest.mark.parametrize(("asks", "label"), [(0, "can wait"), (1, "due")])
def test_an_ask_can_wait_where_no_new_asks_fit(planned, asks, label):
    """A due step that is an ask is called due only where the week ahead holds one."""
    from msgspec.structs import replace

    found = planned.review.open(TODAY).ahead
    step = DueStep(
        key="plan:a:ask",
        title="Ask Dr Alder",
        move="Ask.",
        when="I see them",
        will="ask",
        minutes=5,
        strand=Strand.RELATIONSHIP,
        audience=Audience.FACULTY,
        ask=True,
    )
    budget = replace(found.meter.budget, asks=asks)
    lines = ahead(replace(found, due=(step,), meter=replace(found.meter, budget=budget)), (), 0)
    (row,) = [one for one in lines if isinstance(one, Hanging) and "Alder" in one.text.plain]
    assert row.first.plain.strip() == label
