"""Where a goal lands at today's pace, and which goals the draw is told of."""

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.goal import TARGETS, Target
from prelim_coach.domain.goal_count import Slot, slots
from prelim_coach.domain.goal_pace import Clock, State, pace, resting, wanting
from tests.domain.networks import DAY, NOVEMBER, START, person, strong, touch, year

CLOCK = Clock(NOVEMBER, START, START)
FACULTY = TARGETS["strong-faculty"]


def of(*held, goal="strong-faculty", clock=CLOCK):
    """Give the pace of a goal with slots of these parts."""
    found = [Slot(str(n), part, "" if part >= 1 else f"step {n}") for n, part in enumerate(held)]
    return pace(TARGETS[goal], found, clock)


def test_the_second_faculty_relationship_lands_after_march_or_april():
    """145 days brought 0.9 of two, so two take 323: 20 May, a month past the aim (P60)."""
    found = of(0.6, 0.3)
    assert (found.state, found.reached, found.wanted) == (State.BEHIND, 0, 2)
    assert found.lands == START + 323 * DAY
    assert found.lands.month == 5
    assert found.last == dt.date(2027, 4, 30)
    assert found.next_lands == START + 242 * DAY
    assert found.step == "step 0"


def test_on_pace_behind_and_reached():
    """By the last day of the aim it is on pace; later it is behind; whole it is reached."""
    assert of(1.0).lands == START + 290 * DAY == dt.date(2027, 4, 17)
    assert of(1.0).state is State.ON_PACE
    assert of(0.5, 0.4).state is State.BEHIND
    assert (of(1.0, 1.0, 0.2).state, of(1.0, 1.0).lands) == (State.REACHED, None)


def test_before_its_time_a_goal_is_later_and_still_has_a_landing():
    """Somebody known in August counts; nobody is behind before October."""
    august = Clock(dt.date(2026, 8, 20), START, START)
    assert of(clock=august).state is State.LATER
    assert of(0.4, clock=august).state is State.LATER
    assert of(0.4, clock=august).lands is not None


def test_without_anything_nothing_tells_where_it_lands():
    """No date is made up; once its time has come it is worth a card."""
    found = of()
    assert (found.state, found.lands, found.next_lands) == (State.BEHIND, None, None)
    assert found.step == ""


def test_a_late_beginner_is_measured_from_the_first_entry():
    """Half of one in 60 days since September makes two by mid-April, not after the year."""
    clock = Clock(NOVEMBER, NOVEMBER - 60 * DAY, START)
    found = of(0.5, 0.1, clock=clock)
    assert found.lands == NOVEMBER - 60 * DAY + 200 * DAY
    assert found.state is State.ON_PACE


def test_a_first_day_is_no_pace():
    """Four weeks are the least that pace is measured over."""
    clock = Clock(NOVEMBER, NOVEMBER, START)
    assert of(0.5, clock=clock).lands == NOVEMBER + 112 * DAY


def test_what_is_kept_up_all_year_lands_nowhere():
    """The four strands are there or not (I02), and not asked of the first weeks."""
    three = of(1.0, 1.0, 1.0, goal="four-strands")
    assert (three.state, three.lands, three.reached) == (State.BEHIND, None, 3)
    new = Clock(NOVEMBER, NOVEMBER - 27 * DAY, START)
    assert of(1.0, goal="four-strands", clock=new).state is State.ON_PACE


def test_pace_from_the_records():
    """One strong relationship and one begun: the second lands in March."""
    two = (person(), person("lee"))
    known = year(*strong(), touch(60, who="lee"), people=two)
    found = pace(FACULTY, slots("strong-faculty", known), Clock(NOVEMBER, known.begun, START))
    assert (found.reached, found.next_lands) == (1, dt.date(2027, 2, 4))
    assert found.step == "Ask Dr lee for one thing to work on."


PARTS = st.lists(st.floats(0.01, 1.0), max_size=6).map(lambda one: sorted(one, reverse=True))
DAYS = st.integers(0, 364)


