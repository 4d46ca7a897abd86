"""What to do about words that may name a patient: redact, edit, or keep them as they are."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from textual.content import Content
from textual.widget import Widget

from prelim_coach.domain.identifiers_finding import Finding, Kind
from prelim_coach.domain.identifiers_limits import LIMITS
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.keys import IDENTIFIERS, bindings
from prelim_coach.tui.prose import Hanging, plural, styled
from prelim_coach.tui.widgets.paragraphs import Paragraphs

SHOWN = 4
LIMIT = "Not everything can be caught. ? says what the check misses."
CHART = "This looks like a pasted chart."


class Way(StrEnum):
    """What the intern chose."""

    REDACT = "redact"
    EDIT = "edit"
    KEEP = "keep"


class IdentifiersDialog(Dialog[Way]):
    """Names each span with its reason; the answer is a way on, None when it is to be edited."""

    KEYS = IDENTIFIERS
    BINDINGS = bindings("identifiers")

    def __init__(self, found: Sequence[tuple[str, Finding]], verb: str = "save") -> None:
        """Show each finding with the text it is in; ``verb`` is what happens next."""
        super().__init__("May name a patient")
        self._found, self._verb = tuple(found), verb

    def content(self) -> Iterable[Widget]:
        """Give the findings, then the ways on."""
        yield Paragraphs(self._lines())

    def action_way(self, way: str) -> None:
        """Go the way that was chosen."""
        self.dismiss(Way(way))

    def action_limits(self) -> None:
        """Say what the check cannot catch."""
        self.app.push_screen(ReadingDialog("What the check misses", misses()))

    def _lines(self) -> list[Content | Hanging]:
        lines = [reason(text, finding) for text, finding in self._found[:SHOWN]]
        if len(self._found) > SHOWN:
            lines.append(styled(f"and {plural(len(self._found) - SHOWN, 'more')}", "$quiet"))
        whole = any(finding.kind is Kind.CHART for _, finding in self._found)
        first = "drop the whole of it" if whole else "put a placeholder in its place"
        return [
            *lines,
            Content(""),
            way("enter", f"{first}, then {self._verb}"),
            way("e", "edit it"),
            way("a", f"{self._verb} as it is"),
            Content(""),
            styled(LIMIT, "$quiet"),
        ]


def misses() -> list[Content | Hanging]:
    """Give what the check cannot catch, a paragraph each."""
    paragraphs: list[Content | Hanging] = []
    for words in LIMITS:
        paragraphs += [styled(words), Content("")]
    return paragraphs[:-1]


def reason(text: str, finding: Finding) -> Content:
    """Give a finding in one line, as ``"rm 412B" looks like a room or bed``."""
    if finding.kind is Kind.CHART:
        return styled(CHART)
    said = " ".join(text[finding.start : finding.end].split())
    return Content.assemble((f'"{said}"', "bold underline"), f" {finding.why}")


def way(key: str, words: str) -> Hanging:
    """Give a way on with its key."""
    return Hanging(Content.assemble((f"{key:<5}", "bold $accent"), "  "), styled(words))
