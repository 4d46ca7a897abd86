"""The keys of the Journal, of a page that goes out, and of the year's priorities."""

from prelim_coach.tui.glyphs import DOWN, LEFT, RIGHT, UP
from prelim_coach.tui.keys.key import Key

JOURNAL = (
    Key("journal.down", "down,j", "move(1)", "down", "The next line.", shown=f"j {DOWN}"),
    Key("journal.up", "up,k", "move(-1)", "up", "The line before.", shown=f"k {UP}"),
    Key("journal.first", "g", "first", "newest", "The newest line."),
    Key("journal.last", "G", "last", "oldest", "The oldest line read; again reads on."),
    Key("journal.open", "enter", "open", "open", "All of the line.", footer=True),
    Key("journal.find", "slash", "find", "find", "Find by words.", footer=True, shown="/"),
    Key(
        "journal.sort",
        "right",
        "sort(1)",
        "sort",
        "Only one sort of line: points, people, acts and so on.",
        footer=True,
        shown=RIGHT,
    ),
    Key("journal.sort_back", "left", "sort(-1)", "sort before", "The sort before.", shown=LEFT),
    Key("journal.edit", "e", "edit", "edit", "Change the line.", footer=True),
    Key(
        "journal.delete",
        "d",
        "delete",
        "delete",
        "Take the line off, with what hangs on it; u brings it back.",
        footer=True,
    ),
    Key(
        "journal.day_before",
        "left_square_bracket",
        "day(-1)",
        "day before",
        "To the day before that has a line.",
        shown="[",
    ),
    Key(
        "journal.day_after",
        "right_square_bracket",
        "day(1)",
        "day after",
        "To the day after that has a line.",
        shown="]",
    ),
    Key(
        "journal.earlier",
        "left_curly_bracket",
        "month(-1)",
        "month before",
        "To the month before.",
        shown="{",
    ),
    Key(
        "journal.later",
        "right_curly_bracket",
        "month(1)",
        "month after",
        "To the month after.",
        shown="}",
    ),
    Key("journal.point", "a,n", "point", "point", "Note one teaching point, today.", shown="a"),
    Key("journal.copy", "c,y", "copy", "copy", "Copy the line.", shown="c"),
    Key("journal.points", "x", "points", "points out", "All teaching points, to copy or save."),
    Key("journal.portfolio", "p", "portfolio", "portfolio", "The year on one page, to take along."),
    Key("journal.leave", "escape", "leave", "back", "Show all again, then Today.", shown="esc"),
)

PAGE = (
    Key("page.copy", "c,y", "copy", "copy", "Copy all of it.", footer=True, shown="c"),
    Key("page.save", "s", "save", "save", "Save it to a file.", footer=True),
    Key("page.down", "down,j,space", "scroll(1)", "down", "Further down.", shown=f"j {DOWN}"),
    Key("page.up", "up,k", "scroll(-1)", "up", "Further up.", shown=f"k {UP}"),
    Key("page.leave", "escape,enter,q", "leave", "close", "Close.", footer=True, shown="esc"),
)

PRIORITIES = (
    Key("priorities.send", "enter", "send", "save", "Save what is named.", footer=True),
    Key("priorities.down", "down", "scroll(1)", "down", "Further down.", shown=DOWN),
    Key("priorities.up", "up", "scroll(-1)", "up", "Further up.", shown=UP),
    Key(
        "priorities.leave",
        "escape",
        "leave",
        "leave",
        "Leave it as it was.",
        footer=True,
        shown="esc",
    ),
)
