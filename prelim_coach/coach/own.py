"""The intern's own acts and scripts: written, changed, taken off."""

import re

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.own import LONGEST, OwnAct, OwnScript, act_fault, script_fault
from prelim_coach.text import clean, clean_line

_LEAD = re.compile(r"^(?:when|i will|i'll)(?:\s+|$)", re.IGNORECASE)


class Own:
    """Acts that take part in the draw like the deck's, and scripts beside the guides'."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def acts(self) -> list[OwnAct]:
        """Give the own acts by title."""
        return sorted(self._desk.store.all(OwnAct), key=lambda act: act.title.casefold())

    def scripts(self) -> list[OwnScript]:
        """Give the own scripts by title."""
        return sorted(self._desk.store.all(OwnScript), key=lambda one: one.title.casefold())

    def sound_act(self, act: OwnAct) -> OwnAct:
        """Give the act as it would be saved.

        Raises:
            ValueError: Something is missing or too long; the message says what.
        """
        act = replace(
            act,
            title=clean_line(act.title),
            move=clean_line(act.move),
            when=_bare(act.when),
            will=_bare(act.will),
        )
        if fault := act_fault(act):
            raise ValueError(fault)
        return act

    def sound_script(self, script: OwnScript) -> OwnScript:
        """Give the script as it would be saved.

        Raises:
            ValueError: Something is missing or too long; the message says what.
        """
        script = replace(
            script,
            title=clean_line(script.title),
            moment=clean_line(script.moment),
            subject=clean_line(script.subject),
            text=clean(script.text[: 2 * LONGEST]).strip(),
        )
        if fault := script_fault(script):
            raise ValueError(fault)
        return script

    def save_act(self, act: OwnAct) -> OwnAct:
        """Save an own act, new or changed; refuses like ``sound_act``."""
        act = self.sound_act(act)
        with self._desk.store.write(f"own act: {act.title}") as transaction:
            act = transaction.put(act)
        self._desk.forget()
        return act

    def save_script(self, script: OwnScript) -> OwnScript:
        """Save an own script, new or changed; refuses like ``sound_script``."""
        script = self.sound_script(script)
        with self._desk.store.write(f"own script: {script.title}") as transaction:
            script = transaction.put(script)
        self._desk.forget()
        return script

    def remove(self, record: OwnAct | OwnScript) -> None:
        """Take an own act or script off; undo brings it back. A card already drawn stays."""
        with self._desk.store.write(f"delete: {record.title}") as transaction:
            transaction.remove(record)
        self._desk.forget()


def _bare(words: str) -> str:
    """Give a cue or a response without what the card puts around it."""
    return _LEAD.sub("", clean_line(words)).rstrip(" ,.;:")