@given(PARTS, DAYS, DAYS, st.sampled_from([*TARGETS.values()]))
def test_nothing_lands_before_today(parts, day, begun, found: Target):
    """What is not reached lands after the day, the next one not after all of it."""
    clock = Clock(START + max(day, begun) * DAY, START + min(day, begun) * DAY, START)
    got = pace(found, [Slot(str(n), part) for n, part in enumerate(parts)], clock)
    assert 0 <= got.reached <= got.wanted
    assert 0 <= got.come <= 1
    assert 0 <= got.short <= 1
    assert (got.state is State.REACHED) == (got.reached == got.wanted)
    for each in (got.lands, got.next_lands):
        assert each is None or each > clock.day
    if got.lands and got.next_lands:
        assert got.next_lands <= got.lands


@given(PARTS, DAYS)
def test_one_more_never_lands_later(parts, day):
    """A further whole one brings the landing nearer or reaches the goal."""
    clock = Clock(START + day * DAY, START, START)
    before = of(*parts, clock=clock)
    after = of(1.0, *parts, clock=clock)
    assert after.come >= before.come - 1e-9
    if before.lands and after.lands:
        assert after.lands <= before.lands


def behind(short):
    """Give a goal that is behind by so much."""
    found = of(0.1)
    return type(found)(
        **{**{name: getattr(found, name) for name in found.__struct_fields__}, "short": short}
    )


@pytest.mark.parametrize(
    ("priorities", "rested", "chosen"),
    [
        ((), (), ("c", "b", "a")),
        (("a",), (), ("a", "c", "b")),
        (("d",), (), ("d", "c", "b")),
        ((), ("c",), ("b", "a", "e")),
        (("a", "b"), ("a",), ("b", "c", "e")),
        (("done", "later"), (), ("c", "b", "a")),
    ],
)
def test_the_furthest_behind_first_after_the_interns_own(priorities, rested, chosen):
    """Priorities lead (P45), also on pace; what rests, is reached or comes later is left out."""
    found = {
        "a": behind(0.2),
        "b": behind(0.3),
        "c": behind(0.4),
        "d": of(1.0),
        "e": behind(0.1),
        "done": of(1.0, 1.0),
        "later": of(goal="sponsor", clock=Clock(dt.date(2026, 8, 1), START, START)),
    }
    assert wanting(found, priorities, rested, NOVEMBER) == chosen


def test_goals_whose_time_has_passed_share_the_last_place():
    """The furthest behind all year would leave no turn to the others."""
    long_ago = dt.date(2026, 8, 1)
    old = {name: msgspec.structs.replace(behind(0.9), last=long_ago) for name in ("x", "y")}
    found = old | {"a": behind(0.2), "b": behind(0.3), "c": behind(0.4)}
    assert wanting(found, (), (), NOVEMBER) == ("c", "b", "x")
    assert wanting(old | {"a": behind(0.2)}, (), (), NOVEMBER) == ("a", "x", "y")
    assert wanting(found, ("y",), (), NOVEMBER) == ("y", "c", "x")


def test_a_goal_rests_for_a_week_after_something_moved_it():
    """Seven days back, and not by what was done today."""
    pairs = {"a": (Strand.SUPPORT, Audience.PEER), "b": (Strand.SUPPORT, Audience.FACULTY)}

    def done(ago):
        return [(NOVEMBER - ago * DAY, Strand.SUPPORT, Audience.PEER)]

    assert resting(pairs, done(7), NOVEMBER) == {"a"}
    assert resting(pairs, done(8), NOVEMBER) == frozenset()
    assert resting(pairs, done(0), NOVEMBER) == frozenset()


def test_one_rare_chance_goes_right_after_the_interns_own():
    """The furthest behind of those only this week can move; not once their time is past."""
    found = {name: behind(short) for name, short in zip("abcd", (0.2, 0.3, 0.4, 0.5), strict=True)}
    assert wanting(found, (), (), NOVEMBER, ("a", "b")) == ("b", "d", "c")
    assert wanting(found, ("c",), (), NOVEMBER, ("a",)) == ("c", "a", "d")
    past = found | {"d": msgspec.structs.replace(found["d"], last=dt.date(2026, 8, 1))}
    assert wanting(past, (), (), NOVEMBER, ("a", "d")) == ("a", "c", "d")
