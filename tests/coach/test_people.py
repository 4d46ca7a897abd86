"""People through the use cases: saved, found, touched, followed up, promised, and undone."""

import datetime as dt

import pytest
from msgspec.structs import replace

from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.draw import act_card, step_card
from prelim_coach.domain.journal import Deed, TeachingPoint
from prelim_coach.domain.person import How, MentorRole, Person, Position, Promise, Touch
from prelim_coach.domain.plan import Meeting
from prelim_coach.domain.rotation import Block, Kind
from tests.conftest import at

DAY = dt.date(2026, 11, 23)
DAYS_ON = dt.timedelta(days=9)


def later(days):
    """Give a day so many days on."""
    return DAY + dt.timedelta(days=days)


@pytest.fixture
def okafor(coach):
    """Somebody on the faculty."""
    return coach.people.add("Dr. Ann Okafor", Position.FACULTY, met="MICU")


def keys(coach, day):
    """Give the keys of the due steps, without the ids."""
    return [step.key.partition(":")[0] for step in coach.steps.due(day)]


def test_a_person_is_saved_cleaned_and_read_by_a_restart(coach, open_coach):
    """Escapes go, and what the intern said stays."""
    coach.people.add(" Dr.\x1b[2J  Osei ", Position.FELLOW, roles={MentorRole.CAREER})
    (kept,) = open_coach().people.all()
    assert (kept.name, kept.position, kept.added) == ("Dr. Osei", Position.FELLOW, DAY)
    assert kept.roles == {MentorRole.CAREER}


@pytest.mark.parametrize("name", ["", "  ", "dr ann okafor"])
def test_no_name_or_a_name_there_is_already_is_refused(coach, okafor, name):
    """With a sentence, and nothing is saved; changing the person themselves is fine."""
    with pytest.raises(ValueError, match="name"):
        coach.people.add(name, Position.PEER)
    coach.people.save(replace(okafor, name="dr. ann okafor"))
    assert len(coach.people.all()) == 1


def test_people_are_found_by_any_of_their_words(coach, okafor):
    """Name, what they are, place, field, and without accents."""
    coach.people.add("Ana Garc\u00eda", Position.NURSE, field="stroke unit")
    for words in ("okaf", "micu faculty", "ann"):
        assert coach.people.find(words) == [okafor]
    assert [one.name for one in coach.people.find("garcia nurse")] == ["Ana Garc\u00eda"]
    assert len(coach.people.find()) == 2
    assert coach.people.find("garcia faculty") == []


def test_names_come_with_those_last_touched_first(coach, moment, okafor):
    """As they complete while they are typed."""
    lee = coach.people.add("Sam Lee", Position.PEER)
    coach.touches.touch(lee, How.TALK)
    moment.set(at("2026-11-24 05:40"))
    coach.touches.touch(okafor, How.TALK)
    assert coach.people.names() == ["Dr. Ann Okafor", "Sam Lee"]


def test_a_touch_is_an_act_of_the_day_in_the_same_save(coach, okafor):
    """Minutes, strand and audience count; one undo takes both back."""
    coach.touches.touch(okafor, How.FEEDBACK, "shorter\x07 one-liners")
    (deed,) = coach.desk.store.all(Deed)
    (touch,) = coach.desk.store.all(Touch)
    assert deed.touch == touch.id
    assert deed.title == "Feedback from Dr. Ann Okafor: shorter one-liners"
    assert (deed.minutes, deed.strand) == (5, Strand.INFORMATION)
    assert deed.audience is Audience.FACULTY
    assert coach.metering.meter(DAY).used.minutes == 5
    assert coach.undo() == "touch: Feedback from Dr. Ann Okafor"
    assert coach.desk.store.all(Deed) == coach.desk.store.all(Touch) == []


