"""The intern's own acts."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.domain.act import Audience
from prelim_coach.domain.own import OwnAct
from prelim_coach.text import clean
from prelim_coach.tui.dialogs.own_act import OwnActDialog
from prelim_coach.tui.flows.shelf import Shelf
from prelim_coach.tui.prose import plural, styled
from prelim_coach.tui.widgets.grouped import Row
from prelim_coach.tui.widgets.script_text import PEOPLE


class ActShelf(Shelf):
    """Own acts by title; they are drawn like the deck's."""

    NAME = "Your own acts"
    FOOTER = ("scripts.open", "scripts.find", "scripts.add", "scripts.delete", "scripts.leave")
    NONE = "No acts of your own yet. a writes one; it joins the deck from the next draw on."
    NO_HIT = "None of your acts holds all of this."

    def rows(self, words: str, to: Audience | None) -> tuple[list[Row], str]:
        """Give the own acts that hold the words, and how many there are."""
        wanted = clean(words).casefold().split()
        acts = [
            act
            for act in self._coach.own.acts()
            if to in (None, act.audience)
            and all(word in f"{act.title} {act.when} {act.will}".casefold() for word in wanted)
        ]
        rows = [Row(key=act.id, title=act.title, tag=_cost(act)) for act in acts]
        return rows, plural(len(acts), "act")

    def preview(self, key: str) -> Sequence[Content]:
        """Give the card as it will be dealt."""
        act = self._act(key)
        if act is None:
            return []
        where = ", ".join(sorted(act.kinds)) or "every rotation"
        facts = f"{_cost(act)}, with {PEOPLE[act.audience]}, for {act.strand}, on {where}"
        move = [styled(act.move), Content("")] if act.move else []
        return [
            styled(act.title, "bold"),
            Content(""),
            *move,
            Content.assemble(("When ", "$quiet"), f"{act.when},"),
            Content.assemble(("I will ", "$quiet"), f"{act.will}."),
            Content(""),
            styled(facts, "$quiet"),
        ]

    async def open(self, key: str) -> None:
        """Change an act."""
        await self.edit(key)

    async def add(self) -> None:
        """Write an act."""
        await self._write(None)

    async def edit(self, key: str) -> None:
        """Change an act."""
        act = self._act(key)
        if act:
            await self._write(act)

    async def delete(self, key: str) -> None:
        """Delete an act."""
        act = self._act(key)
        if act:
            await self._screen.save(
                lambda: self._coach.own.remove(act), "Deleted. u brings it back."
            )

    async def _write(self, act: OwnAct | None) -> None:
        await self._screen.ask(OwnActDialog(act, self._coach.own.sound_act), self._keep)

    async def _keep(self, act: OwnAct) -> None:
        await self._screen.save(lambda: self._coach.own.save_act(act), f"Saved: {act.title}")

    def _act(self, key: str) -> OwnAct | None:
        return next((act for act in self._coach.own.acts() if act.id == key), None)


def _cost(act: OwnAct) -> str:
    return f"{act.minutes} min" if act.minutes else "no extra time"
