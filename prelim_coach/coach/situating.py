"""The situation a day is drawn in, gathered from the records."""

import datetime as dt

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.journal import Journal
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.steps import Steps
from prelim_coach.domain.act import Phase
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw import pick_line
from prelim_coach.domain.draw_situation import Situation
from prelim_coach.domain.journal import CheckIn, Deed, Draw, Hidden, TeachingPoint
from prelim_coach.domain.load import Tier
from prelim_coach.domain.needs import needs_on
from prelim_coach.domain.rotation import CLINICAL, Kind
from prelim_coach.domain.season import season_of
from prelim_coach.domain.shift import FIRST_DAY, FIRST_NIGHT

MEMORY = dt.timedelta(days=90)
"""How far back the draw remembers what was shown and done; longer than any cooldown."""


class Situating:
    """Gathers what the draw must know."""

    def __init__(self, desk: Desk, journal: Journal, steps: Steps, metering: Metering) -> None:
        self._desk = desk
        self._journal = journal
        self._steps = steps
        self._metering = metering

    def on(self, day: dt.date, *, opened: bool, away: tuple[str, ...] = ()) -> Situation:
        """Give the situation of ``day``; ``away`` are keys swapped away on it already."""
        from prelim_coach.coach.goals import Goals

        desk = self._desk
        meter = self._metering.meter(day)
        kind = desk.kind_on(day)
        energies = [one.energy for one in self._journal.check_ins(day, day) if one.energy]
        begun = min(day - MEMORY, desk.profile.year_start)
        draws = desk.store.between(Draw, begun, day)
        before = [one for one in draws if one.day < day]
        past = [one for one in before if one.day >= day - MEMORY]
        kept = next((one for one in draws if one.day == day), None)
        week = desk.week(day)
        swapped = [key for one in past if week.contains(one.day) for key in one.swapped]
        return Situation(
            day=day,
            profile=desk.profile,
            kind=kind,
            clinical=kind in CLINICAL,
            phase=self._phase(day),
            season=season_of(day, desk.profile.year_start),
            tier=desk.tier(day),
            minutes_left=meter.minutes_left,
            acts_left=meter.acts_left,
            asks_left=meter.asks_left,
            over=meter.over,
            energy=energies[-1] if energies else None,
            shown=tuple((one.day, key) for one in past for key in _seen(one)),
            clinical_days=frozenset(one.day for one in past if desk.kind_on(one.day) in CLINICAL),
            done=tuple(
                (deed.day, deed.card or deed.act, deed.strand, deed.audience)
                for deed in self._journal.deeds(day - MEMORY, day)
            ),
            told=frozenset(fact for one in before for card in one.cards for fact in card.facts),
            hidden=frozenset(one.act for one in desk.store.all(Hidden)),
            swapped=frozenset((*swapped, *away)),
            has=needs_on(day, desk.schedule, desk.store.all(Commitment)),
            put_off=frozenset(kept.put_off) if kept else frozenset(),
            goals=Goals(desk).wants(day, asks=meter.asks_left > 0),
            due=tuple(self._steps.due(day)),
            quiet=self._reason(day),
            opened=opened,
            rules=desk.rules,
        )

    def quiet(self, day: dt.date, *, today: bool) -> str:
        """Say in one line why ``day`` has no cards."""
        from prelim_coach.guides.loader import quiet_days

        desk = self._desk
        line = pick_line(quiet_days(), day.isoformat(), 0)
        if not today:
            return "No cards were drawn for this day."
        reason = self._reason(day)
        if not reason and desk.tier(day) is Tier.REST:
            reason = "Resting."
        if not reason and desk.schedule.kind_on(day) in {Kind.VACATION, Kind.OFF}:
            reason = "A day off."
        if not reason and _full(self._metering.meter(day)):
            reason = "The week is full."
        return f"{reason} {line}".strip()

    def _reason(self, day: dt.date) -> str:
        """Give why ``day`` is quiet by the schedule; the very first day of use never is (†).

        Whoever has just entered the rotation that begins today asks for cards by that.
        """
        reason = self._desk.schedule.quiet_on(day)
        opening = reason in (FIRST_DAY, FIRST_NIGHT)
        return "" if opening and not self._used_before(day) else reason

    def _used_before(self, day: dt.date) -> bool:
        """Tell whether anything was shown, said or done on an earlier coach day."""
        before = day - dt.timedelta(days=1)
        days = self._desk.store.days
        return any(days(kind, dt.date.min, before) for kind in (Draw, CheckIn, Deed, TeachingPoint))

    def _phase(self, day: dt.date) -> Phase:
        now = self._desk.now()
        if self._desk.schedule.coach_day(now) == day:
            return self._desk.schedule.phase_at(now)
        return Phase.BEFORE


def _seen(drawn: Draw) -> tuple[str, ...]:
    """Give the keys of all cards a day showed, those swapped away too."""
    return (*(card.key for card in drawn.cards), *drawn.swapped)


def _full(meter: Meter) -> bool:
    """Tell whether the week held something, and has no minute or no act left."""
    return bool(meter.budget.minutes) and not (meter.minutes_left and meter.acts_left)