def test_a_contact_that_a_ticked_card_was_counts_once(coach, okafor):
    """Thanked, ticked, and noted whom: the card's minutes; a second contact has its own."""
    day = coach.desk.today()
    act = next(one for one in coach.desk.deck if one.id == "feedback-one-presentation")
    coach.journal.tick(day, act_card(act))
    coach.touches.touch(okafor, How.FEEDBACK)
    assert [one.minutes for one in coach.journal.deeds(day, day)] == [2, 0]
    coach.touches.touch(okafor, How.TALK)
    assert [one.minutes for one in coach.journal.deeds(day, day)] == [2, 0, 5]


def test_a_contact_with_somebody_else_is_an_act_of_its_own(coach, okafor):
    """A card for a peer covers no talk with faculty."""
    day = coach.desk.today()
    act = next(one for one in coach.desk.deck if one.id == "take-one-thing-off-a-list")
    coach.journal.tick(day, act_card(act))
    coach.touches.touch(okafor, How.TALK)
    assert [one.minutes for one in coach.journal.deeds(day, day)] == [2, 5]


def test_an_ask_ticked_and_noted_is_one_ask(coach, okafor):
    """The week's count of asks goes up by one, and not when another card was no ask."""
    day = coach.desk.today()
    act = next(one for one in coach.desk.deck if one.id == "ask-face-to-face-for-a-meeting")
    coach.journal.tick(day, act_card(act))
    coach.touches.touch(okafor, How.ASK_MEETING)
    assert coach.metering.meter(day).used.asks == 1
    coach.touches.touch(okafor, How.ASK_PROJECT)
    assert coach.metering.meter(day).used.asks == 2


@pytest.mark.parametrize(
    ("how", "ask"),
    [(How.ASK_LETTER, True), (How.ASK_MEETING, True), (How.ASK_ADVICE, False), (How.TALK, False)],
)
def test_a_formal_ask_counts_as_one(coach, okafor, how, ask):
    """Advice sought in passing is none."""
    coach.touches.touch(okafor, how)
    assert [deed.ask for deed in coach.desk.store.all(Deed)] == [ask]


def test_a_touch_resets_the_clock(coach, moment):
    """A mentor added in July is due five weeks after the last touch, whichever day it was for."""
    moment.set(at("2026-07-01 05:40"))
    mentor = coach.people.add("Dr. Osei", Position.FACULTY, roles={MentorRole.CLINICAL})
    assert coach.people.due_on(mentor) == dt.date(2026, 8, 5)
    moment.set(at("2026-11-23 05:40"))
    assert "person" in keys(coach, later(2))
    coach.touches.touch(mentor, How.TALK, day=later(-7))
    assert coach.people.due_on(mentor) == later(28)
    assert "person" not in keys(coach, later(2))
    assert "person" in keys(coach, later(28))


def test_a_changed_touch_changes_its_act(coach, okafor):
    """Day, words and sort; and taking it off takes the act off."""
    touch = coach.touches.touch(okafor, How.TALK)
    changed = replace(touch, how=How.ASK_LETTER, day=later(-3), line="for the fellowship")
    coach.touches.edit(changed)
    (deed,) = coach.desk.store.all(Deed)
    assert (deed.day, deed.ask, deed.strand) == (later(-3), True, Strand.REPUTATION)
    assert deed.title == "Asked Dr. Ann Okafor for a letter: for the fellowship"
    coach.touches.remove(changed)
    assert coach.desk.store.all(Deed) == coach.desk.store.all(Touch) == []


def test_deleting_the_act_on_today_deletes_the_touch(coach, okafor):
    """They are one thing to the intern."""
    coach.touches.touch(okafor, How.TALK)
    coach.journal.remove(coach.desk.store.all(Deed)[0])
    assert coach.people.touches(okafor) == []


def test_removing_somebody_takes_touches_and_promises_and_undo_brings_all_back(coach, okafor):
    """What was done stays done."""
    coach.touches.touch(okafor, How.TALK)
    coach.touches.promise("the article", okafor)
    coach.people.remove(okafor)
    assert coach.people.all() == []
    assert coach.desk.store.all(Touch) == coach.desk.store.all(Promise) == []
    assert len(coach.desk.store.all(Deed)) == 1
    coach.undo()
    assert coach.people.all() == [okafor]
    assert len(coach.people.touches(okafor)) == 1
    assert len(coach.touches.promises()) == 1


