"""Today's rotation: block, hours, phase, day of the block, what comes next, how you are."""

from textual.content import Content

from prelim_coach.coach.day import DayView, RotationView
from prelim_coach.domain.act import Phase
from prelim_coach.domain.journal import CheckIn
from prelim_coach.domain.rotation import Kind
from prelim_coach.tui.prose import day_name, hang, hours, styled, two_ends
from prelim_coach.tui.widgets.pane import Pane

KIND_WORDS = {
    Kind.WARDS: "wards",
    Kind.ICU: "ICU",
    Kind.NIGHTS: "nights",
    Kind.ED: "emergency",
    Kind.CLINIC: "clinic",
    Kind.CONSULT: "consults",
    Kind.ELECTIVE: "elective",
    Kind.RESEARCH: "research",
    Kind.BACKUP: "backup",
    Kind.EDUCATION: "education",
    Kind.VACATION: "vacation",
    Kind.OFF: "off",
    Kind.UNKNOWN: "no rotation entered",
}
PHASE_WORDS = {
    Phase.BEFORE: "before your shift",
    Phase.DURING: "on shift",
    Phase.AFTER: "after your shift",
    Phase.OFF: "off",
}
ENTER = "b enters your rotations"
WIDE = 52
"""Columns from which two facts share a line."""


class RotationPane(Pane):
    """Where the day lies in the schedule."""

    def __init__(self) -> None:
        super().__init__("Rotation", id="rotation")
        self._view: DayView | None = None

    def show(self, view: DayView) -> None:
        """Show another day or state."""
        self._view = view
        self.draw()

    def lines(self, width: int) -> list[Content]:
        """Give the pane's lines for ``width`` columns."""
        if self._view is None:
            return []
        rotation = self._view.rotation
        facts = [
            (_name(rotation), styled(_day_of_block(rotation), "$quiet")),
            (_shift(rotation), styled(_next(rotation), "$quiet")),
        ]
        lines: list[Content] = []
        for left, right in facts:
            if width >= WIDE and left.cell_length + 2 + right.cell_length <= width:
                lines.append(two_ends(left, right, width))
            else:
                lines.extend(hang(left, width, Content(""), 0) if left else [])
                lines.extend(hang(right, width, Content(""), 2) if right else [])
        if self._view.check_ins:
            words = "  ".join(check_in_words(one) for one in self._view.check_ins)
            lines.extend(hang(styled(words), width, styled("You  ", "$quiet"), 5))
        return lines


def check_in_words(entry: CheckIn) -> str:
    """Give a check-in as "before: energy 3 of 5, slept 6 h"."""
    said = []
    if entry.energy is not None:
        said.append(f"energy {entry.energy} of 5")
    if entry.sleep is not None:
        said.append(f"slept {entry.sleep:g} h")
    return f"{entry.phase.value}: {', '.join(said) or 'checked in'}"


def _name(rotation: RotationView) -> Content:
    kind = KIND_WORDS[rotation.kind]
    if rotation.block is None:
        return styled(kind, "$quiet")
    name = rotation.block.name
    if name.casefold() == kind.casefold():
        return styled(name, "bold")
    return Content.assemble((name, "bold"), (f"  {kind}", "$quiet"))


def _shift(rotation: RotationView) -> Content:
    if rotation.block is None and rotation.kind is Kind.UNKNOWN:
        return styled(ENTER)  # whether it is a shift, nobody can tell
    words = [hours(rotation.shift.start, rotation.shift.end)] if rotation.shift else []
    if rotation.phase is not None:
        words.append(PHASE_WORDS[rotation.phase])
    return styled("  ".join(words))


def _day_of_block(rotation: RotationView) -> str:
    if rotation.day_number is None:
        return ""
    number, total = rotation.day_number
    return f"day {number} of {total}"


def _next(rotation: RotationView) -> str:
    block = rotation.next_block
    return f"next: {block.name}, {day_name(block.first)}" if block else ""
