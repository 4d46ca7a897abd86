"""Energy, sleep and load of four weeks as lines of block characters, with words and numbers."""

import datetime as dt
from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.week_view import WeekView
from prelim_coach.domain.load import TIERS, Tier, TierChange
from prelim_coach.tui.prose import MONTHS, day_name, hang, styled
from prelim_coach.tui.widgets.meter_pane import TIER_WORDS
from prelim_coach.tui.widgets.sparkline import GAP, sparkline

LABEL = 8
ENERGY = (1.0, 5.0)
SLEEP = (3.0, 9.0)
"""Hours at the foot and at the top of the line; what lies beyond stays at the edge."""
TALLER = "Taller is more: energy 1 to 5, sleep 3 to 9 h."
RECENT = 7
LOAD_WORDS = {
    Tier.STEADY: "steady",
    Tier.LIGHTER: "lighter",
    Tier.MINIMUM: "at its minimum",
    Tier.REST: "at rest",
}
CHANGES = 4
"""Changes of load shown; older ones are of no use to this week."""


def how_you_are(view: WeekView, width: int) -> list[Content]:
    """Give the lines of energy, sleep and load with what they say in numbers."""
    days = [point.day for point in view.energy]
    energy = [point.value for point in view.energy]
    sleep = [point.value for point in view.sleep]
    tiers = [_tier_on(day, view.tiers) for day in days]
    load = [len(TIERS) - 1 - TIERS.index(tier) for tier in tiers]
    axis = f"{_short(days[0])}{_short(days[-1]).rjust(len(days) - len(_short(days[0])))}"
    return [
        styled("How you are", "$accent"),
        *_line("energy", sparkline(energy, *ENERGY), _means(energy, "of 5"), width),
        *_line("sleep", sparkline(sleep, *SLEEP), _means(sleep, "h"), width),
        *_line("load", sparkline(load, 0, len(TIERS) - 1), _load_words(tiers), width),
        styled(" " * LABEL + axis, "$quiet"),
        *hang(styled(TALLER, "$quiet"), width, Content(" " * LABEL), LABEL),
        styled(f"{' ' * LABEL}{GAP} no answer that day", "$quiet"),
    ]


def load(view: WeekView, today: dt.date, width: int) -> list[Content]:
    """Give the load in force, and its last changes with why."""
    running = view.week.contains(today)
    tier = view.meter.tier
    now = styled(f"The load {'is' if running else 'was'} {LOAD_WORDS[tier]}.", "bold")
    if running and tier is not Tier.STEADY:
        now = now + styled(" t lifts it one step, by your own hand.", "$quiet")
    lines = [styled("Load", "$accent"), *hang(now, width, Content(""), 0)]
    for change in view.tiers[:CHANGES]:
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


def _load_words(tiers: Sequence[Tier]) -> str:
    names = [TIER_WORDS[tier] for tier in tiers]
    if names[0] == names[-1]:
        return names[-1] if len(set(names)) == 1 else f"{names[-1]} again"
    return f"{names[0]}, now {names[-1]}"


def _tier_on(day: dt.date, changes: Sequence[TierChange]) -> Tier:
    """Give the tier of a day from the changes, newest first."""
    return next((one.tier for one in changes if one.day <= day), Tier.STEADY)


def _short(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"
