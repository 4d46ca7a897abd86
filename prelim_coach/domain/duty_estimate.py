"""The duty-hour estimate of one window: what is averaged, and what is not."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

import msgspec

from prelim_coach.domain.duty_finding import Finding, Rule, Weight
from prelim_coach.domain.duty_gaps import by_shift
from prelim_coach.domain.duty_window import Window
from prelim_coach.domain.duty_worked import CALL, HOUR, Worked, stretches, total
from prelim_coach.domain.shift_hours import DAY, at_wall
from prelim_coach.domain.week import DAYS

MOST_HOURS = 80
"""Hours a week, averaged (6.20)."""
EVERY = 3
"""In-house call at most every third night, averaged (6.27)."""
NOTICE = "An estimate, not a compliance record."


class DutyEstimate(msgspec.Struct, frozen=True, kw_only=True):
    """The hours of one window against the ACGME Common Program Requirements 6.20-6.28."""

    window: Window
    days: int
    """Days that count: those of the window without leave."""
    leave: int = 0
    hours: float | None = None
    """Hours on duty in the window; None when it cannot be told."""
    average: float | None = None
    """Hours a week; None when it cannot be told, or fewer than seven days count: blown up to a
    week, five days of 12 h would look like 84."""
    heaviest: float | None = None
    """Hours of the heaviest of the window's weeks, counted from its first day."""
    heaviest_from: dt.date | None = None
    free: int | None = None
    """24-h periods without duty."""
    free_due: int = 0
    """How many of them 6.21.b wants: one for every whole seven days that count."""
    calls: int = 0
    """In-house calls of 24 h."""
    findings: tuple[Finding, ...] = ()
    missing: tuple[dt.date, ...] = ()
    """Days of work without clock times; as long as there is one, averages cannot be told."""
    assumed: int = 0
    """Days off taken for granted because a block's hours do not say which days are off †."""

    @property
    def heavy(self) -> bool:
        """Say whether one week lies over 80 h; heavy, which is not a violation."""
        return self.heaviest is not None and self.heaviest > MOST_HOURS

    @property
    def over(self) -> tuple[Finding, ...]:
        """Give the findings beyond a requirement, as far as an estimate can tell."""
        return tuple(each for each in self.findings if each.weight is Weight.OVER)

    @property
    def words(self) -> str:
        """Give the average in one sentence, or why it cannot be told."""
        if self.missing:
            many = _days(len(self.missing))
            return f"Cannot tell: {many} without clock times."
        if not self.days or self.hours is None:
            return "Nothing to average: the whole span is leave."
        if self.average is None:
            return f"Too short to average: {self.hours:.0f} h in {_days(self.days)}."
        about = _up(self.average) if self.average > MOST_HOURS else f"{self.average:.0f}"
        return f"About {about} h a week, averaged over {self.days} days."

    @property
    def basis(self) -> str:
        """Give what the estimate takes for granted, one sentence; empty for nothing."""
        if not self.assumed:
            return ""
        return "The schedule does not say which days are off; one in seven is taken as off."


def estimate(
    window: Window,
    worked: Sequence[Worked],
    zone: dt.tzinfo,
    *,
    leave: Collection[dt.date] = (),
    missing: Collection[dt.date] = (),
) -> DutyEstimate:
    """Give the estimate of one window from the hours worked, those of the days around it too.

    A shift counts whole on the day it starts. Days of ``leave`` (vacation, sick) are left out of
    the hours and of the days they are averaged over (6.20); nothing rolls on from another window.
    Days in ``missing`` were worked at unknown times: averages then cannot be told, while long
    stretches and short rests still are. ``zone`` is where midnights are read.
    """
    away = {day for day in leave if window.contains(day)}
    counted = [each for each in worked if window.contains(each.day) and each.day not in away]
    around = [each for each in worked if each.day not in away]
    days = len(window.days) - len(away)
    unknown = tuple(sorted(day for day in missing if window.contains(day) and day not in away))
    found = DutyEstimate(
        window=window,
        days=days,
        leave=len(away),
        free_due=days // DAYS,
        calls=sum(each.is_call for each in stretches(counted)),
        missing=unknown,
    )
    if not unknown and days:
        found = _averaged(found, counted, _free(window, around, away, zone))
    here = (each for each in by_shift(stretches(around)) if each.day and window.contains(each.day))
    return msgspec.structs.replace(found, findings=(*_by_window(found), *here))


