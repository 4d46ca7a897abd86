"""The weekly review: opened, left, resumed, and saved once at the end."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.load import LoadAnswer, Tier, TierChange
from prelim_coach.domain.review import Moved, Review, ReviewDraft
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.guides.loader import scripts
from tests.coach.reviewing import DAY, EVENING, NEXT, SUNDAY, WEEK, drafted, planned
from tests.conftest import at


@pytest.fixture(autouse=True)
def sunday(moment):
    """A Sunday evening at the end of a week."""
    moment.set(at(EVENING))


def test_an_empty_week_opens(coach):
    """Before anything was recorded, every page is there and says nothing that is not known."""
    view = coach.review.open(SUNDAY)
    assert view.week == WEEK
    assert (view.was.deeds, view.was.hours, view.was.sleep, view.was.energy) == (
        (),
        None,
        None,
        None,
    )
    assert (view.less.proposals, view.patterns, view.ahead.priorities) == ((), (), ())
    assert view.load.tier is Tier.STEADY
    assert (view.load.why, view.load.may_lift, view.load.reply) == ("", None, "")
    assert not view.support_first
    assert coach.review.waiting(SUNDAY)
    assert coach.undo() is None


def test_the_week_as_it_was(coach):
    """Acts in order of their days, the people by name, sleep and energy of the days entered."""
    block = Block(
        name="Wards",
        kind=Kind.WARDS,
        first=WEEK.first,
        last=WEEK.first + 27 * DAY,
        start=dt.time(7),
        end=dt.time(19),
    )
    coach.setup.save_block(block)
    coach.journal.log(WEEK.first + 3 * DAY, "Late", minutes=5)
    coach.journal.log(WEEK.first, "Early", minutes=5)
    coach.journal.log(WEEK.first - DAY, "Before", minutes=5)
    coach.teaching.note(WEEK.first, "Trend the lactate @Dr Osei")
    coach.journal.check_in(WEEK.first, energy=4, sleep=7)
    coach.journal.check_in(WEEK.last, energy=3, sleep=6)
    planned(coach, 2, with_whom="dr osei", done=WEEK.last)
    over = planned(coach, 3, override="he asked twice")
    page = coach.review.open(SUNDAY).was
    assert [deed.title for deed in page.deeds] == ["Early", "Late"]
    assert page.people == ("Dr Osei",)
    assert (page.sleep, page.nights, page.energy) == (6.5, 2, 3.5)
    assert page.overrides == (over,)
    assert page.hours == 72
    assert page.duty is not None
    assert page.meter.used.minutes == 10


def test_a_draft_goes_on_where_it_was_left(open_coach):
    """Quitting on any page loses nothing, is no step of undo, and nothing holds yet."""
    coach = open_coach()
    one = planned(coach, 8)
    for page in range(6):
        draft = drafted(
            coach, page=page, drop=(one.id,), answer=3, tier=Tier.REST, priorities=("a",), good="b"
        )
        coach.review.save(draft)
        coach = open_coach()
        view = coach.review.open(SUNDAY)
        assert view.resumed
        assert view.draft == replace(draft, id=view.draft.id)
    assert len(coach.desk.store.all(ReviewDraft)) == 1
    assert coach.desk.store.all(Commitment) == [one]
    assert coach.desk.store.all(LoadAnswer) == []
    assert coach.desk.tier(SUNDAY) is Tier.STEADY
    assert coach.undo() == "plan"


def test_an_old_draft_gives_way_to_a_new_week(coach):
    """Two weeks later a fresh review begins, in the place of the old draft."""
    coach.review.save(drafted(coach, good="old"))
    later = SUNDAY + 14 * DAY
    view = coach.review.open(later)
    assert (view.week, view.resumed, view.draft.good) == (WEEK.shifted(2), False, "")
    coach.review.save(view.draft)
    assert [(one.day, one.good) for one in coach.desk.store.all(ReviewDraft)] == [
        (WEEK.shifted(2).first, "")
    ]


def test_undo_of_a_review_leaves_the_next_one_that_is_begun(coach):
    """The finished one comes back as a draft, and hides nothing of the week after."""
    coach.review.finish(coach.review.save(drafted(coach, good="this week")))
    after = WEEK.shifted(1).first
    begun = coach.review.save(ReviewDraft(day=after, good="next week"))
    assert coach.undo() == "weekly review"
    assert coach.review.draft(SUNDAY).good == "this week"
    assert coach.review.draft(after + 6 * DAY) == begun
    coach.review.finish(begun)
    assert coach.review.draft(SUNDAY).good == "this week"


def test_undo_of_a_review_leaves_what_was_begun_again(coach):
    """The same week's review, opened anew and left unfinished, is newer than the one taken back."""
    coach.review.finish(coach.review.save(drafted(coach, good="first")))
    again = coach.review.save(drafted(coach, good="again"))
    assert coach.undo() == "weekly review"
    assert coach.review.draft(SUNDAY) == again


