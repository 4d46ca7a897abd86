"""What of the intern's preferences the app shows: theme, glyphs, own keys."""

from collections.abc import Mapping, Sequence

from textual.app import App
from textual.filter import LineFilter

from prelim_coach.domain.prefs import Prefs
from prelim_coach.tui import keymap, themes
from prelim_coach.tui.glyphs import PlainFilter, is_plain

PLAIN = (PlainFilter(),)


class Looks:
    """Brings preferences to an app, and again when they change."""

    def __init__(self, app: App[None], start: str) -> None:
        """``start`` is the theme shown as long as the intern chose none."""
        self._app = app
        self._start = start
        self._taken: Prefs | None = None
        self._plain = False
        self.keys: Mapping[str, str] = {}
        """Own keys in force, Textual's names by the binding's id."""
        for theme in themes.THEMES:
            app.register_theme(theme)

    @property
    def filters(self) -> Sequence[LineFilter]:
        """What all that is drawn passes through last."""
        return PLAIN if self._plain else ()

    def take(self, prefs: Prefs) -> None:
        """Show what is set; does nothing when that is shown already."""
        if prefs == self._taken:
            return
        self._taken = prefs
        self._app.theme = themes.shown(self._app, prefs.theme or self._start)
        plain = is_plain(prefs.drawing) and not (
            self._app.is_headless and prefs.drawing is prefs.drawing.AUTO
        )
        changed, self._plain = plain is not self._plain, plain
        self._app.set_class(plain, "-plain")
        self.keys = keymap.sound(dict(prefs.keys))
        self._app.set_keymap(self.keys)
        if changed:
            self._app.refresh_css(animate=False)
