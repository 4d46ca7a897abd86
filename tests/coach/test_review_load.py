"""The load at the review: the item, what an answer does, and the intern's own choice."""

import datetime as dt

import pytest

from prelim_coach.domain.load import LoadAnswer, Tier, TierChange
from prelim_coach.domain.review_trend import Measure
from prelim_coach.domain.rotation import Block, Kind
from tests.coach.reviewing import DAY, EVENING, SUNDAY, WEEK, answered, drafted
from tests.conftest import at


@pytest.fixture(autouse=True)
def sunday(moment):
    """A Sunday evening at the end of a week."""
    moment.set(at(EVENING))


@pytest.mark.parametrize(
    ("answer", "tier", "support"),
    [
        (None, Tier.STEADY, False),
        (1, Tier.STEADY, False),
        (2, Tier.STEADY, False),
        (3, Tier.LIGHTER, False),
        (4, Tier.MINIMUM, False),
        (5, Tier.REST, True),
    ],
)
def test_the_answer_sets_the_load_and_5_brings_support_first(coach, answer, tier, support):
    """The view says so before anything is saved; the save does the same."""
    draft = drafted(coach, answer=answer)
    view = coach.review.open(SUNDAY, draft)
    assert (view.load.tier, view.support_first) == (tier, support)
    assert bool(view.load.reply) == (answer is not None)
    assert coach.desk.store.all(LoadAnswer) == []
    assert coach.review.finish(draft).tier is tier
    assert coach.desk.tier(SUNDAY) is tier


def test_two_answers_of_3_in_a_row_are_the_minimum(coach):
    """The answer before counts with the one in the review."""
    answered(coach, 28, 3)
    view = coach.review.open(SUNDAY, drafted(coach, answer=3))
    assert view.load.tier is Tier.MINIMUM


def test_the_item_is_not_offered_or_recorded_too_often(coach):
    """Ten days after an answer there is no item, and an answer all the same is not kept."""
    answered(coach, 10, 2)
    view = coach.review.open(SUNDAY)
    assert (view.load.item, view.load.why_due) == (
        None,
        "The question about burnout comes every four weeks at most, or after a block.",
    )
    coach.review.finish(drafted(coach, answer=4))
    assert len(coach.desk.store.all(LoadAnswer)) == 1
    assert coach.desk.tier(SUNDAY) is Tier.STEADY


@pytest.mark.parametrize(("last", "offered"), [(WEEK.last, True), (WEEK.last + DAY, False)])
def test_the_item_is_offered_when_a_block_ended(coach, last, offered):
    """A fortnight after an answer, the end of a block within the week is a reason."""
    answered(coach, 14, 2)
    coach.setup.save_block(Block(name="MICU", kind=Kind.ICU, first=last - 27 * DAY, last=last))
    assert bool(coach.review.open(SUNDAY).load.item) is offered


def test_only_the_intern_lifts_the_load_and_by_one_step(coach):
    """The choice is made in the draft; without it a good review leaves the load where it is."""
    answered(coach, 28, 4)
    coach.desk.save(
        "tier",
        TierChange(day=SUNDAY - 28 * DAY, at=at("2026-10-25 19:00"), tier=Tier.MINIMUM, why="So."),
    )
    view = coach.review.open(SUNDAY, drafted(coach, answer=1))
    assert (view.load.tier, view.load.why, view.load.may_lift) == (
        Tier.MINIMUM,
        "So.",
        Tier.LIGHTER,
    )
    review = coach.review.finish(drafted(coach, answer=1, tier=Tier.STEADY))
    assert (review.tier, review.chosen) == (Tier.LIGHTER, True)
    assert review.why == "You lifted the load at the review."
    assert coach.desk.tier(SUNDAY) is Tier.LIGHTER


def test_the_intern_may_choose_less(coach):
    """Any step down, at once."""
    review = coach.review.finish(drafted(coach, tier=Tier.MINIMUM))
    assert (review.tier, review.chosen, review.why) == (
        Tier.MINIMUM,
        True,
        "You chose less at the review.",
    )


def test_a_choice_against_the_answer_holds(coach, moment):
    """After an answer of 4 a lift to lighter is the intern's own, and stays."""
    review = coach.review.finish(drafted(coach, answer=4, tier=Tier.LIGHTER))
    assert (review.tier, review.chosen) == (Tier.LIGHTER, True)
    moment.set(at("2026-11-23 05:40"))
    assert coach.journal.check_in(SUNDAY + DAY, energy=4)[1] is None
    assert coach.desk.tier(SUNDAY + DAY) is Tier.LIGHTER


def test_trends_have_a_line_each(coach):
    """Sleep, energy and the item, each on its own, never one score."""
    answered(coach, 28, 2)
    measures = {one.measure: one for one in coach.review.open(SUNDAY).load.trends}
    assert list(measures) == [Measure.SLEEP, Measure.ENERGY, Measure.ITEM]
    assert [point.value for point in measures[Measure.ITEM].points] == [2]


def test_a_block_that_moves_today_back_lifts_nothing(coach, moment):
    """Entering last night's call makes this morning yesterday's; the load stays as it fell."""
    moment.set(at("2026-11-23 05:40"))
    assert coach.review.finish(drafted(coach, tier=Tier.MINIMUM)).tier is Tier.MINIMUM
    call = Block(
        name="Call", kind=Kind.WARDS, first=SUNDAY, last=SUNDAY, start=dt.time(7), end=dt.time(7)
    )
    coach.setup.save_block(call)
    assert coach.desk.today() == SUNDAY
    assert coach.desk.tier(SUNDAY) is Tier.MINIMUM
    assert coach.desk.tier(SUNDAY - DAY) is Tier.STEADY