def _averaged(found: DutyEstimate, counted: Sequence[Worked], free: int) -> DutyEstimate:
    hours = total(counted) / HOUR
    weeks = _weeks(found.window, counted)
    heaviest_from = max(weeks, key=weeks.__getitem__)
    return msgspec.structs.replace(
        found,
        hours=hours,
        average=hours * DAYS / found.days if found.days >= DAYS else None,
        heaviest=weeks[heaviest_from],
        heaviest_from=heaviest_from,
        free=free,
    )


def _weeks(window: Window, counted: Sequence[Worked]) -> dict[dt.date, float]:
    weeks = {}
    for first in window.days[::DAYS]:
        last = first + (DAYS - 1) * DAY
        weeks[first] = total(each for each in counted if first <= each.day <= last) / HOUR
    return weeks


def _free(
    window: Window, worked: Sequence[Worked], away: Collection[dt.date], zone: dt.tzinfo
) -> int:
    begin = at_wall(window.first, dt.time(), zone)
    end = at_wall(window.last + DAY, dt.time(), zone)
    busy = [*worked, *(_whole(day, zone) for day in away)]
    count, free_from = 0, begin
    for each in stretches(busy):
        count += _periods(free_from, min(each.start.astimezone(dt.UTC), end))
        free_from = max(free_from, each.end.astimezone(dt.UTC))
    return count + _periods(free_from, end)


def _whole(day: dt.date, zone: dt.tzinfo) -> Worked:
    start, end = (at_wall(each, dt.time(), zone) for each in (day, day + DAY))
    return Worked(day=day, start=start, end=end)


def _periods(start: dt.datetime, end: dt.datetime) -> int:
    return max(0, (end - start) // CALL)


def _by_window(found: DutyEstimate) -> Iterator[Finding]:
    if found.average is not None and found.average > MOST_HOURS:
        yield Finding(
            rule=Rule.HOURS,
            weight=Weight.OVER,
            words=f"About {_up(found.average)} h a week on average; the limit is {MOST_HOURS}.",
            section="6.20",
        )
    if found.heavy and found.heaviest is not None:
        yield Finding(
            rule=Rule.WEEK,
            weight=Weight.NOTE,
            words=f"One heavy week of {_up(found.heaviest)} h; what counts is the average.",
            section="6.20",
            day=found.heaviest_from,
        )
    if found.free is not None and found.free < found.free_due:
        yield Finding(
            rule=Rule.FREE,
            weight=Weight.OVER,
            words=f"{found.free} of {found.free_due} whole days free, one in seven on average.",
            section="6.21.b",
        )
    yield from _calls(found)


def _calls(found: DutyEstimate) -> Iterator[Finding]:
    # Call on exactly every third night from the first gives the boundary: 10 in 28 days.
    clean, boundary = found.days // EVERY, -(-found.days // EVERY)
    if found.calls > clean and found.days >= DAYS:
        yield Finding(
            rule=Rule.CALLS,
            weight=Weight.BOUNDARY if found.calls <= boundary else Weight.OVER,
            words=f"{found.calls} calls in {found.days} days; every third night is {boundary}.",
            section="6.27",
        )


def _days(count: int) -> str:
    return f"{count} day" if count == 1 else f"{count} days"


def _up(hours: float) -> str:
    # Rounded up to the tenth, so that what is over 80 h never reads as 80.
    return f"{-(-hours * 10 // 1) / 10:g}"
