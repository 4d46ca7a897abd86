"""The capacity meter: one glance, readable without colour, from 30 columns on."""

from textual.content import Content

from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.commitment import What
from prelim_coach.domain.load import Tier
from prelim_coach.tui.glyphs import OURS, PLANNED, ROOM, SEPARATOR, USED
from prelim_coach.tui.prose import hang, plural, styled
from prelim_coach.tui.widgets.pane import Pane

TIER_WORDS = {
    Tier.STEADY: "steady",
    Tier.LIGHTER: "lighter",
    Tier.MINIMUM: "minimum",
    Tier.REST: "rest",
}
TOKEN_WORDS = {
    What.MEETING: "mentor meetings",
    What.EVENT: "events",
    What.PROJECT: "projects",
    What.CONFERENCE: "conferences",
}
WIDE = 52
"""Columns from which the facts share lines instead of having one each."""
HALF = 50
LABEL = 17
"""Columns of the label in a column of facts."""


class MeterPane(Pane):
    """Used and planned of the week's budget, the tier and why, tokens, days left."""

    def __init__(self) -> None:
        super().__init__(f"Capacity this week {OURS}", id="meter")
        self._meter: Meter | None = None
        self._words_only = False

    def show(self, meter: Meter, *, words_only: bool = False) -> None:
        """Show another meter, with ``words_only`` without minutes and counts."""
        self._meter, self._words_only = meter, words_only
        self.draw()

    def lines(self, width: int) -> list[Content]:
        """Give the pane's lines for ``width`` columns."""
        if self._meter is None:
            return []
        meter = self._meter
        said = how_full(meter) if self._words_only else meter.words
        words = styled(said, "bold $warm" if meter.over else "bold")
        if self._words_only:
            why = styled(meter.why, "$quiet") if meter.tier is not Tier.STEADY else Content("")
            said_of = [words, styled(f"load {TIER_WORDS[meter.tier]}", "$quiet"), why]
            below = [line for fact in said_of if fact for line in hang(fact, width, Content(""), 0)]
            return [_bar(meter, min(width, WIDE)), *below]
        if width < WIDE:
            return [_bar(meter, width), *hang(words, width, Content(""), 0), *_column(meter, width)]
        lines = [_bar(meter, 24) + Content("  ") + words]
        for facts in (_counts(meter), *_load(meter)):
            lines += hang(facts, width, Content(""), 0)
        return lines


def how_full(meter: Meter) -> str:
    """Give how full the week is, without a number."""
    if meter.over:
        return "Over what this week holds. Nothing more is asked."
    if not meter.budget.minutes or not meter.minutes_left:
        return "Full. Nothing more is asked this week."
    if not meter.total.minutes:
        return "All of the week's room is left."
    return "More than half is left." if meter.percent < HALF else "Less than half is left."


def _bar(meter: Meter, cells: int) -> Content:
    """Draw used, planned and free as three glyphs, so that the shape tells without colour."""
    whole = max(meter.budget.minutes, 1)
    used = min(round(meter.used.minutes / whole * cells), cells)
    if meter.used.minutes and not used:
        used = 1
    planned = min(round(meter.planned.minutes / whole * cells), cells - used)
    return Content.assemble(
        (USED * used, "$warm" if meter.over else "$accent"),
        (PLANNED * planned, "$accent"),
        (ROOM * (cells - used - planned), "$line"),
    )


def _asks(meter: Meter) -> str:
    if not meter.budget.asks:
        return "none this week"
    return f"{meter.total.asks} of {meter.budget.asks}"


def _counts(meter: Meter) -> Content:
    parts = [f"{meter.total.acts} of {plural(meter.budget.acts, 'act')}"]
    if meter.planned.minutes:
        parts.append(f"{meter.planned.minutes} min of it planned")
    asks = f"new asks {_asks(meter)}" if meter.budget.asks else "no new asks"
    return styled(SEPARATOR.join([*parts, asks, f"{plural(meter.days_left, 'day')} left"]))


def _load(meter: Meter) -> list[Content]:
    name = TIER_WORDS[meter.tier]
    tokens = SEPARATOR.join(
        f"{TOKEN_WORDS[one.name].removeprefix('mentor ')} {one.used}/{one.limit}"
        for one in meter.tokens
    )
    if meter.tier is Tier.STEADY:
        return [styled(f"load {name}{SEPARATOR}{tokens}", "$quiet")]
    return [Content.assemble((f"load {name}. ", "$warm"), meter.why), styled(tokens, "$quiet")]


def _column(meter: Meter, width: int) -> list[Content]:
    facts = [
        ("planned", f"{meter.planned.minutes} min of it"),
        ("acts", f"{meter.total.acts} of {meter.budget.acts}"),
        ("new asks", _asks(meter)),
        ("week", f"{plural(meter.days_left, 'day')} left"),
        ("load", TIER_WORDS[meter.tier]),
    ]
    lines = [Content(""), *(_fact(label, said) for label, said in facts)]
    if meter.tier is not Tier.STEADY:
        lines += hang(styled(meter.why, "$warm"), width, Content(" " * LABEL), LABEL)
    lines.append(Content(""))
    return lines + [
        _fact(TOKEN_WORDS[one.name], f"{one.used} of {one.limit}") for one in meter.tokens
    ]


def _fact(label: str, said: str) -> Content:
    return Content.assemble((f"{label:<{LABEL}}", "$quiet"), said)
