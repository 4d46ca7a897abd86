"""Planning something, and the gate when it does not fit."""

import datetime as dt

from prelim_coach.coach.planning import Beside, alone
from prelim_coach.domain.act import Strand
from prelim_coach.domain.capacity import Verdict
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.entry import EntryAnswer
from prelim_coach.tui.dialogs.gate import GateDialog
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.words import WordsDialog
from prelim_coach.tui.prose import day_name
from prelim_coach.tui.screens.base import CoachScreen

NO_SCRIPTS = ("narrow-role-spoken", "narrow-role", "kind-no", "buy-a-day")
"""The scripts offered when the answer is no, or less (P51 P56)."""


async def plan(screen: CoachScreen, day: dt.date, answer: EntryAnswer) -> None:
    """Save what was written down for ``day`` when it fits; open the gate when it does not.

    A meeting, a project or a conference goes on in the form of its plan.
    """
    from prelim_coach.tui.flows import plan_kinds

    if await plan_kinds.begin(screen, day, answer):
        return
    commitment = _commitment(answer, day)
    verdict = await screen.save(lambda: screen.coach.planning.plan(commitment))
    if verdict is None:
        return
    if verdict.fits:
        screen.say(f"Planned: {commitment.title}. u takes it back.")
    else:
        await through_the_gate(screen, commitment, verdict)


async def through_the_gate(
    screen: CoachScreen, commitment: Commitment, verdict: Verdict, beside: Beside = alone
) -> None:
    """Offer the four ways out; without one of them nothing is added.

    ``beside`` gives what is saved with the commitment, whichever way it goes in.
    """
    choice = await screen.app.push_screen_wait(GateDialog(commitment, verdict))
    way = choice.way if choice else ""
    if way == "swap":
        await _swap(screen, commitment, verdict, beside)
    elif way == "later":
        await _later(screen, commitment, beside)
    elif way == "words":
        asked = {"project": commitment.title} if commitment.what is What.PROJECT else {}
        words = [
            (script, screen.coach.scripts.filled(script, asked))
            for script in screen.coach.scripts.of(NO_SCRIPTS)
        ]
        await screen.app.push_screen_wait(WordsDialog("A smaller yes, or a kind no", words))
        screen.say("Nothing was added.")
    elif way == "anyway":
        await _anyway(screen, commitment, beside)
    else:
        screen.say("Nothing was added.")


async def _swap(
    screen: CoachScreen, commitment: Commitment, verdict: Verdict, beside: Beside
) -> None:
    out = verdict.swaps[0]
    if len(verdict.swaps) > 1:
        options = [
            Option(str(number), f"{one.title}, {one.minutes} min", one)
            for number, one in enumerate(verdict.swaps[:9], 1)
        ]
        picked = await screen.app.push_screen_wait(ChoiceDialog("Take which one off", options))
        if picked is None or not isinstance(picked.value, Commitment):
            screen.say("Nothing was changed.")
            return
        out = picked.value
    await screen.save(
        lambda: screen.coach.planning.swap(out, commitment, beside),
        f"{commitment.title} in, {out.title} out. u takes it back.",
    )


async def _later(screen: CoachScreen, commitment: Commitment, beside: Beside) -> None:
    try:
        later = screen.coach.planning.first_free_day(commitment)
    except ValueError as error:
        screen.say(str(error))
        return
    if later is None:
        screen.say("No week of the coming year has room for it. Nothing was added.")
        return
    await screen.save(
        lambda: screen.coach.planning.plan_later(commitment, beside),
        f"Planned for {day_name(later)}, the first day that holds it.",
    )


async def _anyway(screen: CoachScreen, commitment: Commitment, beside: Beside) -> None:
    reason = await screen.app.push_screen_wait(
        LineDialog("Why this one", "In a few words. The weekly review will show it.")
    )
    if reason is None:
        screen.say("Nothing was added.")
        return
    await screen.save(
        lambda: screen.coach.planning.override(commitment, reason, beside),
        "Added over the limit, with your reason.",
    )


def _commitment(answer: EntryAnswer, day: dt.date) -> Commitment:
    return Commitment(
        day=day,
        what=answer.what,
        title=answer.title,
        minutes=answer.minutes,
        audience=answer.audience,
        strand=answer.act.strand if answer.act else Strand.RELATIONSHIP,
        act=answer.act.id if answer.act else "",
    )
