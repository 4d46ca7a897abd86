"""What the review puts down: dropped, or put off to a later week with room."""

import pytest

from prelim_coach.coach.lessening import Lessening
from prelim_coach.domain.capacity import judge
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.load import Tier
from prelim_coach.domain.person import Position
from prelim_coach.domain.plan import Meeting, Project, ProjectSort
from prelim_coach.domain.review_less import Way
from tests.coach.reviewing import DAY, EVENING, NEXT, SUNDAY, WEEK, drafted, planned
from tests.coach.venturing import take
from tests.conftest import at


@pytest.fixture(autouse=True)
def sunday(moment):
    """A Sunday evening at the end of a week."""
    moment.set(at(EVENING))


def ways(coach, draft):
    """Give what the draft chose for each proposal, and where it would move to."""
    return [(one.chosen, one.later) for one in coach.review.open(SUNDAY, draft).less.proposals]


def test_putting_off_finds_the_first_later_week_with_room(coach):
    """Never the week ahead; two plans do not take the same room twice."""
    one, other = planned(coach, 8, 25), planned(coach, 8, 25)
    later = WEEK.shifted(2).first + DAY
    assert ways(coach, drafted(coach)) == [(None, later)] * 2
    draft = drafted(coach, postpone=(one.id, other.id))
    assert ways(coach, draft) == [(Way.POSTPONE, later), (Way.POSTPONE, later + 7 * DAY)]
    view = coach.review.open(SUNDAY, draft)
    assert (view.less.before.planned.minutes, view.less.after.planned.minutes) == (50, 0)
    assert view.ahead.meter == view.less.after


def test_a_plan_that_just_fits_is_put_off_to_a_week_of_its_own(coach):
    """40 min into a week that holds 40."""
    planned(coach, 8, 40)
    assert ways(coach, drafted(coach)) == [(None, WEEK.shifted(2).first + DAY)]


def test_where_a_plan_moved_to_it_fits(coach):
    """The gate itself would let it through there, with everything else as it is."""
    plans = [planned(coach, number, 5 + number) for number in range(0, 14, 2)]
    draft = drafted(coach, postpone=tuple(one.id for one in plans))
    lessening = Lessening(coach.desk, coach.metering, coach.plans)
    for one in lessening.lessened(draft, WEEK, Tier.STEADY).moved:
        assert one.day > NEXT.last
    coach.review.finish(draft)
    for one in coach.desk.store.all(Commitment):
        assert judge(one, coach.metering.meter(one.day)).fits


def test_at_rest_plans_are_put_off_by_a_month_at_least(coach):
    """No week near has room then; further on the lighter load is taken for granted."""
    planned(coach, 8, 10)
    ((chosen, later),) = ways(coach, drafted(coach, tier=Tier.REST))
    assert (chosen, later) == (None, WEEK.shifted(5).first + DAY)


def test_what_never_fits_can_only_be_dropped(coach):
    """Ten hours fit into no week; putting it off is not offered, and asked for does nothing."""
    one = planned(coach, 8, 600)
    draft = drafted(coach, postpone=(one.id,))
    (proposal,) = coach.review.open(SUNDAY, draft).less.proposals
    assert (proposal.ways, proposal.later, proposal.chosen) == ((Way.DROP,), None, None)
    coach.review.finish(draft)
    assert coach.desk.store.all(Commitment) == [one]


def test_plans_the_review_does_not_name_are_left_alone(coach):
    """A draft cannot take off what is done or lies further ahead."""
    done, far = planned(coach, 1, done=WEEK.first), planned(coach, 20)
    coach.review.finish(drafted(coach, drop=(done.id, far.id, "no-such"), postpone=(far.id,)))
    assert coach.desk.store.all(Commitment) == [done, far]


def test_putting_off_takes_the_reason_for_going_over_away(coach):
    """In its new week it fits, so it is no override any more."""
    one = planned(coach, 8, override="asked twice")
    coach.review.finish(drafted(coach, postpone=(one.id,)))
    assert [kept.override for kept in coach.desk.store.all(Commitment)] == [""]


def test_a_project_put_down_is_put_down_as_on_plans(coach):
    """Nothing of it comes due, it is no idea again, and one undo brings back all of it."""
    coach.setup.save_profile(year_start=WEEK.first)
    assert take(coach, coach.projects.draft("Discharge delays", ProjectSort.QI)).fits
    (held,) = coach.desk.store.all(Commitment)
    assert [each.key.rpartition(":")[2] for each in coach.plans.due(SUNDAY)] == ["role"]
    draft = drafted(coach, drop=(held.id,))
    assert [each.title for each in coach.review.open(SUNDAY, draft).ahead.due] == []
    coach.review.finish(draft)
    (project,) = coach.desk.store.all(Project)
    assert (project.dropped, coach.desk.store.all(Commitment)) == (SUNDAY, [])
    assert (coach.plans.due(SUNDAY), coach.plans.due(NEXT.last)) == ([], [])
    (view,) = [one for one in coach.plans.views(SUNDAY) if one.id == project.id]
    assert (view.over, view.open, view.state) == (True, (), "put down Sun 22 Nov")
    assert coach.undo() == "weekly review"
    assert coach.desk.store.all(Commitment) == [held]
    assert coach.desk.store.all(Project)[0].dropped is None


@pytest.fixture
def met(coach):
    """A coach with a meeting in the week ahead; gives its commitment."""
    person = coach.people.add("Dr Demo Alder", Position.FACULTY)
    meeting = Meeting(made=WEEK.first, title="Talk", minutes=20, person=person.id)
    assert coach.planning.plan(*coach.plans.place(meeting, NEXT.first + DAY)).fits
    (held,) = coach.desk.store.all(Commitment)
    return held


def test_a_meeting_put_down_is_over(coach, met):
    """It does not wait for a day to be found again."""
    coach.review.finish(drafted(coach, drop=(met.id,)))
    (meeting,) = coach.desk.store.all(Meeting)
    assert (meeting.dropped, coach.desk.store.all(Commitment)) == (SUNDAY, [])


def test_a_meeting_put_off_takes_its_plan_and_its_steps_along(coach, met):
    """The plan names the new day, and a step moved by hand moves as far."""
    (meeting,) = coach.desk.store.all(Meeting)
    view = coach.plans.view(meeting.id, SUNDAY)
    step = coach.plans.move(view.step("prepare"), met.day - DAY)
    coach.review.finish(drafted(coach, postpone=(met.id,)))
    (held,), (kept,) = coach.desk.store.all(Commitment), coach.desk.store.all(Meeting)
    assert kept.day == held.day > NEXT.last
    moved = coach.plans.view(meeting.id, SUNDAY).step("prepare")
    assert moved.aim - step.aim == held.day - met.day
    assert coach.undo() == "weekly review"
    assert coach.desk.store.all(Meeting) == [meeting]


def test_two_points_to_read_on_are_told_apart(coach):
    """Each names its point on the page of the week ahead."""
    for line in ("Two troponins", "Lasix before K"):
        coach.teaching.note(SUNDAY, line)
    titles = {one.title for one in coach.review.open(SUNDAY).ahead.due}
    assert titles == {"Read ten lines on: Two troponins", "Read ten lines on: Lasix before K"}
