"""Text is readable in every theme, and what a terminal cannot show is not asked of it."""

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color

from prelim_coach.tui.modes import SCREENS
from prelim_coach.tui.themes import DARK, HIGH_CONTRAST, LABELS, LIGHT, TERMINAL, THEMES, fitting
from tests.tui.keystrokes import Hands

PAINTED = [theme for theme in THEMES if not theme.ansi]
INKS = ("foreground", "accent", "quiet", "warm", "block-cursor-foreground")
GROUNDS = ("background", "surface", "panel", "block-cursor-background")
OPENED = {
    "card": ["enter"],
    "check_in": ["c"],
    "plan": ["a"],
    "help": ["question_mark"],
    "support": ["exclamation_mark"],
    "palette": ["ctrl+p"],
    "jump": ["f"],
    "script": ["5", "enter"],
    "review": ["2", "v"],
}


def colour(theme, name):
    """Give a theme's colour by the name style sheets know it by."""
    return Color.parse(theme.variables.get(name) or getattr(theme, name))


@pytest.mark.parametrize("theme", PAINTED, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_text_has_a_contrast_of_at_least_4_5(theme, ground, ink):
    """WCAG AA for body text, on every ground text stands on, the cursor's row too."""
    assert contrast(colour(theme, ground), colour(theme, ink)) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_high_contrast_keeps_its_contrast_with_sixteen_colours(ground, ink):
    """The nearest of sixteen colours are as far apart."""
    near = [
        RichColor.parse(colour(HIGH_CONTRAST, name).hex).downgrade(ColorSystem.STANDARD)
        for name in (ground, ink)
    ]
    shown = [Color(*one.get_truecolor()) for one in near]
    assert contrast(*shown) >= 4.5


def test_the_terminal_theme_writes_text_in_no_colour_of_its_own():
    """All text and all grounds are the terminal's defaults, whose contrast the user chose."""
    for name in (*INKS, *GROUNDS):
        assert (TERMINAL.variables.get(name) or getattr(TERMINAL, name)) == "ansi_default"


@pytest.mark.parametrize(
    ("chosen", "colours", "no_color", "shown"),
    [
        ("", "truecolor", False, DARK),
        ("quiet-light", "truecolor", False, LIGHT),
        ("quiet-light", "256", False, LIGHT),
        ("gone", "truecolor", False, DARK),
        ("quiet-light", "standard", False, TERMINAL),
        ("high-contrast", "standard", False, HIGH_CONTRAST),
        ("quiet-dark", None, False, TERMINAL),
        ("high-contrast", "truecolor", True, TERMINAL),
    ],
)
def test_a_terminal_gets_the_theme_it_can_show(chosen, colours, no_color, shown):
    """Sixteen colours and NO_COLOR get the terminal's own; an unknown name is the default."""
    assert fitting(chosen, colours, no_color=no_color) == shown.name


def test_every_theme_has_its_words():
    """Settings and palette name each theme."""
    assert list(LABELS) == [theme.name for theme in THEMES]


def inks(app):
    """Give text, ink and ground of everything drawn inside the screen in front."""
    panels = app.screen.query(".panel")
    region = panels.first().region if panels else app.screen.region
    strips = app.screen._compositor.render_strips()
    for strip in strips[region.y : region.bottom]:
        for text, style, _ in strip.crop(region.x, region.right):
            words = "".join(one for one in text if one.isalnum())
            if words and style and style.color and style.bgcolor:
                yield text, style.color, style.bgcolor


def faint(app):
    """Give the words drawn in front whose contrast is below 4.5."""
    found = []
    for text, ink, ground in inks(app):
        if ink.is_default or ground.is_default:
            continue
        one, other = (Color(*each.get_truecolor()) for each in (ink, ground))
        if contrast(one, other) < 4.5:
            found.append((text, ink, ground))
    return found


@pytest.mark.parametrize("theme", PAINTED, ids=lambda theme: theme.name)
async def test_every_word_on_every_screen_is_readable(theme, app):
    """Measured on what is drawn, cursor, headings, placeholders and tags included."""
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = theme.name
        for mode in SCREENS:
            await app.switch_mode(mode)
            await Hands(pilot).settle()
            assert list(inks(app))
            assert faint(app) == [], mode


@pytest.mark.parametrize("theme", PAINTED, ids=lambda theme: theme.name)
async def test_every_word_of_what_opens_is_readable(theme, app):
    """Dialogs, help, palette and review; what lies dimmed behind them is not in front."""
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = theme.name
        for name, keys in OPENED.items():
            if name == "palette":
                continue
            await app.switch_mode("today")
            await Hands(pilot).press(*keys)
            assert faint(app) == [], name
            await Hands(pilot).press("escape", "escape")
            while len(app.screen_stack) > 1:
                await app.pop_screen()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_the_focus_is_seen_in_every_theme(theme, app):
    """A pane looks different with the focus, and a list's line with the cursor."""
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = theme.name
        hands = Hands(pilot)
        await hands.settle()
        region = app.screen.rotation.region
        before = frame(app, region)
        await hands.press("tab")
        assert frame(app, region) != before
        await hands.press("5")
        await hands.settle()
        listing = app.screen.query_one("#script-list")
        rows = [listing.render_line(y) for y in (1, 2)]
        assert styles(rows[0]) != styles(rows[1])


def frame(app, region):
    """Give the upper edge of a pane as it is drawn."""
    strip = app.screen._compositor.render_strips()[region.y].crop(region.x, region.right)
    return [(text, str(style)) for text, style, _ in strip]


def styles(strip):
    """Give the first style of a row, without what it would click."""
    style = strip._segments[0].style
    return style.color, style.bgcolor, style.bold, style.underline, style.reverse


def contrast(one: Color, other: Color) -> float:
    """Give the WCAG 2 contrast ratio of two colours, 1-21."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: Color) -> float:
    """Give the relative luminance, 0-1."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
