"""Labels of an imported schedule that may name a patient: found, and taken out unless kept."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from prelim_coach.domain.identifiers import redact
from prelim_coach.domain.label_findings import find_in_label
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.rotation_labels import kind_of

if TYPE_CHECKING:
    from prelim_coach.coach.parts import Parts
    from prelim_coach.domain.identifiers import Finding
    from prelim_coach.exchange.plan import Plan, Skipped


class Minded(msgspec.Struct, frozen=True):
    """A schedule that was read, without what may name a patient."""

    plan: "Plan"
    found: "Mapping[str, tuple[Finding, ...]]" = MappingProxyType({})
    """What was found, by the label or other text of the file it stands in."""

    def label(self, raw: str) -> str:
        """Give a label of the file as it is to be saved."""
        return redact(raw, self.found.get(raw, ()))


def minded(coach: "Parts", plan: "Plan") -> Minded:
    """Give a schedule with placeholders in its labels, and in what is said of entries left out.

    A block whose label was redacted before and whose kind the intern corrected keeps that kind.
    """
    allow = coach.guarding.allow
    texts = {block.name for block in plan.blocks} | {one.what for one in plan.skipped}
    texts |= {day.label for day in plan.days} | {*plan.unknown_labels}
    found = {text: hits for text in sorted(texts) if (hits := find_in_label(text, allow))}
    if not found:
        return Minded(plan)
    known = {block.name: block.kind for block in coach.desk.schedule.blocks}
    result = Minded(plan, found)
    return Minded(
        replace(
            plan,
            blocks=tuple(_block(block, result.label(block.name), known) for block in plan.blocks),
            days=tuple(replace(day, label=result.label(day.label)) for day in plan.days),
            skipped=tuple(_skipped(one, result.label(one.what)) for one in plan.skipped),
            unknown_labels=tuple(dict.fromkeys(map(result.label, plan.unknown_labels))),
        ),
        found,
    )


def _block(block: Block, name: str, known: Mapping[str, Kind]) -> Block:
    if name == block.name:
        return block
    guessed = block.kind is kind_of(block.name)
    return replace(block, name=name, kind=known.get(name, block.kind) if guessed else block.kind)


def _skipped(one: "Skipped", what: str) -> "Skipped":
    return replace(one, what=what)
