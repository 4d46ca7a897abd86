"""The keys of the People screen and of what it opens."""

from prelim_coach.tui.glyphs import DOWN, LEFT, RIGHT, UP
from prelim_coach.tui.keys.key import Key

PEOPLE = (
    Key("people.down", "down,j", "move(1)", "down", "The next line.", shown=f"j {DOWN}"),
    Key("people.up", "up,k", "move(-1)", "up", "The line before.", shown=f"k {UP}"),
    Key("people.first", "g", "edge(-1)", "first", "The first line."),
    Key("people.last", "G", "edge(1)", "last", "The last line."),
    Key(
        "people.touch",
        "t",
        "touch",
        "touch",
        "Record a contact: t, what it was, enter. It resets their clock.",
        footer=True,
    ),
    Key(
        "people.done",
        "space",
        "done",
        "done",
        "The follow-up is sent, the promise kept, the next step done.",
        footer=True,
    ),
    Key(
        "people.open",
        "enter",
        "open",
        "open",
        "The whole page of a person; on a touch there, change it.",
        footer=True,
    ),
    Key("people.add", "a", "add", "add", "A name, enter, and one key.", footer=True),
    Key(
        "people.view",
        "v",
        "view",
        "view",
        "The list, the mentor board, the goals of the year, and round again.",
        footer=True,
    ),
    Key(
        "people.order",
        "right,o",
        "order(1)",
        "order",
        "By when they are due, by role, by where you met.",
        shown=RIGHT,
    ),
    Key("people.order_back", "left,O", "order(-1)", "order back", "The order before.", shown=LEFT),
    Key("people.find", "slash", "find", "find", "Find by name, field, role or place.", shown="/"),
    Key("people.edit", "e", "edit", "edit", "Change the person; on a touch, the touch."),
    Key("people.delete", "d", "delete", "delete", "Take the line off; u brings it back."),
    Key(
        "people.erase",
        "D",
        "with_person('erase')",
        "erase for good",
        "Erase them everywhere, backups and undo included; asks first.",
    ),
    Key("people.role", "r", "with_person('role')", "mentor role", "Give or take a mentor role."),
    Key("people.promise", "p", "promise", "promise", "Keep in mind what you promised them."),
    Key(
        "people.words",
        "w",
        "with_person('words')",
        "words",
        "Words for them, with their name filled in.",
    ),
    Key("people.let_go", "x", "let_go", "let go", "Let a follow-up, promise or rhythm rest."),
    Key("people.leave", "escape", "leave", "back", "Back to the list, then Today.", shown="esc"),
)

PERSON = (
    Key("person.send", "enter", "send", "save", "Save it.", footer=True),
    Key("person.field", "tab", "app.focus_next", "next field", "The next field.", footer=True),
    Key(
        "person.field_back",
        "shift+tab",
        "app.focus_previous",
        "field before",
        "The field before.",
    ),
    Key(
        "person.leave",
        "escape",
        "leave",
        "leave",
        "Leave without saving.",
        footer=True,
        shown="esc",
    ),
)
