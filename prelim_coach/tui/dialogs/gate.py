"""The gate: what does not fit this week, and the four ways out."""

from collections.abc import Iterable
from dataclasses import dataclass

from textual.content import Content
from textual.widget import Widget

from prelim_coach.domain.capacity import Verdict
from prelim_coach.domain.commitment import Commitment
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.glyphs import DOT
from prelim_coach.tui.keys import GATE, bindings
from prelim_coach.tui.prose import Hanging, day_name, styled
from prelim_coach.tui.widgets.paragraphs import Paragraphs


@dataclass(frozen=True)
class WayOut:
    """The way the intern chose: ``swap``, ``later``, ``words`` or ``anyway``."""

    way: str


class GateDialog(Dialog[WayOut]):
    """Shows the sum and what would make room; each way out is one key."""

    KEYS = GATE
    BINDINGS = bindings("gate")

    def __init__(self, commitment: Commitment, verdict: Verdict) -> None:
        super().__init__("This does not fit")
        self._commitment = commitment
        self._verdict = verdict

    def content(self) -> Iterable[Widget]:
        """Give the sum, what would make room, and the ways out."""
        verdict = self._verdict
        lines: list[Content | Hanging] = [styled(self._commitment.title, "bold")]
        dot = styled(f"{DOT} ", "$accent")
        lines += [Hanging(dot, styled(words)) for words in verdict.crossed]
        if verdict.swaps:
            lines += [Content(""), styled("It would fit in the place of", "$quiet")]
            lines += [
                Hanging(Content("  "), styled(f"{one.title}, {day_name(one.day)}{_cost(one)}"))
                for one in verdict.swaps
            ]
        lines.append(Content(""))
        lines += [_way(key.face, key.label, self._barred(key.action)) for key in GATE[:4]]
        yield Paragraphs(lines)

    def action_swap(self) -> None:
        """Choose to swap, where something could make room."""
        self._choose("swap")

    def action_later(self) -> None:
        """Choose the first week with room."""
        self._choose("later")

    def action_words(self) -> None:
        """Choose the words for a no."""
        self._choose("words")

    def action_anyway(self) -> None:
        """Choose to take it with a reason."""
        self._choose("anyway")

    def _choose(self, way: str) -> None:
        if not self._barred(way):
            self.dismiss(WayOut(way))

    def _barred(self, way: str) -> str:
        """Say why a way is closed; empty when it is open."""
        if way == "swap" and not self._verdict.swaps:
            return "nothing planned would make enough room"
        return self._verdict.barred if way == "anyway" else ""


def _cost(one: Commitment) -> str:
    return f", {one.minutes} min" if one.minutes else ""


def _way(face: str, label: str, barred: str) -> Hanging:
    if barred:
        return Hanging(styled(f"{face}  ", "$quiet"), styled(f"{label}: {barred}", "$quiet"))
    return Hanging(styled(f"{face}  ", "bold $accent"), styled(label))
