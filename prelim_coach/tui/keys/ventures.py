"""The keys of a conference's page, and of what conferences and projects open."""

from prelim_coach.tui.glyphs import DOWN, UP
from prelim_coach.tui.keys.key import Key

CONFERENCE = (
    Key("conference.down", "down,j", "scroll(1)", "down", "Further down.", shown=f"j {DOWN}"),
    Key("conference.up", "up,k", "scroll(-1)", "up", "Further up.", shown=f"k {UP}"),
    Key(
        "conference.talk",
        "c",
        "talk",
        "conversation",
        "Log a conversation: c, a name, enter. It starts their follow-up.",
        footer=True,
    ),
    Key(
        "conference.done",
        "space",
        "done",
        "done",
        "There: the day is done. Before and after: the step at hand.",
        footer=True,
    ),
    Key(
        "conference.choose",
        "y",
        "choose",
        "take it",
        "Choose it as the conference of the year, if there is a place.",
        footer=True,
    ),
    Key(
        "conference.stories",
        "s",
        "stories",
        "stories",
        "Your story in 30 s, and in 15-20 s, with their length.",
        footer=True,
    ),
    Key("conference.people", "w", "people", "whom to write", "Three to five people to write to."),
    Key("conference.aims", "p", "aims", "aims", "Two or three things you want from it."),
    Key("conference.ask", "i", "small_ask", "small ask", "The one small thing you will ask for."),
    Key("conference.words", "t", "words", "words", "Fill the words that go with this moment."),
    Key("conference.edit", "e", "edit", "edit", "Its name, days, and what speaks for it."),
    Key("conference.leave", "escape", "leave", "back", "Back to Plans.", footer=True, shown="esc"),
)

CHECKS = (
    *(
        Key(
            f"checks.{number}",
            str(number),
            f"check({number})",
            f"line {number}",
            f"Line {number} holds, or not.",
        )
        for number in range(1, 7)
    ),
    Key("checks.send", "enter", "send", "go on", "Keep it so, and go on.", footer=True),
    Key(
        "checks.leave",
        "escape",
        "leave",
        "leave",
        "Leave without saving.",
        footer=True,
        shown="esc",
    ),
)

STORIES = (
    Key("stories.send", "ctrl+s", "send", "save", "Save both.", footer=True),
    Key("stories.field", "tab", "app.focus_next", "the other", "The other story.", footer=True),
    Key("stories.field_back", "shift+tab", "app.focus_previous", "back", "The story before."),
    Key(
        "stories.leave",
        "escape",
        "leave",
        "leave",
        "Leave without saving.",
        footer=True,
        shown="esc",
    ),
)
