"""The Plans screen, key by key: what is stored, and how many keys it took."""

import datetime as dt

import pytest
from msgspec.structs import replace
from textual.widgets import Input, Static

from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.person import How, Position, Touch
from prelim_coach.domain.plan import Answer, Letter, Meeting
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.tui.dialogs.form import FormDialog
from prelim_coach.tui.dialogs.gate import GateDialog
from prelim_coach.tui.dialogs.identifiers import IdentifiersDialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.packet import PacketDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.glyphs import OPEN
from prelim_coach.tui.screens.plans import PlansScreen
from prelim_coach.tui.widgets.grouped import GroupedListing
from tests.conftest import at
from tests.tui.keystrokes import Hands

TODAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)
SIZES = ((40, 20), (80, 24), (120, 40))


@pytest.fixture
def alder(settled):
    """An attending the intern works with, on a month of clinic with room."""
    settled.setup.set_kind("Wards B", Kind.CLINIC)
    return settled.people.add("Dr Demo Alder", Position.FACULTY, met="Wards B")


def screen_text(app):
    """Give the titles of the list, one a line."""
    listing = app.screen.query_one(GroupedListing)
    return [str(one.prompt).strip() for one in listing.options]


def said(app):
    """Give the line at the foot of the screen."""
    return app.screen.bar.render().plain


async def fill(hands, *lines):
    """Type into the fields of a form, one after the other, and send it."""
    for place, line in enumerate(lines):
        if place:
            await hands.press("tab")
        await hands.type(line)
    await hands.press("enter")


async def until(app, moment, hands, when):
    """Let time go by, and the app look at it."""
    moment.set(at(when))
    app.look()
    await hands.settle()


@pytest.mark.usefixtures("alder")
async def test_a_meeting_from_its_plan_to_its_close(app, settled, moment):
    """Planned in 5 keys and two words; ready, held, next step, thanked and closed in 8 more."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "m")
        await fill(hands, "ald", "25 nov")
        (meeting,) = settled.desk.store.all(Meeting)
        (held,) = settled.desk.store.all(Commitment)
        assert (meeting.minutes, meeting.commitment) == (20, held.id)
        assert hands.keys == 5
        await hands.press("space")
        assert [deed.title for deed in settled.desk.store.all(Deed)] == [
            "Get ready for Dr Demo Alder"
        ]
        await until(app, moment, hands, "2026-11-25 17:00")
        await hands.press("1")
        planned = [getattr(item, "title", "") for item in app.screen.acts.items]
        assert "Meeting with Dr Demo Alder" in planned
        await hands.press("4", "space")
        assert settled.desk.store.all(Meeting)[0].held == dt.date(2026, 11, 25)
        await hands.press("space")
        assert isinstance(app.screen, LineDialog)
        await hands.type("send the outline")
        await hands.press("enter")
        assert settled.desk.store.all(Meeting)[0].next_step == "send the outline"
        await hands.press("space", "c")
        assert hands.keys == 13
    (meeting,) = settled.desk.store.all(Meeting)
    assert meeting.closed == dt.date(2026, 11, 25)
    hows = [one.how for one in settled.desk.store.all(Touch)]
    assert hows == [How.TALK, How.THANKS]


@pytest.mark.usefixtures("alder")
async def test_closing_asks_for_the_next_step(app, settled):
    """A held meeting is closed by naming one (P27); walking away leaves it open."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "m")
        await fill(hands, "alder", "today")
        (view,) = [one for one in settled.plans.views(TODAY) if one.kind == "meeting"]
        settled.journal.fulfil(TODAY, settled.plans.held(view))
        app.reload()
        await hands.press("c", "escape")
        assert settled.desk.store.all(Meeting)[0].closed is None
        await hands.press("c")
        await hands.type("read the review")
        await hands.press("enter")
    (meeting,) = settled.desk.store.all(Meeting)
    assert (meeting.next_step, meeting.closed) == ("read the review", TODAY)


