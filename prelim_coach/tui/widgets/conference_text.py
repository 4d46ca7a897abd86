"""A conference's page in words: before, there, and after."""

import datetime as dt
from collections.abc import Iterator, Mapping

from textual.content import Content

from prelim_coach.coach.conference_page import ConferencePage
from prelim_coach.domain.conference import Stage, ahead, days, speaks_for
from prelim_coach.domain.plan import Step
from prelim_coach.domain.story import LONG, SHORT, Span, length
from prelim_coach.guides.sentence import PlanRule
from prelim_coach.tui.glyphs import DONE, OPEN
from prelim_coach.tui.prose import Hanging, date_name, styled
from prelim_coach.tui.widgets.plan_rows import glyph, when

Line = Content | Hanging
THERE = ("trainees", "day-")
"""What the keys of the steps of the days themselves begin with."""


def title(page: ConferencePage) -> str:
    """Say when it is, in a few words."""
    plan = page.plan
    match page.stage:
        case Stage.BEFORE:
            return ahead(plan, page.day)
        case Stage.THERE:
            return f"day {(page.day - plan.first).days + 1} of {len(days(plan))}"
    return f"ended {date_name(plan.last)}"


def page_text(page: ConferencePage, rules: Mapping[str, PlanRule]) -> Iterator[Line]:
    """Yield the lines of a page; what comes next stands first."""
    if not page.chosen:
        yield from _weighing(page)
    elif page.stage is Stage.BEFORE:
        yield from _before(page)
    elif page.stage is Stage.THERE:
        yield from _there(page)
    else:
        yield from _after(page)
    for id_ in page.view.rules:
        if rule := rules.get(id_):
            yield Content("")
            yield Content.assemble(rule.text, (f"  {' '.join(rule.facts)}", "$quiet"))


def _weighing(page: ConferencePage) -> Iterator[Line]:
    yield styled("Not decided yet. y takes it as the one of your year; d on Plans lets it go.")
    reasons = speaks_for(page.plan)
    yield from _headed("What speaks for it; e changes it")
    for words in reasons:
        yield _item(DONE, styled(words))
    if not reasons:
        yield styled("Nothing said yet. One good reason is enough, and so is none.", "$quiet")


def _before(page: ConferencePage) -> Iterator[Line]:
    steps = [one for one in page.view.steps if not one.key.startswith((*THERE, "look-back"))]
    for step in steps:
        yield _step(step, page.day)
    if not page.to_write:
        yield from _headed("To write to; w names them")
        yield styled("Three to five people, two to three weeks ahead.", "$quiet")
    yield from _own(page)


def _there(page: ConferencePage) -> Iterator[Line]:
    yield styled(page.talks.words.capitalize(), "bold")
    today = [one for one in page.met if one.day == page.day]
    for one in today:
        yield _item(DONE, _person(one.name, one.line))
    for number in range(page.talks.enough - len(today)):
        yield _item(OPEN, styled("" if number else "c logs one: a name, enter", "$quiet"))
    for step in page.view.steps:
        if step.key == "trainees":
            yield Content("")
            yield _step(step, page.day)
    before = [one for one in page.met if one.day != page.day]
    if before:
        yield from _headed("The days before")
    for one in before:
        yield _item(DONE, _person(one.name, one.line))
    yield from _own(page)


def _after(page: ConferencePage) -> Iterator[Line]:
    yield styled(page.view.state, "bold")
    for one in page.met:
        said = f"written {date_name(one.followed)}" if one.followed else one.waits
        yield _item(DONE if one.followed else OPEN, _person(one.name, said))
    if any(one.waits for one in page.met):
        yield styled("t has the words for the first of them", "$quiet")
    for step in page.view.steps:
        if step.key == "look-back":
            yield Content("")
            yield _step(step, page.day)


def _own(page: ConferencePage) -> Iterator[Line]:
    plan = page.plan
    if plan.priorities:
        yield from _headed("What you want from it")
    for number, words in enumerate(plan.priorities, 1):
        yield Hanging(styled(f"{number}  ", "$accent"), styled(words))
    if plan.small_ask:
        yield from _headed("One small ask")
        yield styled(plan.small_ask)
    for text, span in ((plan.short_story, SHORT), (plan.story, LONG)):
        if text:
            yield from _story(text, span)


def _story(text: str, span: Span) -> Iterator[Line]:
    yield from _headed(f"In {span.name}")
    yield styled(text)
    yield styled(length(text, span), "$quiet")


def _headed(words: str) -> Iterator[Line]:
    yield Content("")
    yield styled(words, "$accent")


def _step(step: Step, day: dt.date) -> Hanging:
    date = f"  {when(step, day)}" if step.open else ""
    return _item(glyph(step), Content.assemble(step.title, (date, "$quiet")))


def _person(name: str, more: str) -> Content:
    return Content.assemble(name, (f"  {more}" if more else "", "$quiet"))


def _item(mark: str, words: Content) -> Hanging:
    return Hanging(styled(f"{mark} ", "$accent"), words)
