"""The keys of the Scripts screen and of what it opens."""

from prelim_coach.tui.glyphs import DOWN, LEFT, RIGHT, UP
from prelim_coach.tui.keys.key import Key

SCRIPTS = (
    Key("scripts.down", "down,j", "move(1)", "down", "The next line.", shown=f"j {DOWN}"),
    Key("scripts.up", "up,k", "move(-1)", "up", "The line before.", shown=f"k {UP}"),
    Key("scripts.first", "g", "first", "first", "The first line."),
    Key("scripts.last", "G", "last", "last", "The last line."),
    Key("scripts.open", "enter", "open", "open", "Fill the script; change an act.", footer=True),
    Key("scripts.find", "slash", "find", "find", "Find by words.", footer=True, shown="/"),
    Key(
        "scripts.person",
        "right,p",
        "person(1)",
        "person",
        "Only those for one person: faculty, peers and so on.",
        footer=True,
        shown=RIGHT,
    ),
    Key(
        "scripts.person_back",
        "left,P",
        "person(-1)",
        "person before",
        "The person before.",
        shown=LEFT,
    ),
    Key("scripts.add", "a", "add", "add", "Write one of your own.", footer=True),
    Key("scripts.shelf", "m", "shelf", "my acts", "Your own acts, and back.", footer=True),
    Key("scripts.edit", "e", "edit", "edit", "Change your own; a guide's becomes yours."),
    Key("scripts.delete", "d", "delete", "delete", "Delete your own; u brings it back."),
    Key("scripts.copy", "c,y", "copy", "copy", "Copy it as it is; asks when a blank is open."),
    Key("scripts.log", "l", "log", "log", "Log it as said or sent, today."),
    Key("scripts.where", "w", "where", "where from", "Where this comes from, in our words."),
    Key("scripts.leave", "escape", "leave", "back", "Show all again, then Today.", shown="esc"),
)

SCRIPT_FILL = (
    Key(
        "script_fill.next",
        "tab",
        "turn(1)",
        "next",
        "The next blank that only you can fill; enter does the same.",
        footer=True,
    ),
    Key("script_fill.back", "shift+tab", "turn(-1)", "blank before", "The blank before."),
    Key(
        "script_fill.copy",
        "c,y",
        "copy('text')",
        "copy",
        "Copy the text; asks when a blank is open.",
        footer=True,
    ),
    Key(
        "script_fill.copy_now",
        "ctrl+y",
        "copy('text')",
        "copy",
        "Copy the text, also while typing.",
    ),
    Key("script_fill.subject", "b", "copy('subject')", "subject", "Copy the subject line."),
    Key("script_fill.log", "l", "log", "log", "Log it as said or sent, today.", footer=True),
    Key("script_fill.save", "s", "save", "save", "Save it to a file.", footer=True),
    Key("script_fill.edit", "e", "edit", "editor", "Rewrite it in your editor.", footer=True),
    Key("script_fill.again", "r", "again", "blanks again", "Drop the rewriting; back to blanks."),
    Key("script_fill.where", "w", "where", "where from", "Where this comes from, in our words."),
    Key(
        "script_fill.down",
        "down,j",
        "step(1)",
        "down",
        "Every blank in turn; further down while reading.",
        shown=f"j {DOWN}",
    ),
    Key(
        "script_fill.up",
        "up,k",
        "step(-1)",
        "up",
        "The blank before; further up while reading.",
        shown=f"k {UP}",
    ),
    Key(
        "script_fill.leave",
        "escape",
        "leave",
        "done",
        "Stop typing and read; from reading, close.",
        footer=True,
        shown="esc",
    ),
    Key("script_fill.keys", "question_mark", "keys", "keys", "The keys of this view.", shown="?"),
)

OWN = (
    Key("own.send", "ctrl+s", "send", "save", "Save it.", footer=True),
    Key("own.field", "tab", "app.focus_next", "next field", "The next field.", footer=True),
    Key("own.field_back", "shift+tab", "app.focus_previous", "field before", "The field before."),
    Key("own.leave", "escape", "leave", "leave", "Leave without saving.", footer=True, shown="esc"),
)

CARD = (
    Key(
        "card.words", "f", "words", "fill the words", "Fill the words that go with it.", footer=True
    ),
)