@pytest.mark.usefixtures("settled_year")
def test_a_follow_up_comes_first_and_its_tick_marks_it(coach, moment, okafor):
    """From the day after, before everything else; ticking is a touch, unticking takes it back."""
    coach.teaching.note(DAY, "point")
    touch = coach.touches.touch(okafor, How.TALK, "delirium", follow_up=True)
    assert "follow" not in keys(coach, DAY)
    moment.set(at("2026-11-24 05:40"))
    coach.cards.keep(later(1))
    card = coach.cards.view(later(1)).cards[0].card
    assert card.key == f"step:follow:{touch.id}"
    assert "72 h" in card.reasons[0]
    coach.journal.tick(later(1), card)
    assert coach.touches.follow_ups(later(1)) == []
    kept = coach.people.touches(okafor)
    assert [one.how for one in kept] == [How.THANKS, How.TALK]
    assert kept[1].followed == later(1)
    coach.journal.tick(later(1), card)
    assert [one.followed for one in coach.people.touches(okafor)] == [None]
    assert coach.desk.store.all(Deed)[0].touch == touch.id


@pytest.mark.usefixtures("settled_year")
def test_two_follow_ups_at_their_aim_come_on_one_day(coach, moment, okafor):
    """Before it the second waits for the first; on the last of the 72 h neither waits."""
    osei = coach.people.add("Dr. Osei", Position.FACULTY)
    for person in (okafor, osei):
        coach.touches.touch(person, How.TALK, follow_up=True)

    def shown(days):
        moment.set(at(f"{later(days)} 05:40"))
        cards = [one.card.key for one in coach.cards.view(later(days)).cards]
        return sum(key.startswith("step:follow:") for key in cards)

    assert [shown(days) for days in (1, 2, 3, 7)] == [1, 1, 2, 2]


@pytest.mark.parametrize("how", [How.THANKS, How.UPDATE, How.ARTICLE])
def test_a_line_sent_ends_the_fuse_by_itself(coach, okafor, how):
    """Thanks, news or an article are the follow-up; a talk is not."""
    coach.touches.touch(okafor, How.TALK, follow_up=True)
    coach.touches.touch(okafor, How.TALK)
    assert len(coach.touches.follow_ups(DAY)) == 1
    coach.touches.touch(okafor, how)
    assert coach.touches.follow_ups(DAY) == []
    coach.undo()
    assert len(coach.touches.follow_ups(DAY)) == 1


@pytest.mark.usefixtures("settled_year")
def test_a_follow_up_let_go_comes_no_more(coach, moment, okafor):
    """Hidden from Today by x x, which is no touch."""
    coach.touches.touch(okafor, How.TALK, follow_up=True)
    moment.set(at("2026-11-24 05:40"))
    coach.cards.keep(later(1))
    coach.cards.hide(later(1), coach.cards.view(later(1)).cards[0].card.key)
    assert "follow" not in keys(coach, later(2))
    assert len(coach.people.touches(okafor)) == 1


def test_a_promise_is_tracked_until_it_is_kept(coach, okafor):
    """Offered on the eve of its day; its tick is help given."""
    made = coach.touches.promise("the sign-out template", okafor, by=later(4))
    assert "promise" not in keys(coach, later(2))
    assert "promise" in keys(coach, later(3))
    card = coach.touches.card(later(3), f"promise:{made.id}")
    coach.journal.tick(later(3), card)
    assert coach.touches.promises() == []
    assert [one.how for one in coach.people.touches(okafor)] == [How.HELP_GIVEN]
    coach.journal.tick(later(3), card)
    assert [one.kept for one in coach.touches.promises()] == [None]
    assert coach.people.touches(okafor) == []


