"""Folders to measure on: an empty one, one day, a year of 10,000 records, ten years of 100,000."""

import datetime as dt

from prelim_coach import clock
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.storage.store import Store

YEAR = 10_000
STEPS = 50
"""Saves that can be undone, as many as a lived-in file has."""
KINDS = (Kind.WARDS, Kind.ICU, Kind.CLINIC, Kind.CONSULT)


def empty(folder):
    """Leave the folder as it is: the first run."""


def one_day(folder):
    """Keep a profile, the year's blocks and one check-in."""
    _live(folder, 1, 1)


def year(folder):
    """Keep a year of 10,000 records that ends yesterday."""
    _live(folder, YEAR, 365)


def ten_years(folder):
    """Keep ten years of 100,000 records."""
    _live(folder, 10 * YEAR, 3650)


def _live(folder, records, days):
    store = Store.open(folder / "data", folder / "state", now=clock.now)
    now = clock.now()
    today = now.date()
    start = today - dt.timedelta(days=330)
    with store.write("") as save:  # no step of undo: nobody does a year by hand at once
        save.put(Profile(name="Sam Demo", year_start=start))
        for place in range(13):
            first = start + dt.timedelta(days=28 * place)
            last = first + dt.timedelta(days=27)
            save.put(Block(name=f"Block {place}", kind=KINDS[place % 4], first=first, last=last))
        for number in range(STEPS, records):
            save.put(_record(_day(today, number, days, records), number, now))
    for number in reversed(range(min(STEPS, records))):
        with store.write("tick") as save:
            save.put(_record(_day(today, number, days, records), number, now))
    coach = Coach(store, clock.now)
    coach.cards.keep(coach.desk.today())


def _day(today, number, days, records):
    return today - dt.timedelta(days=1 + number * days // records)


def _record(day, number, at):
    if number % 9 == 0:
        return TeachingPoint(day=day, at=at, text=f"point {number} " + "word " * 12)
    if number % 13 == 0:
        return CheckIn(day=day, at=at, phase=Phase.AFTER, energy=3, sleep=6.5)
    return Deed(
        day=day,
        at=at,
        title=f"Asked one focused question {number}",
        minutes=0,
        strand=Strand.RELATIONSHIP,
        audience=Audience.FACULTY,
        act="ask-one-question",
    )
