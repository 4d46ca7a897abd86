"""What terminals of other kinds are sent: no colour, sixteen colours, the Linux console."""

import re
import sys

import pytest

from tests.terminal import Terminal
from tests.tui.test_in_a_terminal import home, open_coach  # noqa: F401 - a fixture

COLOUR = re.compile(rb"\x1b\[[\d;]*?(?<![\d])(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|[34]8;[25])[;m]")
TRUE_OR_256 = re.compile(rb"[34]8;[25];")


def sent(home, **variables):  # noqa: F811
    """Give the screen's text and all that was sent until Today and its help stood there."""
    terminal = Terminal([sys.executable, "-m", "prelim_coach"], home, **variables)
    terminal.wait_for("Capacity this week")
    terminal.press("?")
    terminal.wait_for("The next line.")
    shown = "\n".join(terminal.screen.display)
    terminal.press("\x1b")
    terminal.wait_for("check in")
    terminal.press("q")
    return shown, terminal.came + terminal.rest(), terminal.leave()


@pytest.mark.parametrize("theme", ["", "call-room"])
def test_no_color_means_none(theme, home):  # noqa: F811
    """Not one colour is sent, no grey either, whatever theme was chosen."""
    open_coach(home).preferences.set_theme(theme)
    _, came, code = sent(home, NO_COLOR="1", COLORTERM="truecolor")
    assert code == 0
    assert not COLOUR.search(came)


def test_sixteen_colours_are_asked_for_no_other(home):  # noqa: F811
    """A terminal that has only those gets its own text and ground."""
    open_coach(home).preferences.set_theme("quiet-light")
    _, came, code = sent(home, TERM="xterm-16color")
    assert code == 0
    assert not TRUE_OR_256.search(came)


def test_the_linux_console_gets_ascii(home):  # noqa: F811
    """Frames, bars and arrows of the screen and its help, without being asked."""
    shown, _, code = sent(home, TERM="linux")
    assert code == 0
    assert shown.isascii()
    assert "j v" in shown


def test_a_terminal_of_many_colours_gets_the_theme(home):  # noqa: F811
    """The counterpart: colours and frames are there where they can be shown."""
    shown, came, code = sent(home, COLORTERM="truecolor", LANG="C.UTF-8")
    assert code == 0
    assert TRUE_OR_256.search(came)
    assert not shown.isascii()
