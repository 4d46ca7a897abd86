"""The keys of Settings."""

from prelim_coach.tui.glyphs import DOWN, UP
from prelim_coach.tui.keys.key import Key

SETTINGS = (
    Key("settings.down", "down,j", "move(1)", "down", "The next line.", shown=f"j {DOWN}"),
    Key("settings.up", "up,k", "move(-1)", "up", "The line before.", shown=f"k {UP}"),
    Key("settings.first", "g", "first", "first", "The first line."),
    Key("settings.last", "G", "last", "last", "The last line."),
    Key(
        "settings.edit",
        "enter,e,space",
        "edit",
        "change",
        "Change the line.",
        footer=True,
        shown="enter",
    ),
    Key(
        "settings.reset",
        "d",
        "reset",
        "default",
        "Bring the line's default back; u takes that back.",
        footer=True,
    ),
    Key("settings.part", "tab", "part(1)", "next part", "The next part.", footer=True),
    Key("settings.part_back", "shift+tab", "part(-1)", "part before", "The part before."),
    Key("settings.leave", "escape", "leave", "Today", "Back to Today.", footer=True, shown="esc"),
)