def test_a_promise_to_nobody_on_the_list_is_tracked_too(coach):
    """Without a day it comes up after three days, and it can be let go."""
    made = coach.touches.promise("cover Sunday for the night intern")
    assert keys(coach, later(2)) == []
    assert keys(coach, later(3)) == ["promise"]
    coach.touches.let_go(later(3), f"promise:{made.id}")
    assert coach.touches.promises() == []
    with pytest.raises(ValueError, match="few words"):
        coach.touches.promise(" ")


def test_a_next_step_is_a_card_on_its_eve(coach, okafor):
    """And done when it is ticked; a touch without a day for it makes none."""
    draft = coach.touches.draft(okafor, How.TALK)
    coach.touches.log(replace(draft, next_step="send the outline", next_by=later(5)))
    assert "next" not in keys(coach, later(3))
    (step,) = coach.steps.due(later(4))
    coach.journal.tick(later(4), coach.touches.card(later(4), step.key))
    assert keys(coach, later(5)) == []


def test_keeping_in_touch_is_offered_to_two_a_day_mentors_first(coach, moment):
    """Never to somebody with a follow-up waiting, and never on four days in seven."""
    moment.set(at("2026-07-01 05:40"))
    for name in ("Ames", "Bell", "Cole"):
        coach.people.add(name, Position.PEER)
    coach.people.add("Dr. Osei", Position.FACULTY, roles={MentorRole.CAREER})
    days = [dt.date(2026, 8, 26) + dt.timedelta(days=n) for n in range(28)]
    offered = [
        [step.title for step in coach.steps.due(day) if step.key.startswith("person:")]
        for day in days
    ]
    assert max(map(len, offered)) == 2
    assert any(one[0] == "A line to Dr. Osei" for one in offered if one)
    assert sum(not one for one in offered) >= 4
    assert all(step.minutes <= 5 for day in days for step in coach.steps.due(day))


def test_a_rhythm_let_go_rests_for_good(coach, moment):
    """Hiding the card of keeping in touch ends the rhythm, and undo brings it back."""
    moment.set(at("2026-07-01 05:40"))
    peer = coach.people.add("Sam Lee", Position.PEER)
    day = dt.date(2026, 8, 26)
    assert keys(coach, day) == ["person"]
    coach.touches.let_go(day, f"person:{peer.id}")
    assert keys(coach, day) == []
    coach.undo()
    assert keys(coach, day) == ["person"]


@pytest.mark.usefixtures("settled_year")
def test_scripts_know_the_rotation_and_the_person(coach, okafor):
    """The block of today; a person met on another one brings that."""
    script = coach.scripts.get("rotation-thanks")
    assert coach.scripts.known()["rotation"] == "Wards B"
    known = coach.scripts.known(coach.people.values(okafor))
    assert (known["person"], known["rotation"]) == ("Dr. Ann Okafor", "MICU")
    draft = coach.scripts.draft(script, coach.people.values(okafor))
    assert [field.name for field in draft.asked] == ["learned", "me"]


def test_a_script_sent_to_somebody_on_the_list_is_a_touch(coach, okafor):
    """In one save, ending a fuse; to a stranger it is an act alone."""
    coach.touches.touch(okafor, How.TALK, follow_up=True)
    script = coach.scripts.get("thanks-no-ask")
    deed = coach.scripts.log(script, "okafor")
    assert deed.title == "Sent: Thanks, long after to Dr. Ann Okafor"
    assert [one.how for one in coach.people.touches(okafor)] == [How.THANKS, How.TALK]
    assert coach.touches.follow_ups(DAY) == []
    coach.undo()
    coach.scripts.log(script, "Dr. Nobody")
    assert len(coach.people.touches(okafor)) == 1


def test_what_was_talked_of_fills_the_follow_up(coach, okafor):
    """Name and topic stand in the words of its card."""
    touch = coach.touches.touch(okafor, How.TALK, "when to stop the diuretic", follow_up=True)
    known = coach.steps.values(f"step:follow:{touch.id}")
    text = coach.scripts.filled(coach.scripts.get("talk-follow-up"), known).text
    assert "Dear Dr. Ann Okafor," in text
    assert "told me about when to stop the diuretic" in text
    assert coach.steps.values("step:point:x:read") == {}


