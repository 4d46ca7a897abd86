"""The profile and the schedule: the little the coach must know."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.goal import MOST_PRIORITIES
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.rotation_labels import kind_of
from prelim_coach.exchange.merge import merge_plan
from prelim_coach.exchange.plan import Plan, UnreadableSchedule
from prelim_coach.text import clean_line

NO_KINDS: Mapping[str, Kind] = MappingProxyType({})
LARGEST = 16 * 1024 * 1024
"""Bytes beyond which a schedule file is not even read to its end."""


class Setup:
    """What the intern tells the coach about the year."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def save_profile(self, **fields: object) -> Profile:
        """Save the answers given; fields not named keep what was said before."""
        for name, limit in (("name", 80), ("specialty", 80), ("contacts", 500)):
            if name in fields:
                fields[name] = clean_line(str(fields[name]), limit)
        profile = replace(self._desk.profile, **fields)
        if not 0 <= profile.own_minutes <= 1200:
            raise ValueError("Own hours a week are a number from 0 to 20.")
        if len(profile.priorities) > MOST_PRIORITIES:
            raise ValueError(f"{MOST_PRIORITIES} goals at most come first; the others follow.")
        self._desk.save("profile", profile)
        return self._desk.profile

    def blocks(self) -> list[Block]:
        """Give the rotation blocks in order of their first day."""
        return sorted(self._desk.schedule.blocks, key=lambda block: (block.first, block.last))

    def save_block(self, block: Block) -> None:
        """Save a block entered or changed by hand.

        Raises ValueError when it has no name or ends before it begins.
        """
        block = replace(block, name=clean_line(block.name, 80))
        if not block.name:
            raise ValueError("Give the rotation a name, such as MICU or Wards B.")
        if block.last < block.first:
            raise ValueError(
                f"{block.name} would end on {block.last}, before it begins on {block.first}."
            )
        self._desk.save(f"rotation: {block.name}", block)

    def remove_block(self, block: Block) -> None:
        """Take a block off the schedule; undo brings it back."""
        with self._desk.store.write(f"remove rotation: {block.name}") as transaction:
            transaction.remove(block)
        self._desk.forget()

    def set_kind(self, label: str, kind: Kind) -> int:
        """Correct the kind of every block with this label; gives how many there are."""
        same = [block for block in self.blocks() if block.name.casefold() == label.casefold()]
        self._desk.save(f"kind: {label}", *(replace(block, kind=kind) for block in same))
        return len(same)

    def known_kinds(self) -> Mapping[str, Kind]:
        """Give the kinds that the intern corrected, by label; an import keeps them."""
        return {
            block.name: block.kind
            for block in self._desk.schedule.blocks
            if kind_of(block.name) is not block.kind
        }

    def read_schedule(
        self, file: Path, person: str | None = None, kinds: Mapping[str, Kind] = NO_KINDS
    ) -> Plan:
        """Read a schedule file without saving: what would be saved, what was skipped and why.

        ``kinds`` are corrections by label, beside those of blocks that are already there.

        Raises UnreadableSchedule, with one sentence, for a file that cannot be read or is no
        schedule.
        """
        from prelim_coach.exchange.schedule import read_schedule

        try:
            with file.open("rb") as opened:
                data = opened.read(LARGEST + 1)
        except OSError as error:
            message = f"{file} cannot be read: {error.strerror}. Nothing was changed."
            raise UnreadableSchedule(message) from None
        return read_schedule(
            data,
            filename=clean_line(file.name, 120),
            year_start=self._desk.profile.year_start,
            tz=self._desk.zone_name(),
            person=person,
            kinds={**self.known_kinds(), **kinds},
        )

    def take_schedule(self, plan: Plan) -> int:
        """Save what was read, in one save; gives the number of blocks written or taken off."""
        put, remove = merge_plan(self.blocks(), plan)
        with self._desk.store.write("schedule") as transaction:
            for block in remove:
                transaction.remove(block)
            for block in put:
                transaction.put(block)
        self._desk.forget()
        return len(put) + len(remove)


def year_span(first: dt.date) -> tuple[dt.date, dt.date]:
    """Give the first and last day of the intern year that begins on ``first``."""
    import pendulum

    return first, pendulum.date(first.year, first.month, first.day).add(years=1, days=-1)
