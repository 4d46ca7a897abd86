"""Lives in which much is said: how somebody is, and about whom."""

from pathlib import Path

from msgspec.structs import replace

from prelim_coach.domain.draw_reasons import LITTLE_ENERGY
from prelim_coach.domain.journal import CheckIn, Draw, TeachingPoint
from prelim_coach.domain.load import LoadAnswer, Tier, TierChange
from prelim_coach.domain.own import OwnScript
from prelim_coach.domain.person import How, Person, Position, Promise, Touch
from prelim_coach.domain.plan import Conference, Letter, Mark, Meeting
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.review import Review, ReviewDraft
from prelim_coach.storage.store import Store
from tests.faults.scenes import DATA, START, TODAY, Wrist, checkin, deed
from tests.storage.examples import example

HEAVY = "Sleep has averaged 4.9 h over the last week, so the load is lighter."


def put(store, label, *records):
    """Save some records at once and give them as they are read."""
    with store.write(label) as save:
        return [save.put(record) for record in records]


def well(store):
    """Record how somebody is, in every place there is, and change it once."""
    card = replace(example(Draw).cards[0], reasons=("due this week", LITTLE_ENERGY))
    put(
        store,
        "a heavy week",
        checkin(energy=2, sleep=4.5),
        TierChange(day=TODAY, at=START, tier=Tier.LIGHTER, why=HEAVY),
        TierChange(
            day=TODAY, at=START.add(hours=1), tier=Tier.STEADY, why="By hand.", by_user=True
        ),
        LoadAnswer(day=TODAY, at=START, answer=4),
        Review(day=TODAY, at=START, answer=4, why=HEAVY, notes="a good week"),
        ReviewDraft(day=TODAY, answer=4, good="a walk"),
        Draw(day=TODAY, cards=(card,)),
        deed("kept"),
    )
    (entry,) = store.all(CheckIn)
    put(store, "again", replace(entry, energy=1))


def days(fs, *lives, secret=None):
    """Live a day each, so that there are backups; give the store."""
    watch = Wrist()
    store = Store.open(DATA, Path("/home/state"), now=watch, fs=fs, secret=secret)
    for live in lives:
        live(store)
        put(store, "next", deed("in between"))
        watch.add(days=1)
    return store


ANN = "Zebulon Quartermaine"


def know(store):
    """Know somebody, and speak of them in every place there is."""
    someone, other = put(
        store,
        f"person: {ANN}",
        Person(
            name=f"Dr. {ANN}", position=Position.FACULTY, added=TODAY, note="likes Quartermaine"
        ),
        Person(name="Sam Lee", position=Position.PEER, added=TODAY, note="friend of Zebulon's"),
    )
    letter, _, talk = put(
        store,
        f"letter: {ANN}",
        Letter(made=TODAY, title=f"Letter from {ANN}", person=someone.id, needed=TODAY),
        Meeting(made=TODAY, title=f"Meet {ANN}", person=someone.id, minutes=20),
        Touch(day=TODAY, at=START, person=other.id, how=How.TALK, line=f"about {ANN.upper()}"),
    )
    put(
        store,
        f"all about {ANN}",
        Touch(day=TODAY, at=START, person=someone.id, how=How.TALK, line="a talk"),
        Promise(day=TODAY, what="a slide", person=someone.id),
        Mark(plan=letter.id, step="ask", done=TODAY),
        Mark(plan="presence", step="ask", done=TODAY),
        Conference(made=TODAY, title="ACP", first=TODAY, last=TODAY, people=(someone.id, other.id)),
        TeachingPoint(day=TODAY, at=START, text=f"{ANN} says: look", teacher="Dr. Quartermaine"),
        OwnScript(**{**_fields(OwnScript), "text": "Dear Dr. Quartermaine, thanks"}),
        Review(day=TODAY, at=START, notes="Zebulon helped", priorities=("thank Quartermaine",)),
        deed(f"thanked {ANN}"),
        Profile(name="Sam Zebulon"),
    )
    put(store, "more", replace(talk, next_step=f"ask {ANN}"), deed("kept"))
    return someone


def _fields(type_):
    return {name: getattr(example(type_), name) for name in type_.__struct_fields__ if name != "id"}
