"""The line above and the line below every screen."""

from collections.abc import Sequence

from textual.content import Content

from prelim_coach.tui.keys import Key, own_keys
from prelim_coach.tui.prose import styled, two_ends
from prelim_coach.tui.widgets.lines import Lines


class Bar(Lines):
    """One line at an edge of the screen; subclasses give it."""

    def line(self, width: int) -> Content:
        """Give the line for ``width`` columns."""
        raise NotImplementedError

    def draw(self) -> None:
        """Draw the line anew, where it differs."""
        if self.is_mounted:
            self.put([self.line(self.content_size.width)])

    def on_resize(self) -> None:
        """Draw for the new width."""
        self.draw()


class TitleBar(Bar):
    """What the screen is, on the left; a word of context on the right."""

    DEFAULT_CSS = """
    TitleBar { height: 1; dock: top; padding: 0 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._left = self._note = self._right = ""

    def show(self, left: str, note: str = "", right: str = "") -> None:
        """Show ``left`` with a ``note`` beside it, and ``right`` at the far end."""
        self._left, self._note, self._right = left, note, right
        self.draw()

    def line(self, width: int) -> Content:
        """Give the title line for ``width`` columns."""
        left = styled(self._left, "bold")
        if self._note:
            left = left + styled(f"  {self._note}", "$warm")
        return two_ends(left, styled(self._right, "$quiet"), width)


class KeyBar(Bar):
    """At most six keys and what they do; those that do not fit are left to the help."""

    DEFAULT_CSS = """
    KeyBar { height: 1; dock: bottom; padding: 0 1;
        link-color: $accent; link-style: bold; link-background: transparent;
        link-color-hover: $accent; link-style-hover: bold underline;
        link-background-hover: transparent; }
    """

    def __init__(self, keys: Sequence[Key] = ()) -> None:
        super().__init__()
        self._keys = tuple(keys)
        self._said = ""

    def show(self, keys: Sequence[Key]) -> None:
        """Show other keys."""
        self._keys = tuple(keys)
        self.draw()

    def say(self, words: str) -> None:
        """Show one line in place of the keys until the next key is pressed."""
        self._said = words
        self.draw()

    def hush(self, words: str = "") -> None:
        """Show the keys again; with ``words`` only if nothing else was said since."""
        if words in ("", self._said):
            self._said = ""
            self.draw()

    def line(self, width: int) -> Content:
        """Give the keys that fit ``width`` columns, or what was said last."""
        if self._said:
            return styled(self._said, "$accent").truncate(width, ellipsis=True)
        line = Content("")
        own = own_keys(self.app)
        keys = [key.owned(own) for key in self._keys]
        last = keys[-1] if keys else None
        room = width - (len(f"  {last.face} {last.label}") if last else 0)
        for key in keys[:-1]:
            item = _item(key, bool(line))
            if line.cell_length + item.cell_length > room:
                break
            line = line + item
        return line + _item(last, bool(line)) if last else line


def _item(key: Key, spaced: bool) -> Content:
    pressed = key.keys.split(",")[0]
    return Content.assemble(
        "  " if spaced else "",
        (key.face, f"$accent bold @click=app.simulate_key('{pressed}')"),
        (f" {key.label}", "$quiet"),
    )
