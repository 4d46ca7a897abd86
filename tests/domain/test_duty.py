"""The duty-hour estimate: the worked examples of the requirements, window by window."""

import pytest

from prelim_coach.domain.duty import Rule, Weight, split
from tests.domain.duty_shifts import DAY, FIRST, judged, shift


def found(worked, days=28, **rest):
    """Give what is found, as pairs of rule and weight."""
    return [(each.rule, each.weight) for each in judged(worked, days, **rest).findings]


SIX_A_WEEK = [n for n in range(28) if n % 7 != 6]
"""Numbers 0 to 26 without each seventh day."""
OVER = Weight.OVER


def test_84_hours_on_average_are_over():
    """Six days of 14 h in each of four weeks."""
    got = judged([shift(n, 6, 14) for n in SIX_A_WEEK])
    assert (got.hours, got.average, got.heaviest) == (336, 84, 84)
    assert [each.rule for each in got.over] == [Rule.HOURS]
    assert got.over[0].section == "6.20"
    assert got.words == "About 84 h a week, averaged over 28 days."


@pytest.mark.parametrize(
    ("last", "average", "over"), [(15.25, 80.0, []), (15.5, 80.0625, [Rule.HOURS])]
)
def test_80_hours_are_not_over_and_a_quarter_hour_more_is(last, average, over):
    """The limit itself is allowed, and what is over never reads as 80."""
    got = judged([shift(n, 6, 13.25 if n < SIX_A_WEEK[-1] else last) for n in SIX_A_WEEK])
    assert got.average == average
    assert [each.rule for each in got.over] == over
    assert ("80.1 h" in got.words) == bool(over)


def test_a_98_hour_week_with_a_fine_average_is_heavy_and_no_violation():
    """One peak week is named as heavy; what counts is the average (6.20)."""
    peak = [shift(n, 6, 14 + (n != 6) * 14 / 6) for n in range(6)]
    rest = [shift(7 + n, 6, 10) for n in range(20) if n % 7 != 6]
    got = judged(peak + rest)
    assert got.heaviest == pytest.approx(98)
    assert got.heaviest_from == FIRST
    assert got.heavy
    assert got.over == ()
    assert [(each.rule, each.weight) for each in got.findings if each.rule is Rule.WEEK] == [
        (Rule.WEEK, Weight.NOTE)
    ]


def test_vacation_is_out_of_both_sides():
    """A week away leaves 21 days to average over, and its hours, if any are written, out."""
    away = range(21, 28)
    worked = [shift(n, 6, 14) for n in SIX_A_WEEK]
    got = judged(worked, leave=away)
    assert (got.days, got.leave, got.hours, got.average) == (21, 7, 252, 84)
    assert judged(worked[:18]).average == 63
    assert judged(worked[:18], leave=away).free_due == 3


def test_leave_is_no_free_day():
    """Seven days worked before a week away are seven without a whole day free."""
    got = judged([shift(n, 8, 9) for n in range(7)], 14, leave=range(7, 14))
    assert (got.days, got.free, got.free_due) == (7, 0, 1)
    assert [each.rule for each in got.over] == [Rule.FREE]


def test_leave_alone_averages_nothing():
    """A block of vacation has no average and no finding."""
    got = judged([], 7, leave=range(7))
    assert (got.average, got.findings) == (None, ())
    assert got.words == "Nothing to average: the whole span is leave."


def test_under_a_week_is_not_blown_up_to_one():
    """Five days of 12 h are 60 h, not 84 h a week; a call on one day is not every third night."""
    got = judged([shift(n, 7, 12) for n in range(5)], 5)
    assert (got.hours, got.average, got.findings) == (60, None, ())
    assert got.words == "Too short to average: 60 h in 5 days."
    assert found([shift(0, 7, 24)], 1) == []


def test_seven_nights_in_a_row():
    """12 h each: 84 h, no whole day free, and a seventh night; in four weeks only the last."""
    nights = [shift(n, 19, 12) for n in range(7)]
    assert found(nights, 7) == [
        (Rule.HOURS, OVER),
        (Rule.WEEK, Weight.NOTE),
        (Rule.FREE, OVER),
        (Rule.NIGHTS, Weight.ADVICE),
    ]
    assert found(nights) == [(Rule.WEEK, Weight.NOTE), (Rule.NIGHTS, Weight.ADVICE)]
    (last,) = [each for each in judged(nights).findings if each.rule is Rule.NIGHTS]
    assert last.day == FIRST + 6 * DAY
    assert found(nights[:6]) == []


def test_a_night_off_ends_the_run():
    """Six and six with a night between are no seven in a row; day shifts are no nights."""
    nights = [shift(n, 19, 12) for n in range(13) if n != 6]
    assert (Rule.NIGHTS, Weight.ADVICE) not in found(nights)
    assert (Rule.NIGHTS, Weight.ADVICE) not in found([shift(n, 7, 12) for n in range(7)])


def test_a_call_is_one_of_the_nights():
    """A call and six nights after it are seven nights in a row."""
    nights = [shift(n, 21, 9) for n in range(1, 7)]
    assert (Rule.NIGHTS, Weight.ADVICE) in found([shift(0, 7, 24), *nights])
    assert (Rule.NIGHTS, Weight.ADVICE) not in found([shift(0, 7, 12), *nights])


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (24, []),
        (24.25, [(Rule.STRETCH, Weight.NOTE)]),
        (28, [(Rule.STRETCH, Weight.NOTE)]),
        (28.25, [(Rule.STRETCH, OVER)]),
    ],
)
def test_24_and_4_hours_at_a_stretch(hours, expected):
    """Up to 4 h more are for handing over; beyond that it is over (6.22)."""
    assert found([shift(0, 7, hours)]) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [(13.75, [(Rule.AFTER_CALL, OVER)]), (14, []), (7.5, [(Rule.AFTER_CALL, OVER)])],
)
def test_14_hours_after_a_24_hour_call(rest, expected):
    """Counted from when one really left (6.21.a)."""
    assert found([shift(0, 7, 24), shift(1, 7 + rest, 8)]) == expected
    left_late = [shift(0, 7, 26), shift(1, 9 + rest, 8)]
    assert found(left_late) == [(Rule.STRETCH, Weight.NOTE), *expected]


