"""Recording what happened. What already happened is always recorded, over any limit or not."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.duty import Duty
from prelim_coach.coach.steps import Steps, Taken
from prelim_coach.coach.ticking import Ticking
from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.journal import Card, CheckIn, Deed, TeachingPoint
from prelim_coach.domain.load import TIERS, LoadAnswer, TierChange
from prelim_coach.domain.load_rules import assess
from prelim_coach.domain.record import Record
from prelim_coach.text import clean_line

HELP_MINUTES = 5
"""Minutes noted for help given or received when the intern names none; our judgement."""


LOOK_BACK = dt.timedelta(days=28)
"""How far back the load rules read check-ins."""


class Journal:
    """Check-ins, ticks, teaching points and logged acts."""

    def __init__(self, desk: Desk, steps: Steps, duty: Duty) -> None:
        self._desk, self._duty, self._ticking = desk, duty, Ticking(desk, steps)

    def check_in(
        self,
        day: dt.date,
        *,
        energy: int | None = None,
        sleep: float | None = None,
        phase: Phase | None = None,
    ) -> tuple[CheckIn, TierChange | None]:
        """Save how the intern is, and the fall of tier that follows from it, in one save.

        ``energy`` is 1-5 and ``sleep`` 0-24 hours; what is None keeps what was said before.
        Raises ValueError, with the range, when a number is outside it.
        """
        if energy is not None and not 1 <= energy <= 5:
            raise ValueError(f"Energy is a number from 1 (empty) to 5 (full), not {energy}.")
        if sleep is not None and not 0 <= sleep <= 24:
            raise ValueError(f"Sleep is hours from 0 to 24, not {sleep:g}.")
        phase = phase or self.phase(day)
        said = [entry for entry in self.check_ins(day, day) if entry.phase is phase]
        entry = said[0] if said else CheckIn(day=day, phase=phase, at=self._desk.now())
        entry = replace(
            entry,
            energy=entry.energy if energy is None else energy,
            sleep=entry.sleep if sleep is None else sleep,
        )
        fall = self._fall(day, entry)
        with self._desk.store.write("check-in") as transaction:
            entry = transaction.put(entry)
            if fall:
                transaction.put(fall)
        self._desk.forget()
        return entry, fall

    def check_ins(self, first: dt.date, last: dt.date) -> list[CheckIn]:
        """Give the check-ins of the days from ``first`` to ``last``, both included."""
        return self._desk.store.between(CheckIn, first, last)

    def phase(self, day: dt.date) -> Phase:
        """Give the phase a check-in of ``day`` is about: a past day is looked back on."""
        now = self._desk.now()
        if day != self._desk.schedule.coach_day(now):
            return Phase.AFTER
        phase = self._desk.schedule.phase_at(now)
        return Phase.AFTER if phase is Phase.AFTER else Phase.BEFORE

    def _fall(self, day: dt.date, entry: CheckIn) -> TierChange | None:
        """Give the fall of tier that today's entries call for; None when nothing changes."""
        desk = self._desk
        if day != desk.today():
            return None
        recent = [one for one in self.check_ins(day - LOOK_BACK, day) if one.id != entry.id]
        return assess(
            desk.now(),
            day,
            changes=desk.store.all(TierChange),
            checkins=[*recent, entry],
            answers=desk.store.all(LoadAnswer),
            duty_average=self._duty.evidence(day),
        )

    def deeds(self, first: dt.date, last: dt.date) -> list[Deed]:
        """Give what was done on the days from ``first`` to ``last``, both included."""
        return self._desk.store.between(Deed, first, last)

    def tick(self, day: dt.date, card: Card, taken: Taken | None = None) -> Deed | None:
        """Record that a card's act happened; ticking it again takes the record off.

        ``taken`` is what is saved beside it; without it the step sources are asked.
        """
        return self._ticking.tick(day, card, taken)

    def log(
        self,
        day: dt.date,
        title: str,
        *,
        minutes: int = 0,
        audience: Audience = Audience.SELF,
        strand: Strand = Strand.RELATIONSHIP,
        act: str = "",
    ) -> Deed:
        """Record something that happened; a deck act named by id brings its own numbers.

        Raises ValueError for an empty line, an unknown act, or minutes outside 0-600.
        """
        if act:
            found = next((one for one in self._desk.deck if one.id == act), None)
            if found is None:
                raise ValueError(f"There is no act called {clean_line(act, 60)!r} in the deck.")
            title, minutes, ask = found.title, minutes or found.minutes, found.ask
            strand, audience = found.strand, found.audience
        else:
            title, ask = clean_line(title), False
        if not title:
            raise ValueError("There is nothing to log in an empty line.")
        if not 0 <= minutes <= 600:
            raise ValueError(f"Minutes are a number from 0 to 600, not {minutes}.")
        deed = Deed(
            day=day,
            at=self._desk.now(),
            title=title,
            minutes=minutes,
            strand=strand,
            audience=audience,
            act=act,
            ask=ask,
        )
        self._desk.save(f"log: {title}", deed)
        return deed

    def help_noted(self, day: dt.date, *, given: bool, line: str = "") -> Deed:
        """Record help given to someone, or received from someone (P17 I07)."""
        words = clean_line(line) or ("a co-intern" if given else "someone lent a hand")
        return self.log(
            day,
            f"Helped: {words}" if given else f"Was helped: {words}",
            minutes=HELP_MINUTES if given else 0,
            audience=Audience.PEER,
            strand=Strand.SUPPORT,
        )

    def fulfil(self, day: dt.date, commitment: Commitment) -> Deed | None:
        """Record that a planned thing happened; doing so again opens it once more."""
        return self._ticking.fulfil(day, commitment)

    def lift(self, day: dt.date) -> TierChange | None:
        """Raise the tier one step, by the intern's own hand; None when it is steady already."""
        at = TIERS.index(self._desk.tier(day))
        if at == 0:
            return None
        change = TierChange(
            day=day,
            at=self._desk.now(),
            tier=TIERS[at - 1],
            why="You lifted the load yourself.",
            by_user=True,
        )
        self._desk.save("lift the load", change)
        return change

    def remove(self, record: Deed | TeachingPoint | CheckIn) -> None:
        """Take a recorded line off, with the touch it was counted for; undo brings it back."""
        touches = self._ticking.touches([record]) if isinstance(record, Deed) else []
        self._replace("delete", put=[], remove=[record, *touches])

    def _replace(self, label: str, *, put: Iterable[Record], remove: Iterable[Record] = ()) -> None:
        with self._desk.store.write(label) as transaction:
            for record in put:
                transaction.put(record)
            for record in remove:
                transaction.remove(record)
        self._desk.forget()
