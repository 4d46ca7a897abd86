"""What is pasted, cleaned before any widget shows it."""

from typing import Any

from textual.app import App
from textual.events import Paste
from textual.widgets import Input

from prelim_coach.text import clean
from prelim_coach.tui.widgets.bars import KeyBar


def fitting(event: Paste, app: App[Any]) -> Paste:
    """Give a paste without escape sequences; into one line, all its lines as one.

    Where a line takes no more, what fits is pasted and the rest is said to be left out; Textual
    would refuse the whole without a word.
    """
    text = clean(event.text)
    line = app.focused
    if isinstance(line, Input):
        text = " ".join(text.split())
        if line.max_length:
            room = line.max_length - len(line.value) + len(line.selected_text)
            if len(text) > room:
                text = text[: max(room, 0)]
                _say(app, f"Only {line.max_length} characters fit; the rest was left out.")
    return Paste(text)


def _say(app: App[Any], words: str) -> None:
    for bar in app.screen.query(KeyBar):
        bar.say(words)
