"""The keys of Settings, and of the old notes looked through there."""

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

OLD_NOTE = (
    Key(
        "old_note.redact",
        "enter,r",
        "way('redact')",
        "redact",
        "Put a placeholder in its place; u brings it back.",
        footer=True,
    ),
    Key("old_note.edit", "e", "way('edit')", "edit", "Change the text.", footer=True),
    Key("old_note.keep", "s", "way('keep')", "as it is", "It is no patient.", footer=True),
    Key(
        "old_note.limits",
        "question_mark",
        "limits",
        "what it misses",
        "What the check cannot catch.",
        shown="?",
    ),
    Key(
        "old_note.leave",
        "escape",
        "leave",
        "stop",
        "Leave the rest for another time.",
        footer=True,
        shown="esc",
    ),
)