@pytest.mark.usefixtures("okafor")
def test_a_teaching_point_names_its_teacher_in_full(coach):
    """When only one person can be meant; otherwise as typed."""
    coach.teaching.note(DAY, "Lasix before K @okaf")
    coach.teaching.note(DAY, "Urine osm first @Dr Lee")
    teachers = [one.teacher for one in coach.desk.store.all(TeachingPoint)]
    assert teachers == ["Dr. Ann Okafor", "Dr Lee"]


@pytest.fixture
def settled_year(coach: Coach) -> None:
    """A profile and two blocks, the second one of today."""
    coach.setup.save_profile()
    coach.setup.save_block(Block(name="MICU", kind=Kind.ICU, first=later(-40), last=later(-10)))
    coach.setup.save_block(Block(name="Wards B", kind=Kind.WARDS, first=later(-9), last=later(18)))


@pytest.mark.usefixtures("settled_year")
def test_strong_counts_two_rotations(coach, okafor):
    """Short in weeks, long enough in blocks, with its reasons; the intern may overrule."""
    coach.touches.touch(okafor, How.TALK, day=later(-12))
    coach.touches.touch(okafor, How.FEEDBACK, day=later(-8))
    assert not coach.people.tie(okafor).strong
    coach.touches.touch(okafor, How.THANKS)
    found = coach.people.tie(okafor)
    assert found.strong
    assert "on 2 rotations" in found.reasons
    said = coach.people.save(replace(okafor, strong=False))
    assert isinstance(said, Person)
    assert not coach.people.tie(said).strong


@pytest.mark.usefixtures("settled_year")
@pytest.mark.parametrize("how", [How.THANKS, How.TALK])
def test_a_touch_ticks_the_card_that_asked_for_it(coach, moment, okafor, how):
    """A line sent ticks the follow-up on Today, a talk does not; unticking takes the touch back."""
    coach.touches.touch(okafor, How.TALK, follow_up=True)
    moment.set(at("2026-11-24 05:40"))
    coach.cards.keep(later(1))
    coach.touches.touch(okafor, how)
    first = coach.cards.view(later(1)).cards[0]
    assert first.done is (how is How.THANKS)
    if first.done:
        coach.journal.tick(later(1), first.card)
        assert len(coach.people.touches(okafor)) == 1
        assert len(coach.touches.follow_ups(later(1))) == 1


def test_telling_a_teacher_what_one_read_is_a_touch(coach, moment, okafor):
    """News with nothing asked, from the step's tick; its words know point and name."""
    coach.teaching.note(DAY, "Lasix before K @okafor")
    read = coach.teaching.due(later(1))[0]
    coach.desk.save("", *coach.teaching.take_step(later(1), read.key).put)
    (tell,) = coach.teaching.due(later(2))
    assert coach.steps.values(tell.card_key) == {
        "point": "Lasix before K",
        "person": "Dr. Ann Okafor",
    }
    moment.set(at("2026-11-25 05:40"))
    coach.journal.tick(later(2), step_card(tell))
    (touch,) = coach.people.touches(okafor)
    assert (touch.how, touch.line) == (How.UPDATE, "Lasix before K")
    coach.journal.tick(later(2), step_card(tell))
    assert coach.people.touches(okafor) == []


def test_nobody_is_offered_with_whom_a_meeting_is_under_way(coach, moment):
    """The meeting is the touch to come."""
    moment.set(at("2026-07-01 05:40"))
    mentor = coach.people.add("Dr. Osei", Position.FACULTY, roles={MentorRole.CAREER})
    day = dt.date(2026, 8, 5)
    assert [step.key for step in coach.touches.steps.due(day)] == [f"person:{mentor.id}"]
    coach.desk.save(
        "", Meeting(made=day, title="Advice", person=mentor.id, minutes=20, day=day + DAYS_ON)
    )
    assert coach.touches.steps.due(day) == []
