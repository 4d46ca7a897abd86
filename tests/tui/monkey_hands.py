"""What the monkey presses next: mostly keys that mean something where it is."""

from textual.widgets import Input, TextArea

from prelim_coach.tui.dialogs.passphrase import PassphraseDialog
from prelim_coach.tui.screens.locked import LockedScreen
from tests.tui.test_hostile import HOSTILE

SIZES = ((80, 24), (40, 20))
SECRET = "quiet lantern over the river"
WORDS = (
    "Dr Demo Alder",
    "Dr Demo Birch",
    "Rivera",
    "potassium before furosemide",
    "Mr. Smith in room 412, MRN 4471902",
    "30",
    "2",
    "99999999999999999999",
    "-1",
    "7.5",
    "nan",
    "1e9",
    "2026-12-01",
    "12/1",
    "tomorrow",
    "next friday",
    "0001-01-01",
    "9999-12-31",
    "07:00",
    "7a-7p",
    "24:61",
    "AAN 2027",
    "~/notes.txt",
    "~nobody/notes.txt",
    "schedule.csv",
    "x" * 300,
    "name@example.org",
    "ctrl+k f2",
    "[b]x[/b] [/] $t {0} %s",
    "naïve café \u4e00\U0001f468\u200d\U0001f469\u200d\U0001f467",
)
PASTES = (
    HOSTILE,
    "one\ntwo\n\tthree",
    "w" * 100_000,
    "\ud800 lone",
    "\r\n\r\n",
    "",
    "[@click=app.quit]q[/]",
    "e\u0301" * 600,
)
LETTERS = "abcdefghijklmnoprstuvwxyzABGOPXZ0123456789 .,;:?!@[]()-"
PLAIN = (
    *("enter",) * 6,
    *("escape",) * 5,
    *("tab", "shift+tab", "space") * 2,
    *("up", "down", "left", "right") * 2,
    *("home", "end", "pageup", "pagedown", "backspace", "delete", "ctrl+a", "ctrl+u", "ctrl+w"),
)
DEEDS = (
    ("1", "c", "3"),
    ("1", "c", "s", "6", "enter", "4"),
    ("1", "n", *"diuresis first", "enter"),
    ("1", "space"),
    ("1", "j", "x"),
    ("1", "s"),
    ("3", "t", "enter"),
    ("3", "j", "space"),
    ("4", "j", "space"),
    ("6", "j", "d"),
    ("2", "v", "enter", "a", *"rest", "enter"),
)
STEPS = (1, 7, 30, 90, 240, 480, 600, 1440, 4320, 14400)
"""Minutes by which the clock is moved on."""


class Hands:
    """Chooses by one seed's dice; every choice is a list of things to do one after the other.

    A thing is a key's name, or a pair: ``paste`` and a text, ``resize`` and a size, ``clock`` and
    minutes.
    """

    def __init__(self, app, dice):
        self._app, self._dice = app, dice

    def next(self):
        """Give what comes next, where the app is now."""
        dice = self._dice
        if isinstance(self._app.screen, LockedScreen) and dice.random() < 0.2:
            return [*SECRET, "enter"]
        if isinstance(self._app.screen, PassphraseDialog) and dice.random() < 0.1:
            return [*SECRET, "enter", *SECRET, "enter"]
        (way,) = dice.choices(
            (
                self._bound,
                self._letter,
                self._plain,
                self._words,
                self._deed,
                self._paste,
                self._clock,
            ),
            (46, 10, 22, 7, 10, 1.5, 1.5),
        )
        if dice.random() < 0.008:
            return [("resize", dice.choice(SIZES))]
        return [one for one in way() if self._allowed(one)]

    def _bound(self):
        keys = sorted(self._app.screen.active_bindings)
        return [self._dice.choice(keys)] if keys else ["escape"]

    def _letter(self):
        return [self._dice.choice(LETTERS)]

    def _plain(self):
        return [self._dice.choice(PLAIN)]

    def _words(self):
        if not isinstance(self._app.focused, Input | TextArea):
            return self._bound()
        word = self._dice.choice(WORDS)
        typed = [("paste", word)] if len(word) > 60 else list(word)
        return [*typed, *self._dice.choice((["enter"], ["enter"], ["tab"], ["ctrl+s"], []))]

    def _deed(self):
        """What an intern does all day: with random keys alone a run would save too little."""
        return ["escape", "escape", *self._dice.choice(DEEDS)]

    def _paste(self):
        return [("paste", self._dice.choice(PASTES))]

    def _clock(self):
        return [("clock", self._dice.choice(STEPS))]

    def _allowed(self, one):
        """Refuse what leaves the program, and a path that begins at the root of the disk."""
        if not isinstance(one, str):
            return True
        name = {" ": "space", "/": "slash"}.get(one, one)
        bound = self._app.screen.active_bindings.get(name)
        typing = isinstance(self._app.focused, Input | TextArea)
        if bound is not None and "quit" in bound.binding.action:
            return typing and len(name) == 1
        return name != "ctrl+c" and not (name == "slash" and isinstance(self._app.focused, Input))