@pytest.mark.parametrize("size", SIZES)
async def test_a_letter_whose_time_has_no_room_says_so(app, settled, moment, alder, size):
    """Seen where it is read; asked anyway, one key ticks it."""
    first, last = dt.date(2026, 12, 12), dt.date(2027, 1, 17)
    settled.setup.save_block(Block(name="MICU", kind=Kind.ICU, first=first, last=last))
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "l")
        await fill(hands, "alder", "15 mar")
        await hands.press("w")
        words = " ".join(app.screen.query_one("Paragraphs").render().plain.split())
        assert "no week of that time has room for the ask; asked anyway, tick it here" in words
        await hands.press("escape")
        settled.touches.touch(alder, How.FEEDBACK, "sharper one-liners")
        await until(app, moment, hands, "2026-12-20 17:00")
        await hands.press("k", "space")
    assert settled.desk.store.all(Letter)[0].asked == dt.date(2026, 12, 20)


async def test_a_letter_from_too_early_to_its_yes(app, settled, moment, alder):
    """Planned in 5 keys, too early with its reasons; then ready, asked, and a yes in 3 keys."""
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "l")
        await fill(hands, "alder", "15 mar")
        assert hands.keys == 5
        (letter,) = settled.desk.store.all(Letter)
        assert letter.needed == dt.date(2027, 3, 15)
        assert "Too early to ask" in said(app)
        await hands.press("w")
        words = app.screen.query_one("Paragraphs").render().plain
        assert "no feedback from them noted yet" in words
        assert "our estimate" in words
        await hands.press("escape")
        settled.touches.touch(alder, How.FEEDBACK, "sharper one-liners")
        await until(app, moment, hands, "2026-12-15 17:00")
        await hands.press("w")
        assert "Ready to ask" in app.screen.query_one("Paragraphs").render().plain
        await hands.press("escape", "space")
        assert settled.desk.store.all(Letter)[0].asked == dt.date(2026, 12, 15)
        await hands.press("space")
        await hands.type("yes")
        await hands.press("enter")
        assert settled.desk.store.all(Letter)[0].answer is Answer.YES
        assert hands.keys == 12


async def test_the_packet_is_ticked_copied_and_sent(app, settled, alder):
    """Opened, two parts ready, copied and marked as sent in 7 keys."""
    settled.touches.touch(alder, How.FEEDBACK, "sharper one-liners")
    letter = settled.plans.letters.draft(alder.id, dt.date(2027, 2, 15))
    settled.plans.put(replace(letter, asked=TODAY, answer=Answer.YES))
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("4", "o", "1", "2", "c")
        assert isinstance(app.screen, PacketDialog)
        assert "- [x] CV on one page" in app.clipboard
        assert "sharper one-liners" in app.clipboard
        await hands.press("escape", "space")
        assert hands.keys == 7
    (letter,) = settled.desk.store.all(Letter)
    assert letter.packet == {"cv", "statement"}
    assert letter.sent == TODAY


@pytest.mark.parametrize("key", ["c", "s"])
async def test_a_packet_that_may_name_a_patient_does_not_leave_unseen(
    app, settled, alder, tmp_path, key
):
    """Copied or saved, the stretch is shown first, and replaced unless the intern keeps it."""
    settled.touches.touch(alder, How.FEEDBACK, "the woman in room 412, MRN 4471903")
    settled.plans.put(settled.plans.letters.draft(alder.id, dt.date(2027, 2, 15), weeks=4))
    target = tmp_path / "packet.md"
    async with app.run_test(size=(80, 24)) as pilot:
        hands = Hands(pilot)
        await hands.press("4", "o", key)
        assert isinstance(app.screen, IdentifiersDialog)
        await hands.press("enter")
        if key == "s":
            app.screen.query_one(Input).value = str(target)
            await hands.press("enter")
        text = target.read_text(encoding="utf-8") if key == "s" else app.clipboard
    assert "What we did together" in text
    assert "4471903" not in text