@pytest.mark.parametrize(("rest", "expected"), [(8, []), (7.75, [(Rule.BETWEEN, Weight.ADVICE)])])
def test_8_hours_between_shifts_are_advice(rest, expected):
    """A "should", never a violation (6.21)."""
    assert found([shift(0, 7, 12), shift(0, 19 + rest, 8)]) == expected


def test_shifts_that_touch_are_one_stretch():
    """12 h and 13 h without a break are 25 h, and overlapping hours count once."""
    got = judged([shift(0, 7, 12), shift(0, 19, 13)])
    assert [each.rule for each in got.findings] == [Rule.STRETCH]
    assert judged([shift(0, 7, 12), shift(0, 9, 6)]).hours == 12
    assert judged([shift(0, 7, 12), shift(0, 15, 6)]).hours == 14


@pytest.mark.parametrize(
    ("calls", "days", "expected"),
    [
        (9, 28, None),
        (10, 28, Weight.BOUNDARY),
        (11, 28, OVER),
        (9, 27, None),
        (10, 27, OVER),
        (2, 7, None),
        (3, 7, Weight.BOUNDARY),
        (4, 7, OVER),
    ],
)
def test_call_every_third_night_on_average(calls, days, expected):
    """In 28 days 9 are clean, 10 (exactly every third from the first) the boundary, 11 over."""
    step = 3 if calls * 3 <= days + 2 else 2
    got = judged([shift(n * step, 7, 24) for n in range(calls)], days)
    assert got.calls == calls
    weights = [each.weight for each in got.findings if each.rule is Rule.CALLS]
    assert weights == ([expected] if expected else [])


@pytest.mark.parametrize(("free", "over"), [(4, False), (3, True)])
def test_one_whole_day_free_in_seven(free, over):
    """Four in 28 days; a day off between two day shifts is one, averaged over the window."""
    off = {6, 13, 20, 27} if free == 4 else {6, 13, 20}
    got = judged([shift(n, 8, 9) for n in range(28) if n not in off])
    assert (got.free, got.free_due) == (free, 4)
    assert [each.rule for each in got.over] == ([Rule.FREE] if over else [])


def test_free_periods_are_whole_and_do_not_overlap():
    """From Friday 18:00 to Monday 06:00 are two; 23.5 h are none."""
    weekend = [shift(4, 6, 12), shift(7, 6, 12)]
    assert judged([shift(n, 6, 12) for n in range(4)] + weekend[:1], 7).free == 2
    assert judged([shift(n, 6, 12.5) for n in (0, 2, 4, 6)], 7).free == 3
    assert judged([shift(0, 0, 12), shift(1, 11.5, 12.5)], 2).free == 0


def test_a_night_that_began_before_the_window_is_no_free_time():
    """What is worked into the first morning counts there as busy, and its hours do not."""
    before = shift(-1, 19, 12)
    got = judged([before, shift(1, 6, 18)], 2)
    assert (got.hours, got.free) == (18, 0)
    assert judged([shift(1, 6, 18)], 2).free == 1
    assert judged([shift(-3, 7, 12), shift(1, 6, 18)], 2).free == 1


def test_a_short_rest_across_the_edge_is_found_once():
    """The rest belongs to the shift before it, in whichever window that lies."""
    shifts = [shift(6, 19, 12), shift(7, 14, 8)]
    assert found(shifts, 7) == [(Rule.BETWEEN, Weight.ADVICE)]
    assert found(shifts, 7, first=FIRST + 7 * DAY) == []


def test_without_clock_times_averages_cannot_be_told():
    """One day of unknown hours leaves hours, weeks and free days open, and says so."""
    got = judged([shift(0, 7, 30)], missing=[3, 4])
    assert (got.hours, got.average, got.heaviest, got.free) == (None, None, None, None)
    assert got.words == "Cannot tell: 2 days without clock times."
    assert [each.rule for each in got.findings] == [Rule.STRETCH]
    assert judged([], missing=[3]).words == "Cannot tell: 1 day without clock times."
    assert judged([], missing=[3], leave=[3]).missing == ()


@pytest.mark.parametrize(
    ("days", "lengths"), [(7, [7]), (28, [28]), (29, [28, 1]), (56, [28, 28]), (31, [28, 3])]
)
def test_a_block_is_split_at_28_days(days, lengths):
    """Windows lie side by side, and nothing rolls on from one to the next."""
    parts = split(FIRST, FIRST + (days - 1) * DAY)
    assert [len(part.days) for part in parts] == lengths
    assert [day for part in parts for day in part.days] == [FIRST + n * DAY for n in range(days)]


def test_no_sentence_blames_or_certifies():
    """Every finding is one plain sentence; the notice says that it is an estimate."""
    worst = [shift(n, 7, 24.5 + 4 * (n % 2)) for n in range(0, 28, 2)]
    worst += [shift(n, 16, 6) for n in range(1, 28, 2)]
    for each in judged(worst).findings:
        assert each.words.endswith(".")
        assert "!" not in each.words
        assert "violat" not in each.words
