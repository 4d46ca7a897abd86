"""The keys of the dialogs."""

from prelim_coach.tui.glyphs import DOWN, LEFT, RIGHT, UP
from prelim_coach.tui.keys.key import Key

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
        "check_in.hours",
        "h",
        "hours",
        "hours",
        "After a shift: h, then 0 to 4 hours later than scheduled, o off.",
        footer=True,
    ),
    Key(
        "check_in.finish",
        "enter",
        "finish",
        "without energy",
        "Save sleep and hours without energy.",
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

AT_WORK = (
    Key(
        "at_work.leave",
        "escape",
        "leave",
        "stop",
        "Stop what is at work, where nothing would be left half done.",
        footer=True,
        shown="esc",
    ),
)

LOCKED = (
    Key("locked.open", "enter", "submit", "open", "Open the entries.", footer=True),
    Key("locked.quit", "ctrl+q", "app.quit", "quit", "Leave the program.", footer=True),
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
        shown=DOWN,
    ),
    Key(
        "plan.pick_back",
        "up",
        "pick(-1)",
        "pick back",
        "The act before.",
        shown=UP,
    ),
    Key(
        "plan.leave", "escape", "leave", "leave", "Leave without saving.", footer=True, shown="esc"
    ),
)

IDENTIFIERS = (
    Key(
        "identifiers.redact",
        "enter,r",
        "way('redact')",
        "redact",
        "Put a placeholder in its place, then go on.",
        footer=True,
    ),
    Key("identifiers.edit", "e,escape", "leave", "edit", "Go back to the text.", footer=True),
    Key(
        "identifiers.keep",
        "a",
        "way('keep')",
        "as it is",
        "Go on with the text as it is; it is no patient.",
        footer=True,
    ),
    Key(
        "identifiers.limits",
        "question_mark",
        "limits",
        "what it misses",
        "What the check cannot catch.",
        shown="?",
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
    Key("read.down", "down,j", "scroll(1)", "down", "Further down.", shown=f"j {DOWN}"),
    Key("read.up", "up,k", "scroll(-1)", "up", "Further up.", shown=f"k {UP}"),
    Key("read.leave", "escape,enter,q,space", "leave", "close", "Close.", footer=True, shown="esc"),
)

JUMP = (Key("jump.leave", "escape", "leave", "leave", "Stay here.", shown="esc"),)

THEME = (
    Key("theme.choose", "enter,space", "choose", "choose", "Keep this theme.", footer=True),
    Key("theme.down", "down,j", "move(1)", "down", "The next one.", footer=True, shown=f"j {DOWN}"),
    Key("theme.up", "up,k", "move(-1)", "up", "The one before.", shown=f"k {UP}"),
    Key(
        "theme.leave",
        "escape",
        "leave",
        "as before",
        "Leave with the theme there was.",
        footer=True,
        shown="esc",
    ),
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
        shown=RIGHT,
    ),
    Key(
        "words.back",
        "left,h",
        "turn(-1)",
        "words before",
        "The script before.",
        shown=LEFT,
    ),
    Key("words.leave", "escape,enter,q", "leave", "close", "Close.", footer=True, shown="esc"),
)

BLOCK = (
    Key(
        "block.next",
        "enter",
        "next",
        "next, last saves",
        "The next field; in the last one, save the rotation.",
        footer=True,
    ),
    Key("block.send", "ctrl+s", "send", "save", "Save the rotation, from any field.", footer=True),
    Key("block.field", "tab", "app.focus_next", "next field", "The next field."),
    Key(
        "block.leave", "escape", "leave", "leave", "Leave without saving.", footer=True, shown="esc"
    ),
)

PREVIEW = (
    Key(
        "preview.down",
        "down,j",
        "move(1)",
        "down",
        "The next label.",
        shown=f"j {DOWN}",
    ),
    Key("preview.up", "up,k", "move(-1)", "up", "The label before.", shown=f"k {UP}"),
    Key("preview.agree", "enter", "agree", "save all", "Save it, in one step.", footer=True),
    Key("preview.correct", "c", "correct", "correct kind", "Say what this label is.", footer=True),
    Key(
        "preview.as_is",
        "p",
        "as_is",
        "save as it is",
        "Save it with what may name a patient in its labels.",
    ),
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

PICK = (
    Key("pick.choose", "enter", "choose", "choose", "Take the one the cursor is on.", footer=True),
    Key(
        "pick.down",
        "down",
        "move(1)",
        "down",
        "The next one.",
        footer=True,
        shown=DOWN,
    ),
    Key("pick.up", "up", "move(-1)", "up", "The one before.", shown=UP),
    Key(
        "pick.leave",
        "escape",
        "leave",
        "leave",
        "Leave without choosing.",
        footer=True,
        shown="esc",
    ),
)
