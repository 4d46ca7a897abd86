"""The day's cards: drawn once, kept, swapped, put off, hidden, and put together for showing."""

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from prelim_coach.coach.day import CardView, DayView, RotationView
from prelim_coach.coach.desk import Desk
from prelim_coach.coach.journal import Journal
from prelim_coach.coach.metering import Metering
from prelim_coach.coach.steps import Steps
from prelim_coach.coach.teaching import Teaching
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw_lighten import fitting_still, lighten
from prelim_coach.domain.journal import Deed, Draw, Hidden
from prelim_coach.domain.load import Tier

if TYPE_CHECKING:
    from prelim_coach.coach.situating import Situating


class Cards:
    """Today's draw."""

    def __init__(
        self,
        desk: Desk,
        journal: Journal,
        teaching: Teaching,
        steps: Steps,
        metering: Metering,
    ) -> None:
        self._desk = desk
        self._journal = journal
        self._teaching = teaching
        self._metering = metering
        self._steps = steps

    @cached_property
    def _situating(self) -> "Situating":
        # Most of the time the day's cards are kept already, and nothing of the draw is needed.
        from prelim_coach.coach.situating import Situating

        return Situating(self._desk, self._journal, self._steps, self._metering)

    def kept(self, day: dt.date) -> Draw | None:
        """Give the draw of ``day`` as it was saved; None when none was."""
        found = self._desk.store.between(Draw, day, day)
        return found[0] if found else None

    def drawn(self, day: dt.date) -> Draw:
        """Give the draw of ``day``: the kept one, or a fresh one.

        Only the present day is drawn afresh; another day without a draw has no cards.
        """
        kept = self.kept(day)
        if kept is not None and not self._outdated(kept):
            return kept
        if day != self._desk.today():
            return Draw(day=day)
        return self._fresh(kept or Draw(day=day))

    def keep(self, day: dt.date) -> None:
        """Keep today's draw so that it stays the same all day; saves nothing on a quiet day.

        The intern did nothing, so the save is no step of undo.
        """
        desk = self._desk
        if desk.known and not desk.store.read_only:
            drawn = self.drawn(day)
            if drawn.cards and self.kept(day) != drawn:
                desk.save("", drawn)

    def swap(self, day: dt.date, key: str) -> bool:
        """Put another card in the place of ``key``; False when no other one fits today."""
        drawn = self.drawn(day)
        place = next((i for i, card in enumerate(drawn.cards) if card.key == key), None)
        if place is None:
            return False
        others = [card for card in drawn.cards if card.key != key]
        from prelim_coach.domain.draw import replace as replacement

        situation = self._situating.on(day, opened=drawn.opened, away=(*drawn.swapped, key))
        new = replacement(self._desk.deck, situation, others, seed=day.isoformat())
        if new is None:
            return False
        cards = (*drawn.cards[:place], new, *drawn.cards[place + 1 :])
        swapped = replace(drawn, cards=cards, swapped=(*drawn.swapped, key))
        self._desk.save("swap", swapped)
        return True

    def put_off(self, day: dt.date, key: str) -> None:
        """Leave a card for another day; it stays in its place, greyed."""
        drawn = self.drawn(day)
        self._desk.save("not today", replace(drawn, put_off=(*drawn.put_off, key)))

    def hide(self, day: dt.date, key: str) -> None:
        """Never show this act again; undo brings it back."""
        drawn = self.drawn(day)
        cards = tuple(card for card in drawn.cards if card.key != key)
        put_off = tuple(one for one in drawn.put_off if one != key)
        records = [replace(drawn, cards=cards, put_off=put_off)]
        if key.startswith("step:"):
            self._desk.save("hide", *records, *self._steps.let_go(day, key))
        else:
            self._desk.save("hide", *records, Hidden(act=key))

    def open_day(self, day: dt.date) -> None:
        """Ask for cards on a day that has none by itself."""
        kept = self.kept(day) or Draw(day=day)
        self._desk.save("open the day", self._fresh(replace(kept, opened=True)))

    def view(self, day: dt.date) -> DayView:
        """Give everything the Today screen shows of ``day``."""
        desk = self._desk
        now = desk.now()
        today = desk.schedule.coach_day(now) == day
        deeds = self._journal.deeds(day, day)
        done = {deed.card for deed in deeds}
        drawn = self.drawn(day)
        cards = lighten(drawn.cards, done, desk.tier(day), desk.rules)
        if today and drawn.kind is desk.kind_on(day):
            cards = fitting_still(cards, done, self._metering.meter(day))
        drawn = replace(drawn, cards=cards)
        planned = self._planned(day)
        quiet = "" if drawn.cards else self._situating.quiet(day, today=today)
        return DayView(
            day=day,
            today=today,
            note=desk.schedule.header_note(now) if today else "",
            rotation=self._rotation(day, now if today else None),
            cards=self._card_views(drawn, deeds),
            quiet=quiet,
            can_open=today and not drawn.cards and not drawn.opened,
            planned=planned,
            others=_others(deeds, drawn, planned),
            check_ins=tuple(self._journal.check_ins(day, day)),
            points=tuple(self._teaching.of_days(day, day)),
            meter=self._metering.meter(day),
            can_lift=today and desk.tier(day) is not Tier.STEADY,
        )

    def _fresh(self, drawn: Draw) -> Draw:
        from prelim_coach.domain.draw import draw

        day = drawn.day
        situation = self._situating.on(day, opened=drawn.opened)
        cards = draw(self._desk.deck, situation, seed=day.isoformat())
        return replace(drawn, cards=cards, kind=situation.kind)

    def _outdated(self, kept: Draw) -> bool:
        """Say whether the rotation of the day was corrected before a card was touched."""
        untouched = not (kept.swapped or kept.put_off or self._journal.deeds(kept.day, kept.day))
        return untouched and kept.kind is not self._desk.kind_on(kept.day)

    def _rotation(self, day: dt.date, now: dt.datetime | None) -> RotationView:
        schedule = self._desk.schedule
        return RotationView(
            kind=schedule.kind_on(day),
            block=schedule.block_on(day),
            shift=schedule.shift_on(day, self._desk.zone),
            phase=schedule.phase_at(now) if now else None,
            day_number=schedule.day_number(day),
            next_block=schedule.next_block(day),
        )

    def _card_views(self, drawn: Draw, deeds: Sequence[Deed]) -> tuple[CardView, ...]:
        done = {deed.card for deed in deeds}
        return tuple(
            CardView(
                card=card,
                done=card.key in done,
                put_off=card.key in drawn.put_off and card.key not in done,
                line=_thanks(drawn.day, place) if card.key in done else "",
            )
            for place, card in enumerate(drawn.cards)
        )

    def _planned(self, day: dt.date) -> tuple[Commitment, ...]:
        week = self._desk.week(day)
        return tuple(
            one
            for one in sorted(self._desk.store.all(Commitment), key=lambda one: one.day)
            if week.contains(one.day)
            and (one.done is None or one.done == day)
            and not one.only_a_place
        )


def _thanks(day: dt.date, place: int) -> str:
    from prelim_coach.domain.draw import pick_line
    from prelim_coach.guides.loader import acknowledgements

    return pick_line(acknowledgements(), f"{day}:{place}", place)


def _others(deeds: Sequence[Deed], drawn: Draw, planned: Sequence[Commitment]) -> tuple[Deed, ...]:
    keys = {card.key for card in drawn.cards}
    plans = {one.id for one in planned}
    return tuple(
        deed
        for deed in deeds
        if deed.card not in keys | {""} or (not deed.card and deed.commitment not in plans)
    )
