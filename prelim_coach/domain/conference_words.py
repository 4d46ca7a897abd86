"""What the steps of a conference say."""

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.venture import Wording

EMAIL_MINUTES = 10
"""Minutes one email with their work in it takes; our judgement."""

CHOOSE_IT = Wording(
    title="Is this the conference of your year",
    move="When the dates are known, weigh it once: something to show, your field, or trainees. "
    "One is plenty.",
    when="the dates are known",
    will="decide whether this is the one for my year",
    minutes=5,
    strand=Strand.INFORMATION,
    facts=("P28", "P29", "I21"),
)
AIMS_ON_PAPER = Wording(
    title="Put two or three aims on paper",
    move="When you look at the program, write the two or three things you want from it.",
    when="I look at the program",
    will="write down two or three aims",
    minutes=5,
    strand=Strand.INFORMATION,
    facts=("P30", "I22"),
)
WHOM_TO_WRITE = Wording(
    title="Choose three to five people to write to",
    move="When the speakers are listed, pick three to five who lead a residency or a lab.",
    when="the speakers are listed",
    will="note three to five people to write to",
    minutes=10,
    strand=Strand.INFORMATION,
    facts=("P31", "I22"),
)
SMALL_ASK = Wording(
    title="Have one small ask ready",
    move="When the stories stand, choose the one thing you will ask for at the end of a talk.",
    when="the stories stand",
    will="choose one small thing to ask for",
    minutes=2,
    strand=Strand.REPUTATION,
    scripts=("one-small-ask", "research-small-ask"),
    facts=("I24",),
)
SAY_IT = Wording(
    title="Say your story once aloud",
    move="When you pack, say the short story aloud once. Hearing it is enough.",
    when="I pack my bag",
    will="say the short story aloud once",
    minutes=1,
    strand=Strand.REPUTATION,
    facts=("P32", "I23"),
)
TRAINEES = Wording(
    title="Go to one event made for trainees",
    move="When you have the program in hand, pick one mixer, lunch or breakfast for trainees.",
    when="I have the program in hand",
    will="go to one event made for trainees",
    minutes=0,
    audience=Audience.PEER,
    strand=Strand.INFORMATION,
    facts=("P33",),
)
TRAINEES_QUIET = Wording(
    title="Go to one small event for trainees",
    move="When you have the program in hand, pick one small table or workshop for trainees. "
    "One or two new people there are plenty.",
    when="I have the program in hand",
    will="go to one small event for trainees",
    minutes=0,
    audience=Audience.PEER,
    strand=Strand.INFORMATION,
    facts=("P33", "I46"),
)


def stories(img: bool) -> Wording:
    """Give the step of writing both stories, the guides' 30 s and 15-20 s (P32 I23)."""
    return Wording(
        title="Write your two short stories",
        move="When you have ten minutes alone, write who you are twice: in 30 seconds, and in 15 "
        "to 20.",
        when="I have ten minutes alone",
        will="write my story in 30 seconds and in 15 to 20",
        minutes=10,
        strand=Strand.REPUTATION,
        scripts=("story-thirty", "story-fifteen" if img else "story-short"),
        facts=("P32", "I23"),
    )


def write_to(name: str) -> Wording:
    """Give the step of writing to one of the few people ahead (P31)."""
    # No ask of its own: the conference's place in the year was judged with its few emails, and a
    # week that holds one new ask would bar what P31 advises.
    return Wording(
        title=f"Write to {name}",
        move=f"When you have ten quiet minutes, write to {name}: name their work, and ask for ten "
        "to fifteen minutes there.",
        when="I have ten quiet minutes",
        will=f"write to {name}",
        minutes=EMAIL_MINUTES,
        audience=Audience.SPECIALTY,
        scripts=("conference-outreach",),
        facts=("P31", "I22"),
    )


def talk(enough: int) -> Wording:
    """Give the step of a day there, by the conversations that are enough (P35 I46)."""
    number = {1: "One conversation", 2: "Two conversations", 3: "Three conversations"}
    return Wording(
        title=f"{number.get(enough, f'{enough} conversations')} today, then enough",
        move="When the questions after a talk are over, go up, say what you liked, and give your "
        "name. Log it in one key.",
        when="the questions after a talk are over",
        will="go up, say what I liked, and give my name",
        minutes=0,
        audience=Audience.SPECIALTY,
        scripts=("after-a-talk", "one-small-ask"),
        facts=("P34", "P35", "I25") if enough >= 3 else ("P34", "P35", "I25", "I46"),
    )


def look_back(waiting: int) -> Wording:
    """Give the step that closes the meeting, by the notes still to be written (P36 P37 I26)."""
    notes = "note" if waiting == 1 else "notes"
    move = (
        f"When you are back, finish the {waiting} {notes} still open, then close the meeting."
        if waiting
        else "When you are back, see whom it makes sense to write to. If there is anyone, it was "
        "worth going."
    )
    return Wording(
        title="Close the meeting: who stays in touch",
        move=move,
        when="I am back at work",
        will="see who stays in touch, and close the meeting",
        minutes=2,
        facts=("P36", "P37", "I26"),
        scripts=("conference-follow-up",),
    )
