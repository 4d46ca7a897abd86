"""Old notes gone through one by one: a placeholder, another text, or left as they are."""

import threading
from functools import partial

from prelim_coach.coach.looking_over import Old
from prelim_coach.tui.at_work import StoppedError, at_work
from prelim_coach.tui.dialogs.identifiers import Way
from prelim_coach.tui.dialogs.line import LineDialog
from prelim_coach.tui.dialogs.old_note import OldNoteDialog
from prelim_coach.tui.prose import plural
from prelim_coach.tui.screens.base import CoachScreen

NOT_HERE = "It has more than one line, or repeats another text; change it on its own screen."
LINE = 500
"""Characters a line takes."""


async def look_over(screen: CoachScreen) -> None:
    """Go through the texts that may name a patient; each change is a save of its own."""
    looking = screen.coach.looking_over
    stop = threading.Event()
    what = "Looking through what you wrote"
    try:
        found = await at_work(screen.app, what, lambda: looking.find(stop.is_set), stop)
    except StoppedError:
        screen.say("Stopped. Nothing was changed.")
        return
    changed = 0
    for number, old in enumerate(found, 1):
        dialog = OldNoteDialog(old, f"{number} of {len(found)}")
        way = await screen.app.push_screen_wait(dialog)
        if way is None:
            break
        if way is Way.REDACT:
            changed += bool(await screen.save(partial(looking.redact, old)))
        elif way is Way.EDIT:
            changed += await _edited(screen, old)
    words = f"{plural(looking.looked_at, 'text')} looked at, {len(found)} may name a patient"
    screen.say(f"{words}, {changed} changed." + (" u takes one back." if changed else ""))


async def _edited(screen: CoachScreen, old: Old) -> bool:
    if old.repeats or "\n" in old.text or len(old.text) > LINE:
        screen.say(NOT_HERE)
        return False
    typed = await screen.app.push_screen_wait(LineDialog("Another text", value=old.text))
    if typed is None:
        return False
    return bool(await screen.save(lambda: screen.coach.looking_over.edit(old, typed)))
