"""Every key in one table; bindings, footer, help, palette and README are made from it."""

from collections.abc import Mapping

from textual.binding import BindingType

from prelim_coach.tui.key import Key as Key
from prelim_coach.tui.keys_scripts import CARD, OWN, SCRIPT_FILL, SCRIPTS

EVERYWHERE = (
    Key("go.today", "1", "go('today')", "Today", "Today: rotation, acts and capacity."),
    Key(
        "go.scripts", "5", "go('scripts')", "Scripts", "Words for mails and moments, ready to fill."
    ),
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
    Key("app.palette", "ctrl+p", "command_palette", "palette", "Find any command by name."),
    Key("app.quit", "q,ctrl+q", "quit", "quit", "Leave. Everything shown as saved is on disk."),
)

OVER_DIALOGS = tuple(key for key in EVERYWHERE if key.id in ("app.hide", "app.support"))
"""What works over a dialog too, where no text is being typed."""

TODAY = (
    Key("today.down", "down,j", "move(1)", "down", "The next line.", shown="j ↓"),
    Key("today.up", "up,k", "move(-1)", "up", "The line before.", shown="k ↑"),
    Key(
        "today.done", "space", "done", "done", "It happened; again takes the tick off.", footer=True
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
    Key("today.open", "enter", "open", "open", "The whole card: move, if-then, reasons, words."),
    Key("today.why", "w", "why", "why", "Why this card today, and which fact is behind it."),
    Key("today.rehearse", "r", "rehearse", "rehearse", "Read the card back as when X, I will Y."),
    Key("today.help", "h", "help_given", "help", "Note help given to, or by, someone."),
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
)

CHECK_IN = (
    *(
        Key(
            f"check_in.{number}",
            str(number),
            f"energy({number})",
            word,
            f"Energy {number} of 5, and save.",
        )
        for number, word in enumerate(("empty", "low", "fair", "good", "full"), 1)
    ),
    Key("check_in.sleep", "s", "sleep", "add sleep", "Say how many hours you slept.", footer=True),
    Key(
        "check_in.finish",
        "enter",
        "finish",
        "sleep only",
        "Save the sleep without energy.",
        footer=True,
    ),
    Key(
        "check_in.leave",
        "escape",
        "leave",
        "leave",
        "Leave without saving.",
        footer=True,
        shown="esc",
    ),
)

LINE = (
    Key("line.send", "enter", "submit", "save", "Save the line.", footer=True),
    Key(
        "line.leave", "escape", "leave", "leave", "Leave without saving.", footer=True, shown="esc"
    ),
)

CHOICE = (
    Key(
        "choice.leave",
        "escape,enter",
        "leave",
        "skip",
        "Leave this unanswered.",
        footer=True,
        shown="enter",
    ),
)

PLAN = (
    Key("plan.send", "enter", "send", "save", "Save it, if it fits.", footer=True),
    Key("plan.field", "tab", "app.focus_next", "next field", "The next field.", footer=True),
    Key(
        "plan.pick",
        "down",
        "pick(1)",
        "pick",
        "Pick an act of the deck.",
        footer=True,
        shown="\N{DOWNWARDS ARROW}",
    ),
    Key(
        "plan.pick_back",
        "up",
        "pick(-1)",
        "pick back",
        "The act before.",
        shown="\N{UPWARDS ARROW}",
    ),
    Key(
        "plan.leave", "escape", "leave", "leave", "Leave without saving.", footer=True, shown="esc"
    ),
)

GATE = (
    Key(
        "gate.swap",
        "s",
        "swap",
        "swap one out",
        "Take a planned thing off and this one in.",
    ),
    Key(
        "gate.later",
        "f",
        "later",
        "first week with room",
        "Plan it for the first day that holds it.",
    ),
    Key(
        "gate.words",
        "w",
        "words",
        "words to say no",
        "A narrow-role or no-thanks reply to copy.",
    ),
    Key(
        "gate.anyway",
        "t",
        "anyway",
        "take it anyway",
        "Take it with a reason, once a week.",
    ),
    Key("gate.leave", "escape", "leave", "leave it", "Nothing is added.", footer=True, shown="esc"),
)

READ = (
    Key("read.down", "down,j", "scroll(1)", "down", "Further down.", shown="j \N{DOWNWARDS ARROW}"),
    Key("read.up", "up,k", "scroll(-1)", "up", "Further up.", shown="k \N{UPWARDS ARROW}"),
    Key("read.leave", "escape,enter,q,space", "leave", "close", "Close.", footer=True, shown="esc"),
)

WORDS = (
    Key("words.copy", "c,y", "copy", "copy", "Copy the words to the clipboard.", footer=True),
    Key(
        "words.next",
        "right,l,tab",
        "turn(1)",
        "other words",
        "The next script.",
        footer=True,
        shown="\N{RIGHTWARDS ARROW}",
    ),
    Key(
        "words.back",
        "left,h",
        "turn(-1)",
        "words before",
        "The script before.",
        shown="\N{LEFTWARDS ARROW}",
    ),
    Key("words.leave", "escape,enter,q", "leave", "close", "Close.", footer=True, shown="esc"),
)

BLOCK = (
    Key("block.send", "enter", "send", "save", "Save the rotation.", footer=True),
    Key("block.field", "tab", "app.focus_next", "next field", "The next field.", footer=True),
    Key(
        "block.leave", "escape", "leave", "leave", "Leave without saving.", footer=True, shown="esc"
    ),
)

PREVIEW = (
    Key(
        "preview.down",
        "down,j",
        "scroll(1)",
        "down",
        "Further down.",
        shown="j \N{DOWNWARDS ARROW}",
    ),
    Key("preview.up", "up,k", "scroll(-1)", "up", "Further up.", shown="k \N{UPWARDS ARROW}"),
    Key("preview.agree", "enter", "agree", "save all", "Save it, in one step.", footer=True),
    Key(
        "preview.leave",
        "escape",
        "leave",
        "save nothing",
        "Leave without saving.",
        footer=True,
        shown="esc",
    ),
)

SCHEDULE = (
    Key(
        "schedule.down",
        "down,j",
        "move(1)",
        "down",
        "The next rotation.",
        shown="j \N{DOWNWARDS ARROW}",
    ),
    Key(
        "schedule.up", "up,k", "move(-1)", "up", "The rotation before.", shown="k \N{UPWARDS ARROW}"
    ),
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

SETTINGS = (
    Key(
        "settings.down",
        "down,j",
        "move(1)",
        "down",
        "The next line.",
        shown="j \N{DOWNWARDS ARROW}",
    ),
    Key("settings.up", "up,k", "move(-1)", "up", "The line before.", shown="k \N{UPWARDS ARROW}"),
    Key(
        "settings.edit",
        "enter,e,space",
        "edit",
        "change",
        "Change the line.",
        footer=True,
        shown="enter",
    ),
    Key("settings.leave", "escape", "leave", "Today", "Back to Today.", footer=True, shown="esc"),
)

SCOPES: Mapping[str, tuple[Key, ...]] = {
    "everywhere": EVERYWHERE,
    "over_dialogs": OVER_DIALOGS,
    "today": TODAY,
    "check_in": CHECK_IN,
    "line": LINE,
    "choice": CHOICE,
    "plan": PLAN,
    "gate": GATE,
    "read": READ,
    "words": WORDS,
    "block": BLOCK,
    "preview": PREVIEW,
    "schedule": SCHEDULE,
    "settings": SETTINGS,
    "scripts": SCRIPTS,
    "script_fill": SCRIPT_FILL,
    "own": OWN,
    "card": CARD,
}


def bindings(scope: str) -> list[BindingType]:
    """Give the Textual bindings of a scope; raises KeyError for one that is not in the table."""
    return [key.binding() for key in SCOPES[scope]]


def footer(*scopes: str) -> list[Key]:
    """Give the keys a footer shows for these scopes, at most six, help last."""
    shown = [key for scope in scopes for key in SCOPES[scope] if key.footer]
    return shown[:6]
