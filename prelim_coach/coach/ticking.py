"""Ticks: a card's act or a planned thing happened, with all that follows in the same save."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.steps import Steps, Taken
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Card, Deed
from prelim_coach.domain.person import Touch
from prelim_coach.domain.record import Record


class Ticking:
    """Ticks and takes ticks off; every one of them is one save."""

    def __init__(self, desk: Desk, steps: Steps) -> None:
        self._desk = desk
        self._steps = steps

    def tick(self, day: dt.date, card: Card, taken: Taken | None = None) -> Deed | None:
        """Record that a card's act happened; ticking it again takes the record off.

        ``taken`` is what is saved beside it; without it the step sources are asked.
        """
        ticked = [one for one in self._desk.store.between(Deed, day, day) if one.card == card.key]
        if ticked:
            taken = self._steps.take(day, card.key, back=True)
            put = [*self._reopened(ticked), *taken.put]
            done = [*ticked, *self._done_before(ticked)]
            self._undo(f"untick: {card.title}", put, done, taken.gone)
            return None
        deed = Deed(
            day=day,
            at=self._desk.now(),
            title=card.title,
            minutes=card.minutes,
            strand=card.strand,
            audience=card.audience,
            act="" if card.key.startswith("step:") else card.key,
            ask=card.ask,
            card=card.key,
        )
        return self._do(deed, [taken or self._steps.take(day, card.key)])

    def fulfil(self, day: dt.date, commitment: Commitment) -> Deed | None:
        """Record that a planned thing happened; doing so again opens it once more."""
        if commitment.done:
            done = commitment.done
            taken = self._steps.kept(done, commitment, back=True)
            deeds = self._desk.store.between(Deed, done, done)
            ticked = [one for one in deeds if one.commitment == commitment.id]
            put = [replace(commitment, done=None), *(one for each in taken for one in each.put)]
            self._undo(f"untick: {commitment.title}", put, ticked)
            return None
        deed = Deed(
            day=day,
            at=self._desk.now(),
            title=commitment.title,
            minutes=0,
            strand=commitment.strand,
            audience=commitment.audience,
            act=commitment.act,
            ask=commitment.what is What.ASK,
        )
        return self._do(deed, [Taken(fulfils=commitment), *self._steps.kept(day, commitment)])

    def touches(self, deeds: Iterable[Deed]) -> list[Touch]:
        """Give the touches that deeds were counted for."""
        found = [self._desk.store.get(Touch, deed.touch) for deed in deeds if deed.touch]
        return [touch for touch in found if touch]

    def _do(self, deed: Deed, taken: Iterable[Taken]) -> Deed:
        with self._desk.store.write(f"tick: {deed.title}") as transaction:
            for one in taken:
                if one.fulfils and one.fulfils.day < deed.day and deed.card:
                    # What is ticked the morning after was done on its own day, in its own week.
                    deed = replace(deed, commitment=one.fulfils.id)
                    transaction.put(_before(deed, one.fulfils))
                    transaction.put(replace(one.fulfils, done=one.fulfils.day))
                elif one.fulfils:
                    minutes = deed.minutes + one.fulfils.minutes
                    deed = replace(deed, minutes=minutes, commitment=one.fulfils.id)
                    transaction.put(replace(one.fulfils, done=deed.day))
                if one.touch:
                    deed = replace(deed, touch=transaction.put(one.touch).id)
                for held, plan in one.begins:
                    transaction.put(replace(plan, commitment=transaction.put(held).id))
                for record in one.put:
                    transaction.put(record)
            deed = transaction.put(deed)
        self._desk.forget()
        return deed

    def _undo(
        self,
        label: str,
        put: Iterable[Record],
        ticked: list[Deed],
        gone: Iterable[Record] = (),
    ) -> None:
        with self._desk.store.write(label) as transaction:
            for record in put:
                transaction.put(record)
            for record in (*ticked, *self.touches(ticked), *gone):
                transaction.remove(record)
        self._desk.forget()

    def _done_before(self, ticked: Iterable[Deed]) -> list[Deed]:
        """Give the acts of earlier days that were recorded with these ticks."""
        kept = [self._desk.store.get(Commitment, one.commitment) for one in ticked]
        days = {(one.id, one.done) for one in kept if one and one.done}
        return [
            deed
            for id_, day in days
            if day
            for deed in self._desk.store.between(Deed, day, day)
            if deed.commitment == id_ and not deed.card
        ]

    def _reopened(self, deeds: Iterable[Deed]) -> list[Commitment]:
        kept = [one.commitment for one in deeds if one.commitment]
        found = [self._desk.store.get(Commitment, id_) for id_ in kept]
        return [replace(one, done=None) for one in found if one]


def _before(tick: Deed, kept: Commitment) -> Deed:
    """Give the act that a planned thing was on its own day, where the tick came later."""
    return replace(
        tick,
        day=kept.day,
        title=kept.title,
        minutes=kept.minutes,
        strand=kept.strand,
        audience=kept.audience,
        ask=kept.what is What.ASK,
        card="",
    )
