"""The app left by an unforeseen error: nothing that was written is printed or kept."""

import pytest

from prelim_coach.domain.journal import TeachingPoint
from tests.conftest import at
from tests.tui.keystrokes import Hands

HOSTILE = "Mr. Zebrowski rm 412B [b]bold[/b]"


async def test_the_report_holds_no_word_of_the_user(app, settled, tmp_path, capsys):
    """Neither the error's message nor a local variable leaves the app."""
    when = at("2026-11-23 05:40")
    settled.desk.save("p", TeachingPoint(day=when.date(), at=when, text=HOSTILE))

    def fail():
        note = settled.desk.store.all(TeachingPoint)[0].text
        raise RuntimeError(f"cannot take {note!r}")

    async def lived():
        async with app.run_test() as pilot:
            app.call_later(fail)
            await Hands(pilot).settle()

    with pytest.raises(RuntimeError):
        await lived()
    printed = "".join(capsys.readouterr())
    (report,) = (tmp_path / "state").glob("crash-*.txt")
    assert report.name in printed.replace("\n", "")
    for text in (printed, report.read_text()):
        assert "Zebrowski" not in text
        assert "412B" not in text
    assert "RuntimeError" in report.read_text()
    assert report.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("keys", [("n",), ("n", "x", "y"), ("l",), ("a",)])
async def test_the_screen_hides_at_once_while_typing(app, keys):
    """Ctrl+z blanks it in the middle of a line, and z brings the line back as it was."""
    async with app.run_test() as pilot:
        hands = Hands(pilot)
        await hands.press(*keys)
        dialog = app.screen
        await hands.press("ctrl+z")
        assert type(app.screen).__name__ == "BlankScreen"
        strips = app.screen._compositor.render_strips()
        assert "".join(strip.text for strip in strips).strip() == ""
        await hands.press("z")
        assert app.screen is dialog
