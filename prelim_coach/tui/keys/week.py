"""The keys of the Week screen and of the weekly review."""

from prelim_coach.tui.keys.key import Key

WEEK = (
    Key("week.down", "down,j", "scroll(1)", "down", "Further down.", shown="j \N{DOWNWARDS ARROW}"),
    Key("week.up", "up,k", "scroll(-1)", "up", "Further up.", shown="k \N{UPWARDS ARROW}"),
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
    Key(
        "review.next",
        "enter,right,l",
        "turn(1)",
        "next",
        "The next page; from the last one, save.",
        footer=True,
        shown="enter",
    ),
    Key(
        "review.back",
        "left,h",
        "turn(-1)",
        "back",
        "The page before.",
        footer=True,
        shown="\N{LEFTWARDS ARROW}",
    ),
    Key(
        "review.down", "down,j", "move(1)", "down", "The next line.", shown="j \N{DOWNWARDS ARROW}"
    ),
    Key("review.up", "up,k", "move(-1)", "up", "The line before.", shown="k \N{UPWARDS ARROW}"),
    Key("review.keys", "question_mark", "keys", "keys", "The keys of this view.", shown="?"),
    Key(
        "review.leave",
        "escape",
        "leave",
        "leave",
        "Leave; what you chose is kept until you come back.",
        footer=True,
        shown="esc",
    ),
)
