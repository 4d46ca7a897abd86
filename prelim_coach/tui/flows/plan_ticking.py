"""Steps of plans ticked, from the Plans screen and from Today, with the words some ask for."""

import datetime as dt

from prelim_coach.coach.coach import Coach
from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.journal import Card
from prelim_coach.domain.plan import Step
from prelim_coach.domain.plan_steps import due_step
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.screens.base import CoachScreen

WORDS = "One line, as you would say it."


async def tick(screen: CoachScreen, day: dt.date, card: Card) -> None:
    """Tick a card on ``day``, or take its tick off; asks for words first where its step needs them.

    Returns when it is saved, or when the question stands there to be answered.
    """
    coach = screen.coach
    key = card.key.removeprefix("step:")
    question = coach.plans.question(key, day) if key != card.key else ""
    if not question:
        screen.save(lambda: coach.journal.tick(day, card))
        return

    def said(line: str) -> None:
        screen.save(
            lambda: coach.journal.tick(day, card, coach.plans.take_step(day, key, words=line))
        )

    await screen.ask(LineDialog(question, WORDS), said)


async def tick_step(screen: CoachScreen, view: PlanView, step: Step) -> None:
    """Tick a step of a plan today, or take its tick off on the day it was done."""
    today = screen.coach.desk.today()
    before = view.step(step.after)
    if step.done:
        screen.save(lambda: _take_back(screen.coach, view, step, step.done or today))
    elif before is not None and before.open:
        screen.say(f"First: {before.title}.")
    else:
        if step.skipped:
            screen.save(lambda: screen.coach.plans.skip(step, today))
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