async def test_the_packet_is_saved_as_markdown(app, settled, alder, tmp_path):
    """Where the intern says, readable by them only."""
    settled.touches.touch(alder, How.FEEDBACK)
    settled.plans.put(settled.plans.letters.draft(alder.id, dt.date(2027, 2, 15), weeks=4))
    target = tmp_path / "packet.md"
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "o", "s")
        app.screen.query_one(Input).value = str(target)
        await hands.press("enter")
        assert isinstance(app.screen, PacketDialog)
    assert target.read_text(encoding="utf-8").startswith("# For the letter by Dr Demo Alder")
    assert target.stat().st_mode & 0o777 == 0o600


async def test_what_does_not_fit_goes_to_the_gate(app, settled, alder):
    """A second meeting within four weeks is not added; the first week with room moves its day."""
    draft = settled.plans.meetings.draft(alder.id, day=TODAY + 2 * DAY)
    settled.planning.plan(*settled.plans.place(draft, TODAY + 2 * DAY))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "m")
        await fill(hands, "alder", "30 nov")
        assert isinstance(app.screen, GateDialog)
        await hands.press("escape")
        assert len(settled.desk.store.all(Meeting)) == 1
        await hands.press("a", "m")
        await fill(hands, "alder", "30 nov")
        await hands.press("f")
        later = settled.desk.store.all(Meeting)[-1]
        assert later.day >= TODAY + 30 * DAY
        assert settled.desk.store.get(Commitment, later.commitment).day == later.day
        await hands.press("u")
    assert len(settled.desk.store.all(Meeting)) == 1
    assert len(settled.desk.store.all(Commitment)) == 1


async def test_another_day_moves_the_plan_and_another_the_step(app, settled, alder):
    """The plan moves through the gate, a step alone; where it makes no sense it stays."""
    draft = settled.plans.meetings.draft(alder.id, day=TODAY + 2 * DAY)
    settled.planning.plan(*settled.plans.place(draft, TODAY + 2 * DAY))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "m")
        await hands.type("in 1 week")
        await hands.press("enter")
        (held,) = settled.desk.store.all(Commitment)
        assert held.day == TODAY + 7 * DAY
        await hands.press("enter", "j", "m")
        await hands.type("sun")
        await hands.press("enter")
        (view,) = [one for one in settled.plans.views(TODAY) if one.kind == "meeting"]
        assert view.step("prepare").aim == TODAY + 6 * DAY
        await hands.press("m")
        await hands.type("15 dec")
        await hands.press("enter")
        assert "Nothing was moved" in said(app)
        await hands.press("x")
        assert settled.plans.view(view.id, TODAY).step("prepare").skipped == TODAY


async def test_a_person_who_is_new_is_added_on_the_second_enter(app, settled):
    """The first enter says so; the meeting is a cold one then."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "m")
        await hands.type("Dr Demo Larch")
        await hands.press("enter")
        assert isinstance(app.screen, FormDialog)
        assert "is new" in str(app.screen.query_one(".error", Static).content)
        assert settled.people.all() == []
        await hands.press("enter")
    (person,) = settled.people.all()
    (meeting,) = settled.desk.store.all(Meeting)
    assert (meeting.person, meeting.cold, meeting.minutes) == (person.id, True, 15)
    settled.undo()
    assert (settled.people.all(), settled.desk.store.all(Meeting)) == ([], [])


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("meeting with alder", "Meeting with Dr Demo Alder"),
        ("next year", "Meeting with Dr Demo Alder: next year"),
    ],
)
@pytest.mark.usefixtures("alder")
async def test_a_meeting_planned_on_today_is_the_same_plan(app, settled, typed, title):
    """Sort, name and day go over into the plan's form, so there is one kind of meeting."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("a")
        await hands.type(typed)
        await hands.press("tab", "right", "right", "enter")
        await hands.settle()
        form = app.screen
        assert isinstance(form, FormDialog)
        assert form.query_one("#day", Input).value == TODAY.isoformat()
        form.query_one("#person", Input).value = "alder"
        await hands.press("enter")
    (meeting,) = settled.desk.store.all(Meeting)
    (held,) = settled.desk.store.all(Commitment)
    assert (meeting.title, meeting.commitment, held.day) == (title, held.id, TODAY)


