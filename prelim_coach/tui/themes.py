"""The colours. The only place with colour values; style sheets name variables.

Every text colour has a contrast of at least 4.5:1 on every ground (WCAG 2 AA); the tests hold it.
"""

from dataclasses import dataclass
from typing import Any

from textual.app import App
from textual.theme import Theme


@dataclass(frozen=True)
class Paint:
    """The few colours a theme is made of."""

    text: str
    quiet: str
    """Words of the second rank."""
    accent: str
    warm: str
    """What asks for a look: over a limit, a line that will not do. Never red."""
    ground: str
    surface: str
    panel: str
    line: str
    """Frames, empty cells, scrollbars; never text."""
    strong_line: str
    cursor: str
    """The ground of the row the cursor is on."""
    cursor_text: str


def _theme(name: str, paint: Paint, *, dark: bool) -> Theme:
    return Theme(
        name=name,
        primary=paint.accent,
        accent=paint.accent,
        secondary=paint.quiet,
        warning=paint.warm,
        error=paint.warm,
        success=paint.accent,
        foreground=paint.text,
        background=paint.ground,
        surface=paint.surface,
        panel=paint.panel,
        dark=dark,
        variables={
            "quiet": paint.quiet,
            "line": paint.line,
            "warm": paint.warm,
            "scrollbar": paint.line,
            **{f"scrollbar-{part}": paint.strong_line for part in ("hover", "active")},
            **{f"scrollbar-background{part}": paint.ground for part in ("", "-hover", "-active")},
            "scrollbar-corner-color": paint.ground,
            "block-cursor-background": paint.cursor,
            "block-cursor-foreground": paint.cursor_text,
            "block-cursor-text-style": "none",
            "block-cursor-blurred-background": paint.cursor,
            "block-cursor-blurred-foreground": paint.cursor_text,
            "input-selection-background": f"{paint.accent} 30%",
        },
    )


DARK = _theme(
    "quiet-dark",
    Paint(
        text="#d5d9db",
        quiet="#939da4",
        accent="#8fbcaa",
        warm="#d9b382",
        ground="#14181b",
        surface="#1a1f23",
        panel="#22282d",
        line="#343c42",
        strong_line="#4a545b",
        cursor="#26342f",
        cursor_text="#e6eae8",
    ),
    dark=True,
)

LIGHT = _theme(
    "quiet-light",
    Paint(
        text="#262b2e",
        quiet="#5a6469",
        accent="#2a6a58",
        warm="#8a5a14",
        ground="#f8f7f3",
        surface="#f1efe9",
        panel="#e8e5dd",
        line="#d3cfc4",
        strong_line="#b9b4a6",
        cursor="#dce8e2",
        cursor_text="#1c2422",
    ),
    dark=False,
)

CALL_ROOM = _theme(
    "call-room",
    Paint(
        text="#c08a70",
        quiet="#ab7e69",
        accent="#c97f5c",
        warm="#cf9c5e",
        ground="#0c0705",
        surface="#120b08",
        panel="#1a100c",
        line="#3a241b",
        strong_line="#553526",
        cursor="#301d13",
        cursor_text="#d79d82",
    ),
    dark=True,
)
"""Dim and without blue, for three in the morning."""

HIGH_CONTRAST = _theme(
    "high-contrast",
    Paint(
        text="#ffffff",
        quiet="#e0e0e0",
        accent="#7fe9ff",
        warm="#ffd75f",
        ground="#000000",
        surface="#000000",
        panel="#1c1c1c",
        line="#8a8a8a",
        strong_line="#c0c0c0",
        cursor="#3058bc",
        cursor_text="#ffffff",
    ),
    dark=True,
)

TERMINAL = Theme(
    name="terminal",
    primary="ansi_default",
    secondary="ansi_default",
    accent="ansi_default",
    warning="ansi_default",
    error="ansi_default",
    success="ansi_default",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    ansi=True,
    variables={
        "ansi-background": "ansi_default",
        "ansi-foreground": "ansi_default",
        "quiet": "ansi_default",
        "warm": "ansi_default",
        "line": "ansi_bright_black",
        "border": "ansi_default",
        "border-blurred": "ansi_bright_black",
        "scrollbar": "ansi_bright_black",
        "scrollbar-hover": "ansi_default",
        "scrollbar-active": "ansi_default",
        "scrollbar-background": "ansi_default",
        "scrollbar-background-hover": "ansi_default",
        "scrollbar-background-active": "ansi_default",
        "scrollbar-corner-color": "ansi_default",
        "block-cursor-background": "ansi_default",
        "block-cursor-foreground": "ansi_default",
        "block-cursor-text-style": "bold underline",
        "block-cursor-blurred-background": "ansi_default",
        "block-cursor-blurred-foreground": "ansi_default",
        "block-cursor-blurred-text-style": "bold underline",
        "input-cursor-text-style": "reverse",
        "input-selection-background": "ansi_blue",
        "input-selection-foreground": "ansi_bright_white",
    },
)
"""The terminal's own text and ground and nothing else: whatever contrast the user gave them."""

THEMES = (DARK, LIGHT, CALL_ROOM, HIGH_CONTRAST, TERMINAL)
LABELS = {
    DARK.name: "quiet dark",
    LIGHT.name: "quiet light",
    CALL_ROOM.name: "call room: dim and warm, for 3 a.m.",
    HIGH_CONTRAST.name: "high contrast",
    TERMINAL.name: "the terminal's own colours",
}
SIXTEEN = frozenset({"standard", "windows"})
"""What Rich calls a terminal of sixteen colours."""


def shown(app: App[Any], name: str) -> str:
    """Give the theme an app's terminal shows for the one chosen."""
    # Without a terminal, as in tests, there is no telling what it could show.
    colours = "truecolor" if app.is_headless else app.console.color_system
    return fitting(name, colours, no_color=app.no_color)


def fitting(name: str, colours: str | None, *, no_color: bool = False) -> str:
    """Give the theme to show for the one chosen: unknown or empty names are the default.

    Without colour, and where a terminal has sixteen, it is the terminal's own: nearest matches of
    the others would lose their contrast. High contrast keeps it there.
    """
    known = name if name in LABELS else DARK.name
    few = colours is None or colours in SIXTEEN
    if no_color or (few and known != HIGH_CONTRAST.name):
        return TERMINAL.name
    return known
