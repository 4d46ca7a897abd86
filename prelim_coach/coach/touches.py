"""What happens with people: touches, follow-ups, and the promises made to them."""

import datetime as dt
from collections.abc import Iterable

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.people import LINE, People
from prelim_coach.coach.people_deeds import deed_of, title_of
from prelim_coach.coach.people_steps import PeopleSteps
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.draw_situation import STEP
from prelim_coach.domain.journal import Card, Deed, Draw
from prelim_coach.domain.person import How, Person, Promise, Touch
from prelim_coach.domain.person_follow import ENDS, FollowUp, follow_ups
from prelim_coach.domain.record import Record
from prelim_coach.text import clean_line


class Touches:
    """Contacts and promises. A touch resets the clock of when its person is due."""

    def __init__(self, desk: Desk, people: People) -> None:
        self._desk = desk
        self.people = people
        """Whom they are with."""
        self.steps = PeopleSteps(people)
        """The small steps that come of them."""

    def touch(
        self,
        person: Person,
        how: How,
        line: str = "",
        *,
        day: dt.date | None = None,
        follow_up: bool = False,
    ) -> Touch:
        """Record a contact, today unless ``day`` is given, and the act it was, in one save."""
        draft = self.draft(person, how, day)
        return self.log(replace(draft, line=line, follow_up=follow_up or draft.follow_up))

    def draft(self, person: Person, how: How, day: dt.date | None = None) -> Touch:
        """Give a touch to be filled in and logged, of today unless ``day`` is given.

        A talk on a day at a conference belongs to it, and is to be followed up (I26).
        """
        from prelim_coach.coach.conferences import Conferences

        day = day or self._desk.today()
        there = Conferences(self._desk).present(day) if how is How.TALK else None
        return Touch(
            day=day,
            at=self._desk.now(),
            person=person.id,
            how=how,
            follow_up=there is not None,
            plan=there.id if there else "",
        )

    def log(self, touch: Touch, minutes: int | None = None) -> Touch:
        """Record a touch and the act it was, in one save.

        Thanks, news and articles are a follow-up themselves: they end an open fuse. ``minutes``
        is 0-600; left out it is the sort's usual number, or none where a card ticked that day with
        the same audience holds them already. ValueError when it is not, or when the
        person is not on the list.
        """
        return self.counted(touch, minutes)[0]

    def counted(
        self, touch: Touch, minutes: int | None = None, title: str = ""
    ) -> tuple[Touch, Deed]:
        """Do as ``log``, and give the act too; ``title`` names it in other words."""
        person = self.people.get(touch.person)
        if person is None:
            raise ValueError("That person is no longer on the list; nothing was saved.")
        if minutes is not None and not 0 <= minutes <= 600:
            raise ValueError(f"Minutes are a number from 0 to 600, not {minutes}.")
        ended = self.steps.ended(touch) if touch.how in ENDS else ()
        with self._desk.store.write(f"touch: {title_of(touch.how, person.name)}") as transaction:
            touch = transaction.put(_clean(touch))
            deed = deed_of(touch, person, minutes)
            if minutes is None:
                deed = self._once(deed)
            card = self._card(touch)
            deed = transaction.put(replace(deed, title=title or deed.title, card=card))
            for one in ended:
                transaction.put(one)
        self._desk.forget()
        return touch, deed

    def edit(self, touch: Touch) -> Touch:
        """Save a changed touch, and with it the act it counts as."""
        touch = _clean(touch)
        person = self.people.get(touch.person)
        deeds = [_recounted(deed, touch, person) for deed in self._deeds(touch) if person]
        self._save("touch", [touch, *deeds])
        return touch

    def remove(self, touch: Touch) -> None:
        """Take a touch off, with the act it counted as."""
        self._save("remove touch", [], [touch, *self._deeds(touch)])

    def follow_ups(self, day: dt.date) -> list[FollowUp]:
        """Give the conversations that wait for a follow-up, the most pressing first."""
        index = self.people.index
        return follow_ups(index.waiting(), day, self.people.rules)

    def promises(self) -> list[Promise]:
        """Give the promises still to keep, the oldest first."""
        return [one for one in self.people.index.promises if not (one.kept or one.let_go)]

    def promise(
        self, what: str, person: Person | None = None, by: dt.date | None = None
    ) -> Promise:
        """Keep in mind what was promised today; refuses an empty line (I41)."""
        what = clean_line(what, LINE)
        if not what:
            raise ValueError("Say in a few words what you promised.")
        made = Promise(day=self._desk.today(), what=what, person=person.id if person else "", by=by)
        with self._desk.store.write(f"promise: {what}") as transaction:
            made = transaction.put(made)
        self._desk.forget()
        return made

    def card(self, day: dt.date, key: str) -> Card | None:
        """Give the card of a step ``follow:``, ``promise:``, ``next:`` or ``person:`` by its key.

        Ticked with ``Journal.tick`` on any day, also one on which it was not drawn.
        """
        step = self.steps.step(day, key)
        return step_card(step) if step else None

    def let_go(self, day: dt.date, key: str) -> None:
        """Let a step rest for good: the follow-up, the promise, the rhythm."""
        self._save("let go", self.steps.let_go(day, key) or ())

    def _once(self, deed: Deed) -> Deed:
        """Give a contact's act without the minutes and the ask that a ticked card stands for.

        Whoever ticks "thank an attending" and then notes whom they thanked did one thing: each act
        of the deck that was ticked on the day covers one contact with its audience.
        """
        same = [
            one
            for one in self._desk.store.between(Deed, deed.day, deed.day)
            if one.audience is deed.audience and (one.act or (one.touch and not one.card))
        ]
        acts = [one for one in same if one.act and one.card and not one.touch]
        told = sum(bool(one.touch) and not one.minutes for one in same)
        if told >= len(acts):
            return deed
        return replace(deed, minutes=0, ask=deed.ask and not acts[told].ask)

    def _card(self, touch: Touch) -> str:
        """Give the key of the day's open card that a touch ticks; empty for none."""
        store, day = self._desk.store, touch.day
        ticked = {deed.card for deed in store.between(Deed, day, day)}
        drawn = [card.key for draw in store.between(Draw, day, day) for card in draw.cards]
        keys = [f"{STEP}person:{touch.person}", f"{STEP}tie:{touch.how.value}:{touch.person}"]
        if touch.how in ENDS:
            fuses = [one for one in self.people.index.waiting() if one.person == touch.person]
            keys += [f"{STEP}follow:{one.id}" for one in fuses]
        return next((key for key in keys if key in drawn and key not in ticked), "")

    def _deeds(self, touch: Touch) -> list[Deed]:
        kept = self.people.index.touch(touch.id) or touch
        same_day = self._desk.store.between(Deed, kept.day, kept.day)
        return [one for one in same_day if one.touch == touch.id]

    def _save(self, label: str, put: Iterable[Record], remove: Iterable[Record] = ()) -> None:
        with self._desk.store.write(label) as transaction:
            for record in put:
                transaction.put(record)
            for record in remove:
                transaction.remove(record)
        self._desk.forget()


def _clean(touch: Touch) -> Touch:
    return replace(
        touch, line=clean_line(touch.line, LINE), next_step=clean_line(touch.next_step, LINE)
    )


def _recounted(deed: Deed, touch: Touch, person: Person) -> Deed:
    """Give a deed as it counts after its touch was changed."""
    now = deed_of(touch, person, deed.minutes)
    return replace(
        deed,
        day=now.day,
        title=now.title,
        strand=now.strand,
        audience=now.audience,
        ask=now.ask,
    )
