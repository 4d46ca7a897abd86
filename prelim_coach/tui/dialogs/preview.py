"""What an import would save, before it saves anything."""

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from prelim_coach.exchange.plan import Plan
from prelim_coach.tui.dialogs.dialog import Dialog
from prelim_coach.tui.keys import PREVIEW, bindings
from prelim_coach.tui.prose import day_name, plural, stack, styled


class PreviewDialog(Dialog[bool]):
    """Blocks with their guessed kinds, days without an entry, what was skipped and why."""

    KEYS = PREVIEW
    BINDINGS = bindings("preview")

    def __init__(self, plan: Plan) -> None:
        super().__init__("What would be saved")
        self._plan = plan

    def content(self) -> Iterable[Widget]:
        """Give the dry run as text."""
        yield VerticalScroll(Static(stack(_lines(self._plan))), classes="scroll", can_focus=False)

    def action_scroll(self, step: int) -> None:
        """Scroll by ``step`` lines."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def action_agree(self) -> None:
        """Agree to save."""
        self.dismiss(True)


def _lines(plan: Plan) -> list[Content]:
    lines = [
        styled(f"{plural(len(plan.blocks), 'block')} on {plural(len(plan.days), 'day')}", "bold")
    ]
    seen: dict[tuple[str, str], int] = {}
    for day in plan.days:
        seen[day.label, day.kind.value] = seen.get((day.label, day.kind.value), 0) + 1
    lines += [
        Content.assemble(f"{label}  ", (f"{kind}, {plural(count, 'day')}", "$quiet"))
        for (label, kind), count in seen.items()
    ]
    if plan.unknown_labels:
        lines += [Content(""), styled("Kind not known; c on the schedule corrects it", "$warm")]
        lines += [styled(f"  {label}") for label in plan.unknown_labels]
    if plan.gaps:
        words = f"{plural(len(plan.gaps), 'day')} without an entry, first {day_name(plan.gaps[0])}"
        lines += [Content(""), styled(words, "$quiet")]
    if plan.skipped:
        lines += [Content(""), styled("Left out", "$quiet")]
        lines += [styled(f"  {one.what}: {one.why}", "$quiet") for one in plan.skipped[:20]]
    return lines
