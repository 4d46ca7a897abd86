"""Hostile text in every field of every record: shown as text, and nothing steers the terminal.

The file is written past the use cases, as another program or another hand would write it.
"""

import datetime as dt
import sys

import msgspec
import pytest

from prelim_coach.clock import now
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.storage.kinds import KINDS
from prelim_coach.storage.store import Store
from tests.storage.examples import example
from tests.terminal import Terminal

PAYLOADS = (
    "\x1b]52;c;UFdORUQ=\x07",
    "\x1b]0;PWNED\x07",
    "\x1b[2J\x1b[31m",
    "\x9b5n\x9d0;PWNED\x9c",
    "\x1bP+q544e\x1b\\\\",
    "\x00\x08\x7f",
    "\u202e\u2066\u200f\u200b\ufeff",
    "[b]x[/b] [/] [@click=app.quit]q[/]",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u4e00 e\u0301",
)
HOSTILE = "Seen " + "".join(PAYLOADS) + " end"
LONG = "Seen " + "w" * 100_000
FORBIDDEN = (
    b"\x1b]52",
    b"\x1b]0;",
    b"PWNED" + b"\x07",
    b"\x1bP+q",
    b"\x1b[2J\x1b[31m",
    *(bytes([0xC2, byte]) for byte in range(0x80, 0xA0)),
    b"\x00",
    b"\x7f",
    "\u202e".encode(),
    "\u2066".encode(),
    "\u200f".encode(),
)
"""What no screen may send: each is in the fixture, and Textual itself never writes it."""

SCREENS = (
    ("1", "Capacity this week"),
    ("2", "load "),
    ("3", "People"),
    ("4", "Plans"),
    ("5", "Scripts"),
    ("6", "Journal"),
    (",", "Settings"),
)


def hostile(value, text):
    """Give a value with every text in it replaced."""
    if isinstance(value, str) and type(value) is str:
        return text
    if isinstance(value, tuple):
        return tuple(hostile(one, text) for one in value)
    return value


def spoiled(record, text, **said):
    """Give a record whose texts are all hostile."""
    ids = {"id", "person", "plan", "commitment", "touch", "card", "act", "letter", "key"}
    fields = {
        name: hostile(getattr(record, name), text)
        for name in record.__struct_fields__
        if name not in ids
    }
    return msgspec.structs.replace(record, **{**fields, **said})


@pytest.fixture(params=[HOSTILE, LONG], ids=["escapes", "long"])
def home(request, tmp_path):
    """A home whose file holds hostile text in every kind of record, dated today."""
    text = request.param
    store = Store.open(
        tmp_path / ".local/share/prelim-coach", tmp_path / ".local/state/prelim-coach", now=now
    )
    today = now().date()
    with store.write("hostile") as save:
        for kind in KINDS:
            if kind.type in (Profile, Block) or kind.name in ("prefs", "reviewdraft"):
                continue
            record = example(kind.type)
            said = {"id": ""}
            if "day" in record.__struct_fields__:
                said["day"] = today
            save.put(spoiled(record, text, **said))
        save.put(Profile(name=text, specialty=text, contacts=text, year_start=today))
        save.put(Block(name=text, kind=Kind.WARDS, first=today, last=today + dt.timedelta(9)))
    return tmp_path


def test_every_screen_shows_it_as_text(home):
    """No sequence of the fixture leaves the app, it does not crash, and the text is there."""
    terminal = Terminal([sys.executable, "-m", "prelim_coach"], home)
    came = terminal.record()
    terminal.wait_for("Capacity this week")
    for key, words in SCREENS:
        terminal.press(key)
        terminal.wait_for(words)
        for inside in ("j", "j", "k"):
            terminal.press(inside)
    terminal.press("1!")
    terminal.wait_for("988")
    terminal.press("\r3")
    terminal.wait_for("Seen")
    terminal.press("\r")
    terminal.wait_for("Seen")
    terminal.press("q")
    code = terminal.leave()
    assert code == 0
    sent = b"".join(came)
    assert b"Seen" in sent
    assert [one for one in FORBIDDEN if one in sent] == []
