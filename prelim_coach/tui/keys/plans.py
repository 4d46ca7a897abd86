"""The keys of the Plans screen and of what it opens."""

from prelim_coach.tui.glyphs import DOWN, UP
from prelim_coach.tui.keys.key import Key

PLANS = (
    Key("plans.down", "down,j", "move(1)", "down", "The next line.", shown=f"j {DOWN}"),
    Key("plans.up", "up,k", "move(-1)", "up", "The line before.", shown=f"k {UP}"),
    Key("plans.first", "g", "first", "first", "The first line."),
    Key("plans.last", "G", "last", "last", "The last line."),
    Key(
        "plans.done",
        "space",
        "done",
        "done",
        "The step is done, or the plan's next one; again takes it back.",
        footer=True,
    ),
    Key("plans.add", "a", "add", "add", "A meeting, a letter, and so on.", footer=True),
    Key(
        "plans.open",
        "enter",
        "open",
        "open",
        "All steps of a plan, and closed again; a step with its words.",
        footer=True,
    ),
    Key("plans.day", "m", "day", "move", "Another day for the step or the plan.", footer=True),
    Key("plans.why", "w", "why", "why", "The whole plan, and what is behind it.", footer=True),
    Key(
        "plans.more",
        "o",
        "more",
        "its own page",
        "What only this plan has: a meeting's questions, a letter's packet.",
    ),
    Key("plans.words", "t", "words", "words", "Fill the words that go with the step."),
    Key("plans.skip", "x", "skip", "leave out", "Leave the step out; again takes it in."),
    Key("plans.edit", "e", "edit", "edit", "Change the plan."),
    Key("plans.close", "c", "close", "close", "Bring the plan to its end; again opens it."),
    Key("plans.delete", "d", "delete", "put down", "Put the plan down; u brings it back."),
    Key("plans.find", "slash", "find", "find", "Find by words.", shown="/"),
    Key("plans.leave", "escape", "leave", "back", "Show all again, then Today.", shown="esc"),
)

FORM = (
    Key("form.send", "enter", "send", "save", "Save it, if it fits.", footer=True),
    Key("form.field", "tab", "app.focus_next", "next field", "The next field.", footer=True),
    Key("form.field_back", "shift+tab", "app.focus_previous", "field before", "The field before."),
    Key("form.pick", "down", "pick(1)", "pick", "The next name.", footer=True, shown=DOWN),
    Key("form.pick_back", "up", "pick(-1)", "pick back", "The name before.", shown=UP),
    Key(
        "form.leave", "escape", "leave", "leave", "Leave without saving.", footer=True, shown="esc"
    ),
)

PACKET = (
    *(
        Key(
            f"packet.{number}",
            str(number),
            f"part({number})",
            f"part {number}",
            f"Part {number} of the packet is ready, or not yet.",
        )
        for number in range(1, 5)
    ),
    Key("packet.copy", "c,y", "copy", "copy", "Copy the packet as Markdown.", footer=True),
    Key("packet.save", "s", "save", "save", "Save the packet to a file.", footer=True),
    Key("packet.down", "down,j", "scroll(1)", "down", "Further down.", shown=f"j {DOWN}"),
    Key("packet.up", "up,k", "scroll(-1)", "up", "Further up.", shown=f"k {UP}"),
    Key("packet.leave", "escape,enter,q", "leave", "close", "Close.", footer=True, shown="esc"),
)

QUESTIONS = (
    Key("questions.down", "down,j", "move(1)", "down", "The next one.", shown=f"j {DOWN}"),
    Key("questions.up", "up,k", "move(-1)", "up", "The one before.", shown=f"k {UP}"),
    Key("questions.first", "g", "edge(-1)", "first", "The first one."),
    Key("questions.last", "G", "edge(1)", "last", "The last one."),
    Key("questions.take", "space", "take", "take", "Bring this one, or leave it.", footer=True),
    Key("questions.send", "enter", "send", "save", "Save what you will bring.", footer=True),
    Key("questions.add", "a", "add", "own", "Write one of your own.", footer=True),
    Key(
        "questions.leave",
        "escape",
        "leave",
        "leave",
        "Leave without saving.",
        footer=True,
        shown="esc",
    ),
)
