"""Energy, sleep and load of four weeks as lines of block characters, with words and numbers."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.week_view import DayState, WeekView
from prelim_coach.domain.load import TIERS, TierChange
from prelim_coach.tui.prose import MONTHS, day_name, hang, styled
from prelim_coach.tui.widgets.meter_pane import TIER_WORDS
from prelim_coach.tui.widgets.sparkline import GAP, sparkline

LABEL = 8
ENERGY = (1.0, 5.0)
SLEEP = (3.0, 9.0)
"""Hours at the foot and at the top of the line; what lies beyond stays at the edge."""
RECENT = 7
CHANGES = 4
"""Changes of load shown; older ones are of no use to this week."""


def how_you_are(view: WeekView, width: int) -> list[Content]:
    """Give the lines of energy, sleep and load with what they say in numbers."""
    states = view.states
    energy = [one.energy for one in states]
    sleep = [one.sleep for one in states]
    load = [len(TIERS) - 1 - TIERS.index(one.tier) for one in states]
    axis = f"{_short(states[0])}{_short(states[-1]).rjust(len(states) - len(_short(states[0])))}"
    legend = f"Taller is more: energy 1 to 5, sleep 3 to 9 h. {GAP} no answer that day."
    return [
        styled("How you are", "$accent"),
        *_line("energy", sparkline(energy, *ENERGY), _means(energy, "of 5"), width),
        *_line("sleep", sparkline(sleep, *SLEEP), _means(sleep, "h"), width),
        *_line("load", sparkline(load, 0, len(TIERS) - 1), _load_words(states), width),
        styled(" " * LABEL + axis, "$quiet"),
        *hang(styled(legend, "$quiet"), width, Content(" " * LABEL), LABEL),
    ]


def load(view: WeekView, width: int) -> list[Content]:
    """Give the load in force, and its last changes with why and by whom."""
    name = TIER_WORDS[view.meter.tier]
    held = "is" if view.running else "was"
    now = Content.assemble((f"The load {held} {name}.", "bold"))
    if view.running and view.can_lift:
        now = now + styled(" t lifts it, by your own hand.", "$quiet")
    lines = [styled("Load", "$accent"), *hang(now, width, Content(""), 0)]
    if not view.changes:
        return [*lines, *hang(styled("It has never changed.", "$quiet"), width, Content(""), 0)]
    for change in view.changes[:CHANGES]:
        lines += hang(_change(change), width, Content("  "), 4)
    return lines


def _change(change: TierChange) -> Content:
    return Content.assemble(
        f"{day_name(change.day)}  {TIER_WORDS[change.tier]}  ", (change.why, "$quiet")
    )


def _line(label: str, drawn: str, words: str, width: int) -> list[Content]:
    head = Content.assemble((f"{label:<{LABEL}}", "$quiet"), (drawn, "$accent"))
    below = hang(styled(words), width, Content(" " * LABEL), LABEL)
    if head.cell_length + 2 + len(words) <= width:
        return [head + Content(f"  {words}")]
    return [head, *below]


def _means(values: Sequence[float | None], unit: str) -> str:
    recent, before = _mean(values[-RECENT:]), _mean(values[:-RECENT])
    if recent is None and before is None:
        return "nothing said yet"
    if recent is None:
        return f"nothing said in the last 7 days, {before:.1f} {unit} before"
    if before is None:
        return f"{recent:.1f} {unit} in the last 7 days"
    return f"{recent:.1f} {unit} in the last 7 days, {before:.1f} before"


def _mean(values: Sequence[float | None]) -> float | None:
    said = [value for value in values if value is not None]
    return sum(said) / len(said) if said else None


def _load_words(states: Sequence[DayState]) -> str:
    names = [TIER_WORDS[one.tier] for one in states]
    if names[0] == names[-1]:
        return names[-1] if len(set(names)) == 1 else f"{names[-1]} again"
    return f"{names[0]}, now {names[-1]}"


def _short(state: DayState) -> str:
    return f"{state.day.day} {MONTHS[state.day.month - 1]}"
