"""The scripts: the guides' and the intern's own."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from prelim_coach.coach.scripts import Found
from prelim_coach.domain.act import Audience
from prelim_coach.domain.own import OwnScript, copy_of
from prelim_coach.domain.script import Script
from prelim_coach.tui.dialogs.own_script import OwnScriptDialog
from prelim_coach.tui.dialogs.reading import ReadingDialog
from prelim_coach.tui.flows import scripting, sending
from prelim_coach.tui.flows.shelf import Shelf
from prelim_coach.tui.prose import plural, styled
from prelim_coach.tui.widgets.grouped import Row
from prelim_coach.tui.widgets.script_text import PEOPLE, kind_words, letter, sources


class ScriptShelf(Shelf):
    """Scripts by person; with words, the best hits first."""

    NAME = "Scripts"
    FOOTER = ("scripts.open", "scripts.find", "scripts.person", "scripts.add", "scripts.shelf")
    NO_HIT = "No script holds all of this. a writes one of your own."

    def rows(self, words: str, to: Audience | None) -> tuple[list[Row], str]:
        """Give the scripts that hold the words, those of another path last, and how many."""
        found = self._coach.scripts.find(words, to)
        rows = list(_ranked(found) if words else _grouped(found))
        return rows, plural(len(found), "script")

    def preview(self, key: str) -> Sequence[Content]:
        """Give a script with what the profile knows filled in."""
        script = self._coach.scripts.get(key)
        if script is None:
            return []
        lines = [
            styled(script.title, "bold"),
            styled(kind_words(script), "$quiet"),
        ]
        if script.moment:
            lines += [Content(""), styled(script.moment, "$quiet")]
        return [*lines, Content(""), letter(self._coach.scripts.draft(script))]

    async def open(self, key: str) -> None:
        """Fill a script."""
        script = self._coach.scripts.get(key)
        if script:
            await scripting.open_script(self._screen, script)

    async def add(self) -> None:
        """Write an own script."""
        await self._write(None)

    async def edit(self, key: str) -> None:
        """Change an own script; a guide's is copied into an own one."""
        script = self._coach.scripts.get(key)
        if script:
            await self._write(self._coach.scripts.own(key) or copy_of(script))

    async def delete(self, key: str) -> None:
        """Delete an own script."""
        own = self._coach.scripts.own(key)
        if own:
            await self._screen.save(
                lambda: self._coach.own.remove(own), "Deleted. u brings it back."
            )
        elif key:
            self._screen.say("This one is the guides'. Only your own can be deleted.")

    async def copy(self, key: str) -> None:
        """Copy a script as the profile fills it."""
        script = self._coach.scripts.get(key)
        if script:
            draft = self._coach.scripts.draft(script)
            await sending.copy(self._screen, draft, next_="l logs it as sent.")

    async def log(self, key: str) -> None:
        """Log a script as said or sent."""
        script = self._coach.scripts.get(key)
        if script:
            await scripting.log(self._screen, script)

    def where(self, key: str) -> None:
        """Show where a script comes from."""
        script = self._coach.scripts.get(key)
        if script:
            lines = sources(script.facts, self._coach.facts)
            self._screen.app.push_screen(ReadingDialog("Where this comes from", lines))

    async def _write(self, script: OwnScript | None) -> None:
        await self._screen.ask(OwnScriptDialog(script, self._coach.own.sound_script), self._keep)

    async def _keep(self, script: OwnScript) -> None:
        await self._screen.save(
            lambda: self._coach.own.save_script(script), f"Saved: {script.title}"
        )


def _ranked(found: Found) -> Iterator[Row]:
    yield from map(_row, (*found.own, *found.fitting))
    yield from _others(found)


def _grouped(found: Found) -> Iterator[Row]:
    yield from _group("Your own", found.own)
    for person, words in PEOPLE.items():
        here = [script for script in found.fitting if script.to is person]
        yield from _group(f"{words[0].upper()}{words[1:]}", here)
    yield from _others(found)


def _others(found: Found) -> Iterator[Row]:
    return _group(f"For other paths than yours, {len(found.others)}", found.others)


def _group(heading: str, scripts: Sequence[Script]) -> Iterator[Row]:
    if scripts:
        yield Row(key="", title=heading)
        yield from map(_row, scripts)


def _row(script: Script) -> Row:
    return Row(key=script.id, title=script.title, tag=script.form.value)
