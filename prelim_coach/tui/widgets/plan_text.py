"""A plan read whole: how it stands, its steps with their dates, and what is behind them."""

import datetime as dt
from collections.abc import Mapping, Sequence

from textual.content import Content

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.domain.plan_ready import Reason
from prelim_coach.guides.fact import Fact
from prelim_coach.guides.sentence import PlanRule
from prelim_coach.tui.glyphs import DONE, OPEN
from prelim_coach.tui.prose import Hanging, date_name, styled
from prelim_coach.tui.widgets.plan_rows import date_of, glyph

Lines = list[Content | Hanging]


def plan_text(
    view: PlanView, day: dt.date, rules: Mapping[str, PlanRule], more: Sequence[Content | Hanging]
) -> Lines:
    """Give a plan as it is read on ``day``; ``more`` is what only its kind has to say."""
    lines: Lines = [styled(view.title, "bold"), styled(view.state, "$quiet")]
    lines += [styled(note) for note in view.notes]
    if view.record and view.record.note:
        lines += [styled(view.record.note)]
    lines += [Content(""), *more] if more else []
    if view.steps:
        lines.append(Content(""))
    for step in view.steps:
        first = Content.assemble(
            (f"{glyph(step)} ", "$accent"), (f"{date_name(date_of(step, day)):>6}  ", "$quiet")
        )
        lines.append(Hanging(first, styled(step.title)))
    for id_ in view.rules:
        rule = rules.get(id_)
        if rule:
            lines += [Content(""), *cited(rule.text, rule.facts)]
    return lines


def cited(words: str, facts: Sequence[str]) -> Lines:
    """Give a sentence with the ids of the facts behind it."""
    return [Content.assemble(words, (f"  {' '.join(facts)}", "$quiet"))]


def reason_lines(reasons: Sequence[Reason]) -> Lines:
    """Give what speaks for asking now, and what is missing, each with its facts."""
    return [
        Hanging(
            styled(f"{DONE if one.met else OPEN} ", "$accent"),
            Content.assemble(one.words, (f"  {' '.join(one.facts)}".rstrip(), "$quiet")),
        )
        for one in reasons
    ]


def fact_lines(ids: Sequence[str], facts: Mapping[str, Fact]) -> Lines:
    """Give facts in our words, each after its id."""
    lines: Lines = []
    for id_ in dict.fromkeys(ids):
        fact = facts.get(id_)
        if fact:
            lines.append(Hanging(styled(f"{id_}  ", "$accent"), styled(fact.says, "$quiet")))
    return lines
