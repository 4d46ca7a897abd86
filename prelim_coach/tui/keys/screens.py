"""The keys of the full screens, and those that work on every screen."""

from prelim_coach.tui.glyphs import DOWN, UP
from prelim_coach.tui.keys.key import Key

EVERYWHERE = (
    Key("go.today", "1", "go('today')", "Today", "Today: rotation, acts and capacity."),
    Key("go.week", "2", "go('week')", "Week", "The week, the lines of how you are, the review."),
    Key("go.people", "3", "go('people')", "People", "Your people, and whom to think of."),
    Key("go.plans", "4", "go('plans')", "Plans", "Meetings, letters and what else takes steps."),
    Key(
        "go.scripts", "5", "go('scripts')", "Scripts", "Words for mails and moments, ready to fill."
    ),
    Key("go.journal", "6", "go('journal')", "Journal", "Everything written down, by day."),
    Key(
        "go.settings",
        "comma",
        "go('settings')",
        "Settings",
        "What the coach knows about you.",
        shown=",",
    ),
    Key(
        "app.help",
        "question_mark",
        "keys",
        "keys",
        "The keys of this screen.",
        footer=True,
        shown="?",
    ),
    Key("app.undo", "u", "undo", "undo", "Take the last save back, also after a restart."),
    Key(
        "app.support",
        "exclamation_mark",
        "app.support",
        "support",
        "Someone to talk to, now. Opening it is never recorded.",
        shown="!",
    ),
    Key(
        "app.hide",
        "z,ctrl+z",
        "app.hide",
        "hide",
        "Blank the screen at once, ctrl+z while typing; z shows it.",
    ),
    Key("app.jump", "f", "jump", "jump", "A letter on each pane; the letter goes there."),
    Key("app.palette", "ctrl+p", "command_palette", "palette", "Find any command by name."),
    Key("app.quit", "q,ctrl+q", "quit", "quit", "Leave. Everything shown as saved is on disk."),
)

OVER_DIALOGS = tuple(key for key in EVERYWHERE if key.id in ("app.hide", "app.support"))
"""What works over a dialog too, where no text is being typed."""

TODAY = (
    Key("today.down", "down,j", "move(1)", "down", "The next line.", shown=f"j {DOWN}"),
    Key("today.up", "up,k", "move(-1)", "up", "The line before.", shown=f"k {UP}"),
    Key(
        "today.done",
        "space",
        "done",
        "done",
        "It happened, then the next open line; on a ticked one, takes the tick off.",
        footer=True,
    ),
    Key(
        "today.check_in",
        "c",
        "check_in",
        "check in",
        "Say how you are: c, then 1 to 5.",
        footer=True,
    ),
    Key(
        "today.swap",
        "s",
        "swap",
        "swap",
        "Another card instead; this one rests for the week.",
        footer=True,
    ),
    Key(
        "today.put_off",
        "x",
        "put_off",
        "not today",
        "Leave it for another day; x again never shows it more.",
        footer=True,
    ),
    Key("today.point", "n", "point", "point", "Note one teaching point in one line.", footer=True),
    Key(
        "today.rotations",
        "b",
        "app.go('schedule')",
        "rotations",
        "Your rotations: by hand, or from a calendar file.",
    ),
    Key("today.open", "enter", "open", "open", "The whole card: move, if-then, reasons, words."),
    Key("today.why", "w", "why", "why", "Why this card today, and which fact is behind it."),
    Key("today.rehearse", "r", "rehearse", "rehearse", "Read the card back as when X, I will Y."),
    Key("today.help", "h", "help_given", "help", "Note help given to, or by, someone."),
    Key("today.person", "p", "touch", "person", "A contact with somebody: p, name, what it was."),
    Key("today.met", "m", "met", "met", "At a conference: a conversation there; m, name, enter."),
    Key("today.log", "l", "log", "log", "Log something that happened and is not on a card."),
    Key("today.plan", "a", "plan", "plan", "Plan something for this week, if it fits."),
    Key(
        "today.delete",
        "d",
        "delete",
        "delete",
        "Take a planned or logged line off; u brings it back.",
    ),
    Key("today.choose", "o", "open_day", "open day", "Ask for cards on a day that has none."),
    Key("today.lift", "t", "lift", "lift", "Lift the load one step, by your own hand."),
    Key(
        "today.before", "left_square_bracket", "day(-1)", "day before", "The day before.", shown="["
    ),
    Key("today.after", "right_square_bracket", "day(1)", "day after", "The day after.", shown="]"),
    Key("today.pane", "tab", "pane(1)", "pane", "The next pane."),
    Key("today.pane_back", "shift+tab", "pane(-1)", "pane back", "The pane before."),
    Key(
        "today.find", "slash", "find", "find", "Find a teaching point and go to its day.", shown="/"
    ),
)

SCHEDULE = (
    Key(
        "schedule.down",
        "down,j",
        "move(1)",
        "down",
        "The next rotation.",
        shown=f"j {DOWN}",
    ),
    Key("schedule.up", "up,k", "move(-1)", "up", "The rotation before.", shown=f"k {UP}"),
    Key("schedule.first", "g", "first", "first", "The first rotation."),
    Key("schedule.last", "G", "last", "last", "The last rotation."),
    Key("schedule.add", "a", "add", "add", "Add a rotation by hand.", footer=True),
    Key("schedule.import", "i", "import", "import file", "Read a calendar file.", footer=True),
    Key("schedule.edit", "e,enter", "edit", "edit", "Change the rotation.", footer=True),
    Key(
        "schedule.kind",
        "c",
        "kind",
        "correct kind",
        "Correct the kind of every block with this label.",
        footer=True,
    ),
    Key("schedule.delete", "d", "delete", "delete", "Take it off; u brings it back.", footer=True),
    Key("schedule.leave", "escape", "leave", "Today", "Back to Today.", shown="esc"),
)
