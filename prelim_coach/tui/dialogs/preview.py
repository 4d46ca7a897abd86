"""What an import would save, before it saves anything."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from prelim_coach.exchange.plan import Plan
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import PREVIEW, bindings
from prelim_coach.tui.prose import Hanging, day_name, plural, styled
from prelim_coach.tui.widgets.listing import Listing
from prelim_coach.tui.widgets.paragraphs import Paragraphs

NOT_ONE: Mapping[str, str] = MappingProxyType({})
MOST_SKIPPED = 20
"""Entries left out that are shown one by one; the rest is a number."""


@dataclass(frozen=True)
class Verdict:
    """What the intern decided."""

    correct: str = ""
    """The label whose kind is to be corrected first; empty: save all."""
    as_is: bool = False
    """Whether labels that may name a patient are saved as they are."""


class PreviewDialog(Dialog[Verdict]):
    """Labels with their guessed kinds, days without an entry, what was left out and why."""

    KEYS = PREVIEW
    BINDINGS = bindings("preview")

    def __init__(self, plan: Plan, doubtful: Mapping[str, str] = NOT_ONE) -> None:
        """Show ``plan``; ``doubtful`` are labels that may name a patient, with what is saved."""
        super().__init__("What would be saved")
        self._plan, self._doubtful = plan, doubtful
        self._labels = Counter((day.label, day.kind) for day in plan.days)

    def content(self) -> Iterable[Widget]:
        """Give the labels as a list, and the rest as text."""
        plan = self._plan
        yield Paragraphs(
            [styled(f"{plural(len(plan.blocks), 'block')} on {plural(len(plan.days), 'day')}")]
        )
        yield Listing(id="labels")
        yield VerticalScroll(
            Paragraphs(_rest(plan, len(self._doubtful))), classes="rest", can_focus=False
        )

    def on_mount(self) -> None:
        """Show the labels, those whose kind nobody could tell first."""
        unknown = set(self._plan.unknown_labels)
        first = unknown | {*self._doubtful}
        rows = sorted(self._labels.items(), key=lambda row: row[0][0] not in first)
        listing = self.query_one(Listing)
        listing.show(
            [
                (
                    label,
                    Content.assemble(
                        (label, "bold" if label in unknown else ""),
                        (f"  {kind.value}, {plural(count, 'day')}", "$quiet"),
                        (f"  saved as {self._doubtful[label]}", "$warm")
                        if label in self._doubtful
                        else "",
                    ),
                )
                for (label, kind), count in rows
            ]
        )
        listing.focus()

    def action_move(self, step: int) -> None:
        """Move the cursor."""
        self.query_one(Listing).move(step)

    def action_correct(self) -> None:
        """Correct the kind of the label the cursor is on."""
        label = self.query_one(Listing).key
        if label:
            self.dismiss(Verdict(correct=label))

    def on_option_list_option_selected(self) -> None:
        """Enter on the list agrees."""
        self.action_agree()

    def action_as_is(self) -> None:
        """Agree to save all, with the labels as they are."""
        self.dismiss(Verdict(as_is=True))

    def action_agree(self) -> None:
        """Agree to save all."""
        self.dismiss(Verdict())


def _rest(plan: Plan, doubtful: int) -> list[Content | Hanging]:
    lines: list[Content | Hanging] = []
    if doubtful:
        words = f"{plural(doubtful, 'label')} may name a patient, and get placeholders; p keeps"
        lines.append(styled(f"{words} the words as they are", "$warm"))
    if plan.unknown_labels:
        words = f"{plural(len(plan.unknown_labels), 'label')} of no known kind; c corrects one"
        lines.append(styled(words, "$warm"))
    if plan.gaps:
        words = (
            f"{plural(len(plan.gaps), 'day')} without an entry, the first {day_name(plan.gaps[0])}"
        )
        lines.append(styled(words, "$quiet"))
    if plan.skipped:
        lines.append(styled(f"{plural(len(plan.skipped), 'entry', 'entries')} left out", "$quiet"))
        lines += [
            Hanging(Content("  "), styled(f"{one.what}: {one.why}", "$quiet"))
            for one in plan.skipped[:MOST_SKIPPED]
        ]
    return lines
