"""What 300 people with 5,000 touches cost, in milliseconds of this process's own time.

The file is opened and read; the list is made, found in and laid out; the day's steps are gathered;
one touch is saved; and the whole screen is opened and filtered key by key.
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
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.person import How, MentorRole, Person, Position, Promise, Touch
from prelim_coach.storage.store import Store
from prelim_coach.tui.app import CoachApp
from prelim_coach.tui.widgets.grouped import GroupedListing

PEOPLE, TOUCHES, PROMISES = 300, 5000, 20
LIMITS = {
    "open file": 1000,
    "read people": 300,
    "find": 30,
    "due steps": 60,
    "save touch": 300,
    "first opening": 1000,
    "open again": 150,
    "filter letter": 100,
    "cursor down": 50,
}
"""Milliseconds of CPU each may take on a slow machine; a pause shows from about 100 on.

The first opening is mostly the styles of a new screen, which an empty one has to read too.
"""
NOW = pendulum.datetime(2026, 11, 23, 5, 40, tz="America/New_York")
SYLLABLES = ("ba", "ko", "li", "mer", "no", "pa", "ri", "so", "ta", "ve", "wen", "za")


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
    stores: list[Store] = []
    took = {}
    took["open file"] = _cpu(
        lambda: stores.append(Store.open(root / "data", root / "state", now=moment))
    )
    coach = Coach(stores[0], moment)
    took["read people"] = _cpu(lambda: coach.people.index)
    took["find"] = _cpu(lambda: coach.people.find("so faculty"))
    took["due steps"] = _cpu(lambda: coach.steps.due(NOW.date()))
    took["save touch"] = _cpu(lambda: coach.touches.touch(coach.people.all()[7], How.TALK))
    took |= asyncio.run(_screen(coach, root))
    return took


async def _screen(coach: Coach, state: Path) -> dict[str, float]:
    """Give what opening, filtering and moving take, drawing and all."""
    app = CoachApp(coach, state)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        took = {"first opening": await _keys(pilot, "3")}
        await pilot.press("1")
        took["open again"] = await _keys(pilot, "3")
        await pilot.press("slash")
        took["filter letter"] = max([await _keys(pilot, letter) for letter in "sota"])
        await pilot.press("enter", "escape")
        took["cursor down"] = max([await _keys(pilot, "j") for _ in range(5)])
        assert app.screen.query_one("#people-list", GroupedListing).option_count > PEOPLE
    return took


async def _keys(pilot, key):
    began = time.process_time()
    await pilot.press(key)
    await pilot.pause()
    return 1000 * (time.process_time() - began)


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def _fill(coach: Coach) -> None:
    """Save the year: everybody with a rhythm, touches spread over it, some left open."""
    coach.setup.save_profile(name="Sam Rivera")
    first = dt.date(2026, 7, 1)
    positions, hows = list(Position), list(How)
    with coach.desk.store.write("people") as transaction:
        people = [
            transaction.put(
                Person(
                    name=f"Dr. {_name(n)} {_name(n * 7 + 3)}",
                    position=positions[n % len(positions)],
                    added=first,
                    roles=frozenset({MentorRole.CAREER}) if n % 30 == 0 else frozenset(),
                    met=f"Rotation {n % 13}",
                )
            )
            for n in range(PEOPLE)
        ]
        for n in range(TOUCHES):
            transaction.put(
                Touch(
                    day=first + dt.timedelta(days=n * 145 // TOUCHES),
                    at=NOW.subtract(minutes=TOUCHES - n),
                    person=people[n * 17 % PEOPLE].id,
                    how=hows[n % len(hows)],
                    line=f"about {_name(n)}",
                    follow_up=n > TOUCHES - 40,
                )
            )
        for n in range(PROMISES):
            transaction.put(Promise(day=first, what=f"the {_name(n)} note", person=people[n].id))
    coach.desk.forget()


def _name(n: int) -> str:
    return "".join(SYLLABLES[n // 12**k % 12] for k in range(3)).title()


if __name__ == "__main__":
    sys.exit(main())
