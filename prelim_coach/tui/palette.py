"""The command palette: every action, screen, setting, script, person and theme by name."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from prelim_coach.tui.keys import EVERYWHERE, SCOPES, bindings
from prelim_coach.tui.prose import styled
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.themes import LABELS
from prelim_coach.tui.widgets.grouped import GroupedListing

if TYPE_CHECKING:
    from prelim_coach.tui.app import CoachApp

IN_NAME, IN_HELP = 2.0, 1.0


@dataclass(frozen=True)
class Entry:
    """One thing that can be found."""

    name: str
    help: str
    run: Callable[[], Awaitable[None] | None]
    first: bool = True
    """Whether it is shown before anything is typed."""


class Palette(CommandPalette):
    """Textual's palette, as calm as the dialogs."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("over_dialogs")

    def __init__(self) -> None:
        super().__init__([Everything], placeholder="Any action, screen, script, person")


class Everything(Provider):
    """Gathers what can be found when the palette opens, and not before.

    Names reach the list as ``Content``: what the intern wrote is never read as markup.
    """

    async def startup(self) -> None:
        """Gather the entries for the screen below."""
        from prelim_coach.tui.app import CoachApp

        assert isinstance(self.app, CoachApp)
        screen = self.screen if isinstance(self.screen, CoachScreen) else None
        self._entries = list(entries(self.app, screen))

    async def discover(self) -> Hits:
        """Give what is short enough to be looked through."""
        for entry in self._entries:
            if entry.first:
                yield DiscoveryHit(
                    styled(entry.name), self._runner(entry), entry.name, _help(entry)
                )

    async def search(self, query: str) -> Hits:
        """Give the entries that hold every word, those with the words in their name first."""
        parts = query.casefold().split()
        for entry in self._entries:
            score = _score(entry, parts)
            if score:
                shown = _marked(entry.name, parts)
                yield Hit(score, shown, self._runner(entry), entry.name, _help(entry))

    def _runner(self, entry: Entry) -> Callable[[], object]:
        async def run() -> None:
            done = entry.run()
            if done is not None:
                await done

        def start() -> None:
            cast("CoachApp", self.app).beside(run())

        # Later, so that the palette is gone before anything else opens.
        return lambda: self.app.call_next(start)


def entries(app: "CoachApp", screen: CoachScreen | None) -> Iterator[Entry]:
    """Give everything that can be found from a screen; from a dialog what holds everywhere."""
    if screen is not None:
        for key in sorted(SCOPES[screen.SCOPE], key=lambda key: not key.footer):
            shown = key.owned(app.own_keys)
            yield Entry(
                f"{key.label} ({shown.face})", key.tooltip, _action(app, screen, key.action)
            )
    for key in EVERYWHERE:
        shown = key.owned(app.own_keys)
        yield Entry(f"{key.label} ({shown.face})", key.tooltip, _action(app, app, key.action))
    yield Entry("Schedule", "Your rotations: by hand or from a file.", _to(app, "schedule"))
    yield from _themes(app)
    yield from _settings(app)
    if screen is not None:
        yield from _scripts(app, screen)
    yield from _people(app)


def _themes(app: "CoachApp") -> Iterator[Entry]:
    def keep(name: str) -> Callable[[], Awaitable[None]]:
        return lambda: app.prefer(lambda: app.coach.preferences.set_theme(name))

    for name, label in LABELS.items():
        yield Entry(f"Theme: {label}", "Change the colours.", keep(name))


def _settings(app: "CoachApp") -> Iterator[Entry]:
    from prelim_coach.tui.settings.sections import SECTIONS

    def show(key: str) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            await app.switch_mode("settings")
            app.screen.query_one("#settings-list", GroupedListing).go_to(key)

        return run

    for heading, lines in SECTIONS.items():
        for one in lines(app.coach):
            help_ = f"{heading}: {one.said}. {one.about}" if one.said else f"{heading}. {one.about}"
            yield Entry(f"Setting: {one.label}", help_, show(one.key), first=False)


def _scripts(app: "CoachApp", screen: CoachScreen) -> Iterator[Entry]:
    from prelim_coach.domain.script import Script
    from prelim_coach.tui.flows import scripting

    def fill(script: Script) -> Callable[[], Awaitable[None]]:
        return lambda: scripting.open_script(screen, script)

    for script in app.coach.scripts.find(""):
        yield Entry(f"Script: {script.title}", script.moment, fill(script), first=False)


def _people(app: "CoachApp") -> Iterator[Entry]:
    def show(id_: str) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            await app.switch_mode("people")
            if app.screen.query_one("#people-list", GroupedListing).go_to(id_):
                await app.run_action("open", app.screen)

        return run

    for person in app.coach.people.all():
        about = person.field or person.position.value
        yield Entry(f"Person: {person.name}", f"{about}.", show(person.id), first=False)


def _action(
    app: "CoachApp", where: "CoachScreen | CoachApp", action: str
) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        await app.run_action(action, where)

    return run


def _to(app: "CoachApp", mode: str) -> Callable[[], None]:
    return lambda: app.action_go(mode)


def _score(entry: Entry, parts: list[str]) -> float:
    """Give 0 for no hit; more the earlier and the closer to a word's beginning the parts stand."""
    name = entry.name.casefold()
    words = name.replace(":", " ").replace("(", " ").split()
    if all(part in name for part in parts):
        begins = sum(any(word.startswith(part) for word in words) for part in parts)
        whole = sum(part in words for part in parts)
        return IN_NAME + begins + whole - min(len(name), 99) / 100
    text = f"{name} {entry.help.casefold()}"
    return IN_HELP if all(part in text for part in parts) else 0.0


def _marked(name: str, parts: list[str]) -> Content:
    shown, low = styled(name), name.casefold()
    for part in parts:
        at = low.find(part)
        if at >= 0 and len(low) == len(name):
            shown = shown.stylize("underline", at, at + len(part))
    return shown


def _help(entry: Entry) -> str:
    # Textual reads this one as markup; a backslash before a bracket takes its meaning away.
    return entry.help.replace("[", r"\[")