def test_a_discarded_draft_is_gone(coach):
    """Nothing in it ever held, so there is nothing to undo."""
    coach.review.save(drafted(coach, good="x"))
    coach.review.discard()
    assert not coach.review.open(SUNDAY).resumed
    assert coach.undo() is None


def test_finishing_is_one_save_that_one_undo_takes_back(coach):
    """Plans, answer, load and the review itself; undone, the draft is there again."""
    coach.setup.save_profile(name="Sam")
    gone, moved, kept = planned(coach, 8), planned(coach, 9), planned(coach, 10)
    draft = coach.review.save(
        drafted(
            coach,
            page=5,
            drop=(gone.id,),
            postpone=(moved.id,),
            answer=3,
            priorities=("sleep", " a letter "),
            good="a thank-you",
            notes="two\nlines",
        )
    )
    review = coach.review.finish(draft)
    later = WEEK.first + 16 * DAY
    assert (review.dropped, review.postponed) == (("Plan 8",), (Moved("Plan 9", later),))
    assert (review.answer, review.tier, review.chosen) == (3, Tier.LIGHTER, False)
    assert (review.priorities, review.good) == (("sleep", "a letter"), "a thank-you")
    assert {one.id: one.day for one in coach.desk.store.all(Commitment)} == {
        moved.id: later,
        kept.id: kept.day,
    }
    assert coach.desk.tier(SUNDAY) is Tier.LIGHTER
    assert coach.review.draft(SUNDAY) is None
    assert not coach.review.waiting(SUNDAY)
    assert coach.review.last() == review
    assert coach.review.priorities(SUNDAY + DAY) == ("sleep", "a letter")
    assert coach.review.priorities(SUNDAY) == ()
    assert coach.undo() == "weekly review"
    assert coach.desk.store.all(Commitment) == [gone, moved, kept]
    assert (coach.desk.store.all(LoadAnswer), coach.desk.store.all(TierChange)) == ([], [])
    assert coach.review.last() is None
    assert coach.review.draft(SUNDAY) == draft


def test_finishing_again_replaces_the_weeks_review(coach):
    """What was said stays unless it is changed; what was put down before is still told."""
    one, other = planned(coach, 8), planned(coach, 9)
    coach.review.finish(drafted(coach, drop=(one.id,), answer=3, priorities=("a",), good="b"))
    view = coach.review.open(SUNDAY)
    assert view.finished is not None
    assert view.was.meter.budget.minutes == 37
    assert (view.draft.priorities, view.draft.good, view.load.item) == (("a",), "b", None)
    changed = replace(view.draft, drop=(other.id,), good="c", priorities=())
    assert coach.review.open(SUNDAY, changed).ahead.priorities == ()
    coach.review.finish(changed)
    (review,) = coach.desk.store.all(Review)
    assert (review.dropped, review.answer, review.good) == (("Plan 8", "Plan 9"), 3, "c")
    assert review.priorities == ()


def test_the_same_draft_finished_twice_does_nothing_twice(coach):
    """A key pressed once too often costs nothing."""
    one = planned(coach, 8)
    draft = drafted(coach, postpone=(one.id,), answer=4, tier=Tier.LIGHTER)
    first = coach.review.finish(draft)
    again = coach.review.finish(draft)
    assert (again.postponed, again.tier) == (first.postponed, first.tier)
    assert len(coach.desk.store.all(LoadAnswer)) == 1
    assert len(coach.desk.store.all(TierChange)) == 2


