"""Everything the model takes for granted about an intern's life, each with its source.

Sources: "P.. I.." are the guides' facts; "notes" are the project's domain notes with the papers
they name; "ours" is this project's judgement, with nothing behind it but sense. Nothing here is
fitted to a result: where a goal is missed, the coach is looked at.
"""

from prelim_coach.domain.rotation import Kind

# --- the days

HOURS = {
    Kind.WARDS: ("06:30", "18:00"),
    Kind.ICU: ("06:00", "19:00"),
    Kind.NIGHTS: ("19:00", "07:00"),
    Kind.ED: ("10:00", "20:00"),
    Kind.CLINIC: ("08:00", "17:00"),
    Kind.CONSULT: ("07:30", "17:30"),
    Kind.ELECTIVE: ("08:00", "17:00"),
    Kind.RESEARCH: ("08:00", "17:00"),
    Kind.EDUCATION: ("08:00", "16:00"),
}
"""Hours of a working day by kind (notes, section 3: pick-up 06:00-06:30, sign-out 18:00, nights
18:00-06:30 or so)."""

DAYS_OFF = {Kind.CLINIC: 2, Kind.CONSULT: 2, Kind.ELECTIVE: 2, Kind.RESEARCH: 2, Kind.EDUCATION: 2}
"""Days off a week by kind; every other kind has the one that 6.21.b asks for (notes, section 2)."""

ENERGY_OF = {
    Kind.ICU: -0.8,
    Kind.NIGHTS: -0.9,
    Kind.WARDS: -0.4,
    Kind.ED: -0.4,
    Kind.VACATION: 0.6,
    Kind.OFF: 0.3,
}
"""What a kind of day adds to the energy of 1-5 (ours, in the order of the published load scores:
ICU 5, wards and nights 4-3, ED 3, clinic 2, elective 1; notes, section 3)."""

SLEEP_OF = {
    Kind.ICU: -0.6,
    Kind.NIGHTS: -0.8,
    Kind.WARDS: -0.3,
    Kind.ED: -0.2,
    Kind.VACATION: 1.2,
    Kind.OFF: 0.9,
}
"""What a kind of day adds to the hours slept before it (ours)."""

ENERGY_NOISE, ENERGY_MEMORY = 0.6, 0.5
"""Spread of a day's energy, and how much of yesterday's deviation stays (ours)."""

SLEEP_NOISE = 0.7
"""Spread of a night's hours (ours)."""

ILL_DAYS = (2, 5)
"""Days an illness keeps the intern from the app (ours)."""

BAD_WEEK_ENERGY, BURNT_OUT_ENERGY = -1.2, -0.9
"""What a bad week, and a burnt-out stretch, take from energy (ours)."""

ANSWERS = ((1, 2, 2, 2, 3), (3, 4, 4, 5))
"""What an intern answers to the item, outside and inside a burnt-out stretch, each as likely as the
next: about one answer in five at the cut-off outside (ours; interns' rates are higher, and the
steady persona is meant to be steady)."""

# --- what the intern does with the app

TIRED_DOES = {1: 0.35, 2: 0.6, 3: 0.85, 4: 1.0, 5: 1.0}
"""Share of the usual acts that is done at an energy of 1-5 (ours)."""

LONG_ACT = 10
"""An act of more minutes is done half as often (ours)."""

CHECKS_IN = 0.9
"""How often somebody who opened the app says how they are (ours)."""

SWAPS, PUTS_OFF, HIDES = 0.06, 0.05, 0.004
"""How often a card that is not done is swapped, put off, or hidden for good (ours)."""

LIFTS = 0.6
"""How often the load is lifted at a review after a week with fair energy and sleep (ours)."""
FAIR_ENERGY, FAIR_SLEEP = 3.2, 6.2
"""What such a week looks like (ours)."""

LIFTS_ON_A_GOOD_DAY = 0.15
"""How often the load is lifted with its one key on a day with an energy of 4 or 5 (ours)."""

