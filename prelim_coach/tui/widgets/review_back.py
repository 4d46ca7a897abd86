"""The review's pages that look back: the week as it was, the load, patterns."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.coach.review_text import said
from prelim_coach.coach.review_view import LoadPage, Pattern, WeekPage
from prelim_coach.domain.load import Tier
from prelim_coach.domain.review import calls_for_less
from prelim_coach.domain.review_trend import Measure, Trend
from prelim_coach.tui.glyphs import ARROW, DONE, DOT
from prelim_coach.tui.prose import DAYS, Hanging, day_name, styled
from prelim_coach.tui.widgets.meter_pane import TIER_WORDS
from prelim_coach.tui.widgets.sparkline import GAP, sparkline
from prelim_coach.tui.widgets.week_lines import ENERGY, LOAD_WORDS, SLEEP

Lines = list[Content | Hanging]
SUPPORT = "! is the support page: who answers, and how."
STAYS = "It stays so until you lift it, with t, at a review or on Today."
CALM = "Nothing stands out this week."
MARK = styled(f"{DOT} ", "$accent")
LABEL = 8
RANGES = {Measure.ENERGY: ENERGY, Measure.SLEEP: SLEEP, Measure.ITEM: (1.0, 5.0)}
UNITS = {Measure.ENERGY: " of 5", Measure.SLEEP: " h", Measure.ITEM: ""}
NAMES = {Measure.ENERGY: "energy", Measure.SLEEP: "sleep", Measure.ITEM: "answers"}


def was(page: WeekPage) -> Lines:
    """Give the week in sentences, then what was done by day."""
    lines: Lines = [Hanging(MARK, styled(words)) for words in said(page)]
    rows = [(deed.day, deed.title) for deed in page.deeds]
    rows += [(point.day, f"noted: {point.text}") for point in page.points]
    if rows:
        lines.append(Content(""))
    for day, title in sorted(rows):
        lines.append(Hanging(styled(f"{DAYS[day.weekday()]:<5}", "$quiet"), styled(title)))
    return lines


def load(page: LoadPage, answer: int | None, chosen: Tier | None) -> Lines:
    """Give the trend lines, the load and who may lift it, and the item with what was answered."""
    lines: Lines = [_trend(one) for one in page.trends if any(p.value for p in one.points)]
    lines += [Content("")] if lines else []
    lines.append(styled(f"From here on the load is {LOAD_WORDS[chosen or page.tier]}.", "bold"))
    if chosen is not None:
        key = "t" if chosen is page.may_lift else "y"
        lines.append(styled(f"By your own hand; {key} takes that back.", "$quiet"))
    elif page.may_lift is not None:
        lifted = f"t lifts it to {TIER_WORDS[page.may_lift]}, by your own hand."
        lifted = STAYS if calls_for_less(answer) else lifted
        lines += [styled(page.why, "$quiet"), styled(lifted, "$quiet")]
    lines.append(Content(""))
    return lines + _item(page, answer)


def patterns(found: Sequence[Pattern], *, heavy: bool) -> Lines:
    """Give each pattern with what the records show and one way out; ``heavy`` names no calm."""
    if not found:
        none = "There is nothing to name after a week like this." if heavy else CALM
        return [styled(none, "$quiet")]
    lines: Lines = []
    for one in found:
        facts = f"  {' '.join(one.facts)}"
        lines += [Content(""), Content.assemble((one.name, "bold"), (facts, "$quiet"))]
        lines += [styled(one.evidence), styled(one.text, "$quiet")]
        lines.append(Hanging(styled(f"{ARROW} ", "$accent"), styled(one.way_out)))
    return lines[1:]


def _trend(trend: Trend) -> Hanging:
    values = [point.value for point in trend.points]
    drawn = sparkline(values, *RANGES[trend.measure])
    last, unit = values[-1], UNITS[trend.measure]
    if trend.measure is Measure.ITEM:
        words = f"{last:.0f} on {day_name(trend.points[-1].day)}"
    elif last is None:
        words = f"{GAP} nothing said that week"
    else:
        words = f"{last:.1f}{unit} that week"
    if trend.usual is not None and trend.measure is not Measure.ITEM:
        words += f", {trend.usual:.1f}{unit} before"
    head = Content.assemble(
        (f"{NAMES[trend.measure]:<{LABEL}}", "$quiet"), (drawn, "$accent"), "  "
    )
    return Hanging(head, styled(words))


def _item(page: LoadPage, answer: int | None) -> Lines:
    item = page.item
    if item is None:
        return [styled(page.why_due, "$quiet")]
    lines: Lines = [styled(item.asks, "bold")]
    if page.reply:
        lines.append(styled(f"You chose {answer}. {page.reply}", "$accent"))
        lines += [styled(SUPPORT, "bold")] if calls_for_less(answer) else []
        lines.append(Content(""))
    for one in item.answers:
        here = one.value == answer
        mark = styled(f"{DONE if here else ' '} {one.value}  ", "bold $accent")
        lines.append(Hanging(mark, styled(one.text, "bold" if here else "")))
    lines.append(Content(""))
    lines += [] if page.reply else [styled(item.skip, "$quiet")]
    return [*lines, styled(f"{item.source} {item.limits}", "$quiet")]
