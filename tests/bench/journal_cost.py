"""What the Journal and the goals cost over a year of 10,000 records, in CPU milliseconds.

The present month is read, then all the others; the screen is opened, scrolled and searched; the
board of the year and the draw's wants are computed.
"""

import asyncio
import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pendulum

from prelim_coach.clock import Moment
from prelim_coach.coach.chronicle_reader import Reader
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.person import How, Position, Touch
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp

LIMITS = {
    "present month": 60,
    "slowest month": 60,
    "all months": 800,
    "board": 500,
    "board again": 150,
    "wants": 150,
    "first opening": 1000,
    "open again": 150,
    "cursor down": 60,
    "month before": 300,
    "filter letter": 150,
    "whole year": 800,
}
"""Milliseconds of CPU each may take on a slow machine; a pause shows from about 100 on.

The first opening is mostly the styles of a new screen, and the whole year is read in slices of a
month, keys let in between them.
"""
START = dt.date(2026, 7, 1)
NOW = pendulum.datetime(2027, 6, 20, 5, 40, tz="America/New_York")
DAYS = (NOW.date() - START).days


def main() -> int:
    """Measure, print one line each, and give 1 when any takes longer than its limit."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        moment = Moment(NOW)
        _fill(Coach(Store.open(root / "data", root / "state", now=moment), moment))
        took = measure(root, moment)
    for name, spent in took.items():
        sys.stdout.write(f"{name:<14}{spent:8.1f} ms of {LIMITS[name]}\n")
    return int(any(spent > LIMITS[name] for name, spent in took.items()))


def measure(root: Path, moment: Moment) -> dict[str, float]:
    """Give the milliseconds of every part."""

    def fresh() -> Coach:
        return Coach(Store.open(root / "data", root / "state", now=moment), moment)

    reader = Reader(fresh().chronicle)
    took = {"present month": _cpu(reader.read_on)}
    months = []
    while not reader.at_end:
        months.append(_cpu(reader.read_on))
    assert len(reader.lines) > 9_000
    took |= {"slowest month": max(months), "all months": sum(months)}
    coach = fresh()
    took["board"] = _cpu(lambda: coach.goals.board(NOW.date()))
    took["board again"] = _cpu(lambda: coach.goals.board(NOW.date()))
    took["wants"] = _cpu(lambda: coach.goals.wants(NOW.date()))
    return took | asyncio.run(_screen(fresh(), root))


async def _screen(coach: Coach, state: Path) -> dict[str, float]:
    """Give what opening, scrolling and searching take, drawing and all."""
    app = CoachApp(coach, state)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        took = {"first opening": await _keys(pilot, "6")}
        await pilot.press("1")
        took["open again"] = await _keys(pilot, "6")
        took["cursor down"] = max([await _keys(pilot, "j") for _ in range(5)])
        took["month before"] = await _keys(pilot, "left_square_bracket")
        await pilot.press("slash")
        took["filter letter"] = max([await _keys(pilot, letter) for letter in "poi"])
        took["whole year"] = await _keys(pilot, "x")
    return took


async def _keys(pilot, key):
    began = time.process_time()
    await pilot.press(key)
    await pilot.pause()
    await pilot.pause()
    return 1000 * (time.process_time() - began)


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def _fill(coach: Coach) -> None:
    """Save a year: a check-in, eighteen acts, five points and four touches on each of its days."""
    coach.setup.save_profile(year_start=START)
    people = [coach.people.add(f"Dr. Person {n}", Position.FACULTY) for n in range(30)]
    strands, audiences, hows = list(Strand), list(Audience), list(How)
    with coach.desk.store.write("a year") as transaction:
        for n in range(DAYS):
            day = START + dt.timedelta(days=n)
            at = pendulum.datetime(day.year, day.month, day.day, 18, tz="America/New_York")
            transaction.put(CheckIn(day=day, phase=Phase.AFTER, at=at, energy=3, sleep=6.0))
            for k in range(18):
                transaction.put(
                    Deed(
                        day=day,
                        at=at,
                        title=f"Ask one focused question {n} {k}",
                        minutes=2,
                        strand=strands[(n + k) % len(strands)],
                        audience=audiences[k % len(audiences)],
                        act="question-one-step",
                    )
                )
            for k in range(5):
                point = TeachingPoint(day=day, at=at, text=f"Point {n} {k}", teacher="Dr. Osei")
                transaction.put(point)
            for k in range(4):
                who, how = people[(n * 7 + k) % len(people)], hows[(n + k) % len(hows)]
                transaction.put(Touch(day=day, at=at, person=who.id, how=how, line="a line"))
    coach.desk.forget()


if __name__ == "__main__":
    sys.exit(main())