async def test_questions_are_chosen_from_the_bank_or_written(app, settled, alder):
    """Two of the bank and one of one's own; a fifth is not taken."""
    settled.plans.put(settled.plans.meetings.draft(alder.id))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "o", "space", "j", "space", "a")
        await hands.type("Would you do it again?")
        await hands.press("enter", "enter")
        (meeting,) = settled.desk.store.all(Meeting)
        assert len(meeting.questions) == 3
        assert "Would you do it again?" in meeting.questions
        await hands.press("o", "G", "space", "k", "space")
        assert "most" in str(app.screen.query_one(".error", Static).content)
        await hands.press("enter")
    assert len(settled.desk.store.all(Meeting)[0].questions) == 4


async def test_putting_down_is_one_key_and_one_undo(app, settled, alder):
    """Without a dialog; the place in the week comes back with the plan."""
    draft = settled.plans.meetings.draft(alder.id, day=TODAY + 2 * DAY)
    settled.planning.plan(*settled.plans.place(draft, TODAY + 2 * DAY))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "d")
        assert settled.desk.store.all(Commitment) == []
        assert "Put down" in said(app)
        await hands.press("u")
        assert settled.desk.store.all(Meeting)[0].live
        assert len(settled.desk.store.all(Commitment)) == 1


async def test_a_sponsor_ask_says_why_it_is_not_the_time(app, settled, alder):
    """A page with the reasons instead of a form; with both there, one key plans it."""
    settled.plans.put(settled.plans.letters.draft(alder.id, dt.date(2027, 2, 15)))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "s")
        assert isinstance(app.screen, ReadingDialog)
        await hands.press("escape")
        letter = settled.desk.store.all(Letter)[0]
        settled.plans.put(replace(letter, asked=TODAY, answer=Answer.YES))
        settled.people.save(replace(alder, strong=True))
        await hands.press("a", "s", "1")
        assert "Sponsor ask to Dr Demo Alder" in "\n".join(screen_text(app))


async def test_a_step_on_today_that_needs_words_asks_for_them(app, settled, moment, alder):
    """Space on the card opens the line; esc leaves the step open."""
    settled.preferences.set_numbers("no asks", {"clinic.asks": 0})  # they would have the place
    draft = settled.plans.meetings.draft(alder.id, day=TODAY)
    settled.planning.plan(*settled.plans.place(draft, TODAY))
    (held,) = settled.desk.store.all(Commitment)
    settled.journal.fulfil(TODAY, held)
    moment.set(at("2026-11-24 05:40"))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.settle()
        titles = [item.card.title for item in app.screen.acts.items[:3] if hasattr(item, "card")]
        assert "Name the next step with Dr Demo Alder" in titles
        for _ in range(titles.index("Name the next step with Dr Demo Alder")):
            await hands.press("j")
        await hands.press("space", "escape")
        assert settled.desk.store.all(Meeting)[0].next_step == ""
        await hands.press("space")
        await hands.type("send the outline")
        await hands.press("enter")
    assert settled.desk.store.all(Meeting)[0].next_step == "send the outline"


@pytest.mark.usefixtures("alder")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_nothing_is_wider_than_the_screen(app, size):
    """Empty and full, list and dialogs keep inside at every size."""
    async with app.run_test(size=size) as pilot:
        hands = Hands(pilot)
        await hands.press("4")
        assert app.screen.query_one("#none", Static).display or screen_text(app)
        for kind, lines in (("m", ("alder", "25 nov")), ("l", ("alder", "15 feb"))):
            await hands.press("a", kind)
            panel = app.screen.query_one(".panel")
            assert app.screen.region.contains_region(panel.region)
            assert panel.region.contains_region(app.screen.bar.region)
            await fill(hands, *lines)
        listing = app.screen.query_one(GroupedListing)
        room = listing.scrollable_content_region.width
        for option in listing.options:
            assert all(line.cell_length <= room for line in option.prompt.split("\n"))
        assert app.screen.query_one("#beside").display == (size[0] >= 110)
        for place in ("g", "G"):
            await hands.press(place, "o")
            if app.screen is not app.screen_stack[0]:
                panel = app.screen.query_one(".panel")
                assert app.screen.region.contains_region(panel.region)
                assert panel.region.contains_region(app.screen.bar.region)
                await hands.press("escape")


