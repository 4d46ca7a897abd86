"""The keys of the Week screen and of the weekly review."""

from prelim_coach.tui.glyphs import DOWN, LEFT, RIGHT, UP
from prelim_coach.tui.keys.key import Key

WEEK = (
    Key("week.down", "down,j", "scroll(1)", "down", "Further down.", shown=f"j {DOWN}"),
    Key("week.up", "up,k", "scroll(-1)", "up", "Further up.", shown=f"k {UP}"),
    Key("week.part", "tab,space", "part(1)", "next part", "The next part.", shown="tab"),
    Key("week.part_back", "shift+tab", "part(-1)", "part before", "The part before."),
    Key("week.first", "g", "edge(-1)", "top", "To the top."),
    Key("week.last", "G", "edge(1)", "end", "To the end."),
    Key(
        "week.review",
        "v,enter",
        "review",
        "weekly review",
        "Six short pages; leave and go on whenever you like.",
        footer=True,
    ),
    Key(
        "week.before",
        "left_square_bracket",
        "week(-1)",
        "week before",
        "The week before.",
        footer=True,
        shown="[",
    ),
    Key(
        "week.after",
        "right_square_bracket",
        "week(1)",
        "week after",
        "The week after.",
        footer=True,
        shown="]",
    ),
    Key("week.lift", "t", "lift", "lift", "Lift the load one step, by your own hand."),
    Key("week.leave", "escape", "leave", "Today", "This week again, then Today.", shown="esc"),
)

REVIEW = (
    Key("review.next", "enter", "next", "next", "The next page; from the last one, save."),
    Key(
        "review.forward",
        "right,l",
        "turn(1)",
        "page after",
        "The next page.",
        shown=RIGHT,
    ),
    Key(
        "review.back",
        "left,h",
        "turn(-1)",
        "back",
        "The page before.",
        shown=LEFT,
    ),
    Key(
        "review.down",
        "down,j",
        "move(1)",
        "down",
        "The next line.",
        shown=f"j {DOWN}",
    ),
    Key("review.up", "up,k", "move(-1)", "up", "The line before.", shown=f"k {UP}"),
    *(
        Key(
            f"review.{number}",
            str(number),
            f"answer({number})",
            f"answer {number}",
            f"Answer {number} to the question of the load page, when it is asked.",
        )
        for number in range(1, 6)
    ),
    Key("review.0", "0", "answer(0)", "no answer", "Take the answer back."),
    Key("review.lift", "t", "lift", "lift", "Lift the load one step; again takes it back."),
    Key("review.ease", "y", "ease", "ask less", "Lower the load one step, by your own hand."),
    Key("review.drop", "d", "drop", "put down", "Put the plan down; take the written line off."),
    Key("review.postpone", "p", "postpone", "put off", "Put it off to a later week with room."),
    Key("review.words", "w", "words", "words", "Words that go with it, ready to copy."),
    Key("review.add", "a", "add", "write", "Write a priority, or one good thing."),
    Key("review.edit", "e", "edit", "change", "Change the line that was written."),
    Key("review.same", "s", "same", "same again", "Keep last week's priorities."),
    Key("review.file", "m", "file", "to a file", "Write the review as one page of Markdown."),
    Key("review.keys", "question_mark", "keys", "keys", "The keys of this view.", shown="?"),
    Key(
        "review.leave",
        "escape,q",
        "leave",
        "leave",
        "Leave; what you chose is kept until you come back.",
        shown="esc",
    ),
)
