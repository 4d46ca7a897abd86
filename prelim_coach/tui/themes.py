"""The colours. The only place with colour values; style sheets name variables."""

from textual.theme import Theme

DARK = Theme(
    name="quiet-dark",
    primary="#8fbcaa",
    accent="#8fbcaa",
    secondary="#8c979e",
    warning="#d9b382",
    error="#d9b382",
    success="#8fbcaa",
    foreground="#d5d9db",
    background="#14181b",
    surface="#1a1f23",
    panel="#22282d",
    dark=True,
    variables={
        "quiet": "#939da4",
        "line": "#343c42",
        "scrollbar": "#343c42",
        "scrollbar-hover": "#4a545b",
        "scrollbar-active": "#4a545b",
        "scrollbar-background": "#14181b",
        "scrollbar-background-hover": "#14181b",
        "scrollbar-background-active": "#14181b",
        "scrollbar-corner-color": "#14181b",
        "warm": "#d9b382",
        "block-cursor-background": "#2b3a36",
        "block-cursor-foreground": "#e6eae8",
        "block-cursor-text-style": "none",
        "input-selection-background": "#8fbcaa 30%",
    },
)

LIGHT = Theme(
    name="quiet-light",
    primary="#2a6a58",
    accent="#2a6a58",
    secondary="#5d676c",
    warning="#8a5a14",
    error="#8a5a14",
    success="#2a6a58",
    foreground="#262b2e",
    background="#f8f7f3",
    surface="#f1efe9",
    panel="#e8e5dd",
    dark=False,
    variables={
        "quiet": "#5a6469",
        "line": "#d3cfc4",
        "scrollbar": "#d3cfc4",
        "scrollbar-hover": "#b9b4a6",
        "scrollbar-active": "#b9b4a6",
        "scrollbar-background": "#f8f7f3",
        "scrollbar-background-hover": "#f8f7f3",
        "scrollbar-background-active": "#f8f7f3",
        "scrollbar-corner-color": "#f8f7f3",
        "warm": "#8a5a14",
        "block-cursor-background": "#dce8e2",
        "block-cursor-foreground": "#1c2422",
        "block-cursor-text-style": "none",
        "input-selection-background": "#2a6a58 25%",
    },
)

THEMES = (DARK, LIGHT)
