"""How it looks: theme, glyphs, the meter in words; and when the day turns."""

import datetime as dt
from collections.abc import Awaitable, Callable, Iterator

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.prefs import Drawing
from prelim_coach.tui.dialogs.choice import ChoiceDialog, Option
from prelim_coach.tui.dialogs.theme import ThemeDialog
from prelim_coach.tui.screens.base import CoachScreen
from prelim_coach.tui.settings.setting import SAVED, Setting, line, refusal
from prelim_coach.tui.themes import DARK, LABELS

DRAWINGS = {
    Drawing.AUTO: "as the terminal can",
    Drawing.FULL: "bars, circles, arrows",
    Drawing.PLAIN: "plain ASCII",
}
METER = {False: "numbers and words", True: "words alone"}


def lines(coach: Coach) -> Iterator[Setting]:
    """Give the lines of how it looks."""
    prefs, keep = coach.desk.prefs, coach.preferences
    theme = prefs.theme if prefs.theme in LABELS else DARK.name
    yield Setting(
        "theme",
        "Theme",
        LABELS[theme],
        "The list shows each as you go through it. A terminal of 16 colours, or NO_COLOR, gets "
        "its own colours instead; high contrast stays.",
        _theme,
        lambda: keep.set_theme(""),
    )
    yield Setting(
        "drawing",
        "Drawn with",
        DRAWINGS[prefs.drawing],
        "Plain ASCII is for consoles that show boxes or question marks instead of bars.",
        _drawing,
        lambda: keep.set_drawing(Drawing.AUTO),
    )
    yield Setting(
        "words_only",
        "The meter shows",
        METER[prefs.words_only],
        "Words alone say how full the week is without minutes and counts.",
        _meter,
        lambda: keep.set_words_only(on=False),
    )


def day_lines(coach: Coach) -> Iterator[Setting]:
    """Give the lines of when the day turns."""
    prefs, keep = coach.desk.prefs, coach.preferences
    yield Setting(
        "day_turn",
        "The day turns at",
        f"{prefs.day_turn:%H:%M}",
        "Until then an entry belongs to the day before. A shift with known hours goes first. "
        "04:00 unless you say so.",
        _turn("The day turns at", nights=False),
        lambda: keep.set_turn(dt.time(4), nights=False),
    )
    yield Setting(
        "nights_turn",
        "During nights, at",
        f"{prefs.nights_turn:%H:%M}",
        "In a night-float block, and on the morning after it. 12:00 unless you say so.",
        _turn("During nights the day turns at", nights=True),
        lambda: keep.set_turn(dt.time(12), nights=True),
    )


async def _theme(screen: CoachScreen) -> None:
    picked = await screen.app.push_screen_wait(ThemeDialog())
    if picked is not None:
        await screen.save(lambda: screen.coach.preferences.set_theme(picked), SAVED)


async def _drawing(screen: CoachScreen) -> None:
    options = [Option(str(n), words, one) for n, (one, words) in enumerate(DRAWINGS.items(), 1)]
    picked = await screen.app.push_screen_wait(ChoiceDialog("Drawn with", options))
    if picked is not None:
        drawing = Drawing(str(picked.value))
        await screen.save(lambda: screen.coach.preferences.set_drawing(drawing), SAVED)


async def _meter(screen: CoachScreen) -> None:
    on = not screen.coach.desk.prefs.words_only
    await screen.save(lambda: screen.coach.preferences.set_words_only(on=on), SAVED)


def _turn(title: str, *, nights: bool) -> Callable[[CoachScreen], Awaitable[None]]:
    async def change(screen: CoachScreen) -> None:
        prefs, keep = screen.coach.desk.prefs, screen.coach.preferences
        now = prefs.nights_turn if nights else prefs.day_turn
        await line(
            screen,
            title,
            "A time such as 04:30.",
            f"{now:%H:%M}",
            lambda typed: keep.set_turn(_time(typed), nights=nights),
            lambda typed: refusal(lambda: keep.sound_turn(_time(typed), nights=nights)),
        )

    return change


def _time(typed: str) -> dt.time:
    try:
        return dt.time.fromisoformat(typed.zfill(5))
    except ValueError:
        raise ValueError(f"{typed!r} is not a time; write it as 04:30.") from None
