"""How an intern is from day to day: energy, sleep, strain, and what a week can bear."""

import datetime as dt
import math

from prelim_coach.domain.rotation import Kind
from tests.simulation import assumptions as a
from tests.simulation.schedule import DAYS

DAY = dt.timedelta(days=1)


class Body:
    """The part of an intern that no coach sees directly."""

    def __init__(self, persona, year, start, rng):
        self._persona, self._kinds, self._start, self._rng = persona, year.kinds, start, rng
        self._mood = 0.0
        self._strain = 0.0
        self.bears = math.exp(rng.gauss(0.0, a.BEARABLE_SPREAD))
        self.energies = {}
        self._bad = _weeks(rng, persona.bad_weeks)
        self.absent = _ill(rng, persona.illnesses)
        if persona.away:
            self.absent |= set(range(persona.away[0], persona.away[1] + 1))

    def wake(self, day):
        """Give energy, 1-5, and hours slept, of a new day."""
        number = (day - self._start).days
        kind = self._kinds.get(day, Kind.UNKNOWN)
        noise = self._rng.gauss(0.0, a.ENERGY_NOISE)
        self._mood = a.ENERGY_MEMORY * self._mood + noise
        level = self._persona.energy + a.ENERGY_OF.get(kind, 0.0) + self._mood - self._strain
        level += a.BAD_WEEK_ENERGY if number // 7 in self._bad else 0.0
        level += a.BURNT_OUT_ENERGY if self.burnt_out(day) else 0.0
        energy = min(5, max(1, round(level)))
        self.energies[day] = energy
        slept = self._persona.sleep + a.SLEEP_OF.get(kind, 0.0) + self._rng.gauss(0, a.SLEEP_NOISE)
        return energy, round(min(12.0, max(0.0, slept)) * 2) / 2

    def burnt_out(self, day):
        """Say whether a day lies in a burnt-out stretch."""
        number, stretch = (day - self._start).days, self._persona.burnt_out
        return stretch is not None and stretch[0] <= number <= stretch[1]

    def answer(self, day):
        """Give what the intern would answer to the item."""
        return self._rng.choice(a.ANSWERS[self.burnt_out(day)])

    def bearable(self, monday):
        """Give the extra minutes that the week of a Monday truly leaves."""
        days = [monday + n * DAY for n in range(7)]
        minutes = sum(a.BEARABLE[self._kinds.get(day, Kind.UNKNOWN)] / 7 for day in days)
        felt = [self.energies[day] for day in days if day in self.energies]
        mean = round(sum(felt) / len(felt)) if felt else 3
        return minutes * self.bears * a.BEARABLE_TIRED[mean]

    def end_week(self, *, overloaded):
        """Let a week beyond what it could bear be felt in the next one."""
        self._strain = self._strain / 2 + (a.STRAIN if overloaded else 0.0)


def _weeks(rng, count):
    return set(rng.sample(range(2, DAYS // 7), count))


def _ill(rng, count):
    days = set()
    for _ in range(count):
        first = rng.randrange(10, DAYS - 10)
        days |= set(range(first, first + rng.randint(*a.ILL_DAYS)))
    return days