@pytest.mark.usefixtures("alder")
async def test_finding_narrows_and_esc_widens(app, settled, alder):
    """By words of title, state or steps; letters in the line are text."""
    settled.plans.put(settled.plans.letters.draft(alder.id, dt.date(2027, 2, 15)))
    settled.plans.put(settled.plans.meetings.draft(alder.id))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4")
        whole = screen_text(app)
        await hands.press("slash")
        await hands.type("strong letter")
        await hands.press("enter")
        assert isinstance(app.screen, PlansScreen)
        assert not any("Meeting" in line for line in screen_text(app))
        await hands.press("escape")
        assert screen_text(app) == whole
        await hands.press("escape")
        assert app.current_mode == "today"


async def test_the_words_of_a_step_know_whom_they_are_for_and_tick_it(app, settled, alder):
    """Written from the plan, logged with l: the step is done and the contact noted."""
    settled.setup.save_profile(name="Sam Rivera")
    settled.plans.put(settled.plans.meetings.draft(alder.id))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "t")
        await hands.type("reading a gas")
        await hands.press("ctrl+y")
        assert app.clipboard.startswith("Dear Dr Demo Alder,")
        assert "on Wards B" in app.clipboard
        await hands.press("escape", "l")
        assert isinstance(app.screen, PlansScreen)
    assert settled.desk.store.all(Meeting)[0].asked == TODAY
    assert [one.how for one in settled.people.touches(alder)] == [How.ASK_MEETING]


async def test_the_intern_overrules_the_weeks_and_the_day(app, settled, alder):
    """In one form; letters for a number are refused with a sentence."""
    settled.plans.put(settled.plans.letters.draft(alder.id, dt.date(2027, 2, 15)))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "slash")
        await hands.type("letter")
        await hands.press("enter", "e")
        app.screen.query_one("#weeks", Input).value = "many"
        await hands.press("enter")
        assert "number from 0 to 60" in str(app.screen.query_one(".error", Static).content)
        app.screen.query_one("#weeks", Input).value = "9"
        app.screen.query_one("#needed", Input).value = "15 apr"
        await hands.press("enter")
    (letter,) = settled.desk.store.all(Letter)
    assert (letter.weeks, letter.needed) == (9, dt.date(2027, 4, 15))


async def test_a_meeting_is_changed_without_the_gate_unless_it_grows(app, settled, alder):
    """Another title keeps its place; more minutes are judged anew."""
    draft = settled.plans.meetings.draft(alder.id, day=TODAY + 2 * DAY)
    settled.planning.plan(*settled.plans.place(draft, TODAY + 2 * DAY))
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "e")
        app.screen.query_one("#title", Input).value = "Coffee"
        await hands.press("enter")
        assert settled.desk.store.all(Commitment)[0].title == "Coffee"
        await hands.press("e")
        app.screen.query_one("#minutes", Input).value = "120"
        await hands.press("enter")
        assert isinstance(app.screen, GateDialog)
        await hands.press("escape")
    assert settled.desk.store.all(Commitment)[0].minutes == 20
    assert settled.desk.store.all(Meeting)[0].minutes == 20


async def test_who_could_write_a_letter_is_a_page(app, settled, alder):
    """With what speaks for each, before anything is planned."""
    settled.touches.touch(alder, How.FEEDBACK, "sharper one-liners")
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "a", "w")
        words = app.screen.query_one("Paragraphs").render().plain
        assert "Dr Demo Alder" in words
        assert "feedback from them, first Mon 23 Nov" in words
    assert settled.desk.store.all(Letter) == []


async def test_a_plan_put_down_says_so_and_leaves_no_step_open(app, settled, alder):
    """Among what is done: the day it was put down, opened too, and nothing "since"."""
    settled.planning.plan(
        *settled.plans.place(Meeting(made=TODAY, title="Talk", minutes=15, person=alder.id), TODAY)
    )
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press("4", "d", "G", "space")
        text = "\n".join(screen_text(app))
    assert "put down 23 Nov" in text
    assert "since" not in text
    assert OPEN not in text
