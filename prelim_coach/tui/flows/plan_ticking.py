"""Steps of plans ticked, from the Plans screen and from Today, with the words some ask for."""

import datetime as dt
from collections.abc import Callable

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.day import CardView
from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.journal import Card, Deed
from prelim_coach.domain.plan import Step
from prelim_coach.domain.plan_steps import due_step
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.widgets.acts_pane import ActsPane

WORDS = "One line, as you would say it."


def nothing() -> None:
    """Do nothing."""


async def tick(
    screen: CoachScreen, day: dt.date, card: Card, then: Callable[[], object] = nothing
) -> None:
    """Tick a card on ``day``, or take its tick off; asks for words first where its step needs them.

    Returns when it is saved, or when the question stands there to be answered. ``then`` is called
    after a tick, not when one was taken off.
    """
    coach = screen.coach
    key = card.key.removeprefix("step:")
    question = coach.plans.question(key, day) if key != card.key else ""

    async def save(words: str = "") -> None:
        def use_case() -> Deed | None:
            taken = coach.plans.take_step(day, key, words=words) if words else None
            return coach.journal.tick(day, card, taken)

        deed = await screen.save(use_case)
        if deed:
            then()

    if question:
        await screen.ask(LineDialog(question, WORDS), save)
    else:
        await save()


async def tick_line(screen: CoachScreen, day: dt.date, pane: ActsPane) -> None:
    """Tick the line the pane's cursor is on, or take its tick off; go on to what is open."""
    item = pane.item
    if isinstance(item, CardView):
        await tick(screen, day, item.card, pane.move_to_open)
    elif isinstance(item, Commitment):
        deed = await screen.save(lambda: screen.coach.journal.fulfil(day, item))
        if deed:
            pane.move_to_open()


async def tick_step(screen: CoachScreen, view: PlanView, step: Step) -> None:
    """Tick a step of a plan today, or take its tick off on the day it was done."""
    today = screen.coach.desk.today()
    before = view.step(step.after)
    if step.done:
        await screen.save(lambda: _take_back(screen.coach, view, step, step.done or today))
    elif before is not None and before.open:
        screen.say(f"First: {before.title}.")
    else:
        await tick(screen, today, card_of(step, today))


def _take_back(coach: Coach, view: PlanView, step: Step, day: dt.date) -> None:
    """Take a tick off: the step's own, its plan's in the week, or what a form said."""
    card = card_of(step, day)
    held = coach.plans.held(view)
    if any(deed.card == card.key for deed in coach.journal.deeds(day, day)):
        coach.journal.tick(day, card)
    elif held is not None and held.done == day:
        coach.journal.fulfil(day, held)
    else:
        coach.plans.untick(step)


def card_of(step: Step, day: dt.date) -> Card:
    """Give a step as a card of ``day``."""
    return step_card(due_step(step, day))