def test_patterns_are_at_most_two_each_with_fact_and_way_out(coach):
    """Named in the guides' kind words; none at rest, none when support comes first."""
    planned(coach, 8, 90)
    planned(coach, 3, strand="support", audience="peer")
    for number in range(3):
        coach.journal.log(WEEK.first + number * DAY, "x", audience="specialty")
    found = coach.review.open(SUNDAY).patterns
    assert [one.id for one in found] == ["over-promised", "help-not-given"]
    for one in found:
        assert one.facts
        assert one.way_out.endswith(".")
        assert set(one.scripts) <= set(scripts())
    assert coach.review.open(SUNDAY, drafted(coach, answer=5)).patterns == ()
    chosen = drafted(coach, answer=5, tier=Tier.MINIMUM)
    assert coach.review.open(SUNDAY, chosen).patterns == ()
    assert coach.review.open(SUNDAY, drafted(coach, tier=Tier.REST)).patterns == ()


def test_the_week_ahead_offers_the_last_priorities(coach, moment):
    """Those of the review before are offered, and hold only once they are taken."""
    coach.review.finish(drafted(coach, priorities=("a", "b")))
    moment.set(at("2026-11-29 19:00"))
    sunday = SUNDAY + 7 * DAY
    view = coach.review.open(sunday)
    assert view.ahead.week == NEXT.shifted(1)
    assert (view.ahead.priorities, view.draft.priorities) == (("a", "b"), ())
    chosen = coach.review.open(sunday, replace(view.draft, priorities=("c",)))
    assert chosen.ahead.priorities == ("c",)
    assert coach.review.finish(view.draft).priorities == ()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"priorities": ("a", "b", "c", "d")}, "3 priorities at most"),
        ({"answer": 6}, "from 1 to 5"),
        ({"answer": 0}, "from 1 to 5"),
        ({"page": 6}, "pages 0 to 5"),
    ],
)
def test_a_draft_that_makes_no_sense_is_refused(coach, fields, words):
    """Neither kept nor finished, and the sentence says what would do."""
    for use in (coach.review.save, coach.review.finish):
        with pytest.raises(ValueError, match=words):
            use(drafted(coach, **fields))
    assert coach.undo() is None


def test_text_is_cleaned_on_its_way_in(coach):
    """Escape codes and line breaks in a priority do not reach the file."""
    draft = drafted(coach, priorities=("\x1b[31mred\n#", " \n"), good="\x07a\nb", notes="c\x00\nd ")
    review = coach.review.finish(draft)
    assert (review.priorities, review.good, review.notes) == (("red #",), "a b", "c\nd")


def test_markdown_is_one_page_without_wellness_unless_asked(coach):
    """What was put down, set and good; sleep, energy and load only with it."""
    coach.journal.log(WEEK.first, "x", minutes=5)
    coach.journal.check_in(WEEK.first, energy=4, sleep=7)
    one = planned(coach, 8)
    review = coach.review.finish(
        drafted(coach, drop=(one.id,), answer=3, priorities=("a",), good="b", notes="c")
    )
    assert coach.review.markdown(review) == (
        "# Week of Mon 16 Nov to Sun 22 Nov 2026\n\n"
        "## As it was\n\n- 1 act, 5 of 37 min.\n\n"
        "## Put down\n\n- Plan 8 (put down)\n\n"
        "## For the week of Mon 23 Nov\n\n- a\n\n"
        "## One good thing\n\n- b\n\n"
        "## Notes\n\nc"
    )
    whole = coach.review.markdown(review, wellness=True)
    assert "Sleep 7.0 h on average of 1 night entered." in whole
    assert "Energy 4.0 of 5 on average." in whole
    assert "## Load\n\n- Lighter. Your last answer" in whole
    assert len(whole.splitlines()) <= 60


def test_a_review_is_wellness_data(coach):
    """It tells how the intern is, so it leaves with an export only when asked for."""
    coach.review.save(drafted(coach, good="x"))
    assert not {"review", "reviewdraft"} & set(coach.portable.documents(wellness=False))
    assert "reviewdraft" in coach.portable.documents(wellness=True)
