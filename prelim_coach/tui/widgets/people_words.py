"""People and touches in words, as the screen and its dialogs say them."""

from prelim_coach.domain.person import GoodSign, How, MentorRole, Position

POSITIONS = {
    Position.FACULTY: ("f", "faculty"),
    Position.FELLOW: ("w", "fellow"),
    Position.CHIEF: ("c", "chief resident"),
    Position.RESIDENT: ("r", "resident"),
    Position.LEADERSHIP: ("l", "leadership"),
    Position.PEER: ("p", "co-intern"),
    Position.NURSE: ("n", "nurse"),
    Position.ALLIED: ("a", "allied health"),
    Position.STAFF: ("s", "staff"),
}
"""The key and the word of each position."""

ROLES = {
    MentorRole.CLINICAL: ("c", "clinical mentor"),
    MentorRole.CAREER: ("a", "career mentor"),
    MentorRole.PROJECT: ("p", "project mentor"),
    MentorRole.SPONSOR: ("s", "sponsor"),
}

HOWS = {
    How.TALK: ("t", "a talk"),
    How.FEEDBACK: ("f", "feedback from them"),
    How.THANKS: ("k", "thanks"),
    How.UPDATE: ("n", "news, nothing asked"),
    How.ARTICLE: ("a", "an article for them"),
    How.HELP_GIVEN: ("g", "help given"),
    How.HELP_RECEIVED: ("r", "help received"),
}
"""The key and the words of each touch in which nothing was asked for."""

ASKS = {
    How.ASK_ADVICE: ("v", "asked for advice"),
    How.ASK_MEETING: ("m", "asked for a meeting"),
    How.ASK_PROJECT: ("p", "asked about a project"),
    How.ASK_LETTER: ("l", "asked for a letter"),
    How.ASK_LEAD: ("o", "asked to hear of openings"),
    How.ASK_JOB: ("j", "asked about a position"),
    How.ASK_SPONSOR: ("s", "asked to speak for me"),
    How.ASK_OTHER: ("x", "asked for something else"),
}

SIGNS = {
    GoodSign.TEACHES: "teaches often",
    GoodSign.APPROACHABLE: "easy to approach",
    GoodSign.RESPECTS: "respects every background",
    GoodSign.CONNECTED: "knows people in my field",
}
"""What makes a mentor likely (I13); noticed or not, never a score."""


def how_words(how: How) -> str:
    """Give what a touch was, in a few words."""
    return (HOWS.get(how) or ASKS[how])[1]