OPENS_FREE = 0.15
"""How often somebody who looks at the app on a day off asks it for cards (ours)."""

FOLLOWS = 0.5
"""How often the next step of a goal is taken up by who looked at the goals that week; it is done on
the first working day with room in the week after (ours)."""
BOARD_SEEN, BOARD_STEPS = 4, 2
"""Goals of the board that are read, from the top, and those of them that are thought about (ours).
"""

OWN_IDEAS = 1.0
"""Things a month an intern does for the network without any coach, in every arm alike (ours)."""

NOTES_POINT = 0.25
"""Chance that a working day has a teaching point noted beside the cards (ours)."""

# --- the others

HOSPITALISTS = {"large": 10, "small": 5}
"""Attendings who take turns on wards, so that some are met on several rotations (I14; ours)."""
FIELD_PEOPLE = {"large": 4, "small": 2}
"""People of the next field an intern could reach; elsewhere at a small program (P66; ours)."""
PEERS = 10
"""Co-interns of the class (ours)."""
NURSES = 12
"""Nurses and allied staff one could know (ours)."""
CONSULTANT_HERE = 0.25
"""Chance that somebody of the next field is around on a ward day, through consults (ours)."""
LEADER_HERE = 0.35
"""Chance that a chief or director can be had on a working day (ours)."""
PEER_NEEDS_HELP = 0.7
"""Chance on a clinical day that a co-intern can use a hand when a card says so (ours)."""
KEEPS_TO_KNOWN = 0.65
"""How often somebody already on the list is chosen where the day would allow another (ours)."""
TEACHES = 0.6
"""Share of attendings who give usable feedback when asked for one thing (ours)."""
REPLY_DAYS = (2, 9)
"""Days until an answer comes, if it does (ours)."""
MENTOR_AFTER = 2
"""Contacts after which the intern sees a mentor in somebody who answered (ours)."""
TRUST_AFTER = 3
"""Contacts after which a peer may be somebody to call on a bad day (P08; ours)."""
LETTER_YES = 0.85
"""Chance of a clear yes from a writer who knows the work (ours)."""
PROJECT_YES = 0.8
"""Chance that somebody asked about a project has a small part, times how readily people answer:
a little over half of the asks at a usual hospital (ours). A co-intern or a resident to whom
something small is proposed says yes as often, and becomes no mentor by it: the project is shared
(P19; before, such a proposal was taken for an ask for a meeting, and never came to anything). A
card that says to settle on a part is ticked only where somebody said yes, and one that asks a
person by name for feedback only where they give some, as on the board of goals."""
ASKS_BY_HAND = 0.6
"""How often an ask for a letter that the review names in the last two weeks of its window is made
though no card came: from the Plans screen, by the intern's own choice (ours)."""

# --- what a week can bear

BEARABLE = {
    Kind.ICU: 20,
    Kind.NIGHTS: 15,
    Kind.WARDS: 45,
    Kind.UNKNOWN: 45,
    Kind.ED: 50,
    Kind.CLINIC: 100,
    Kind.EDUCATION: 100,
    Kind.CONSULT: 120,
    Kind.ELECTIVE: 120,
    Kind.BACKUP: 120,
    Kind.RESEARCH: 180,
    Kind.VACATION: 10,
    Kind.OFF: 20,
}
"""Extra minutes that seven days of a kind truly leave, on average over interns (ours, near the
table in the notes; each intern has their own factor, unknown to the coach)."""
BEARABLE_SPREAD = 0.3
"""Spread of that factor, as of a logarithm (ours)."""
BEARABLE_TIRED = {1: 0.3, 2: 0.6, 3: 0.9, 4: 1.1, 5: 1.2}
"""What the week's mean energy leaves of it (ours)."""
STRAIN = 0.25
"""Energy that a week beyond what it could bear takes from the next one (ours)."""
