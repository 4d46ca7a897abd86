"""Patterns in the contacts with people: asks, follow-ups, promises, etiquette (I40 I41 I43 P53)."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from prelim_coach.domain.capacity_tokens import held_on
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.detect_sign import ENOUGH, LOOK_BACK, Sign
from prelim_coach.domain.duty_gaps import name
from prelim_coach.domain.person import How, Person, Position, Promise, Touch
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.rotation import Block

TOGETHER = 14
"""Days of shared work before a letter is asked for, at the least (I45)."""
PROMISED = 14
"""Days after which a promise without a day is looked at †."""
ASKABLE = frozenset({Position.PEER, Position.RESIDENT, Position.CHIEF})
"""Whom one asks how things are done here (I43)."""


class Contacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the records hold about contacts with people."""

    people: tuple[Person, ...] = ()
    touches: tuple[Touch, ...] = ()
    promises: tuple[Promise, ...] = ()
    letters: tuple[Letter, ...] = ()
    blocks: tuple[Block, ...] = ()

    def by_person(self) -> Iterator[tuple[Person, list[Touch]]]:
        """Yield every person with the touches, in order of day and then of time."""
        for person in self.people:
            found = [each for each in self.touches if each.person == person.id]
            yield person, sorted(found, key=lambda each: (each.day, each.at))

    def name_of(self, person: str) -> str:
        """Give a person's name; empty for somebody who is not in the list."""
        return next((each.name for each in self.people if each.id == person), "")


NOBODY = Contacts()


def letter_too_early(day: dt.date, known: Contacts) -> Iterator[Sign]:
    """A letter asked for within two weeks of the first shared day (I40).

    Without anything before the ask nobody can tell how long the two had known each other.
    """
    for person, touches in known.by_person():
        asked = [each.day for each in touches if each.how is How.ASK_LETTER]
        asked += [
            each.asked
            for each in known.letters
            if each.person == person.id and each.asked is not None
        ]
        for ask in sorted(asked):
            met = _met(person, touches, known.blocks, ask)
            if _lately(ask, day) and met is not None and (ask - met).days < TOGETHER:
                days = (ask - met).days
                yield Sign(
                    "letter-too-early",
                    f"{person.name} was asked on {name(ask)}, {_many(days, 'day')} after the two "
                    "of you met.",
                )
                return


def job_at_first_meeting(day: dt.date, known: Contacts) -> Iterator[Sign]:
    """A position asked for on the first day with somebody (I40)."""
    for person, touches in known.by_person():
        asks = [each.day for each in touches if each.how is How.ASK_JOB]
        if asks and _lately(asks[0], day) and _met(person, touches, known.blocks, asks[0]) is None:
            yield Sign(
                "job-at-first-meeting",
                f"Your first note with {person.name}, on {name(asks[0])}, is about a position.",
            )
            return


def pressing_follow_ups(day: dt.date, known: Contacts) -> Iterator[Sign]:
    """The last three messages to one person within four weeks went without a reply (I40)."""
    for person, touches in known.by_person():
        last = [each for each in touches if each.day <= day][-ENOUGH:]
        pressing = len(last) == ENOUGH and all(each.unanswered for each in last)
        if pressing and _lately(last[0].day, day):
            yield Sign(
                "pressing-follow-ups",
                f"{ENOUGH} messages to {person.name} since {name(last[0].day)} have no reply yet.",
            )
            return


def only_asks(
    day: dt.date, commitments: Iterable[Commitment], known: Contacts = NOBODY
) -> Iterator[Sign]:
    """The last contacts with one person were all requests (P53).

    A touch and a commitment of the same day with the same person are one contact.
    """
    by_name: dict[str, list[tuple[dt.date, bool, str]]] = {}
    for when, asked, who in sorted([*_planned(commitments), *_touched(known)]):
        rows = by_name.setdefault(who.casefold(), [])
        if when > day or (rows and rows[-1][0] == when and rows[-1][1] == asked):
            continue
        rows.append((when, asked, who))
    for rows in by_name.values():
        last = rows[-ENOUGH:]
        if len(last) == ENOUGH and all(asked for _, asked, _ in last) and _lately(last[-1][0], day):
            yield Sign("only-asks", f"The last {ENOUGH} contacts with {last[-1][2]} were requests.")
            return


def promise_not_kept(day: dt.date, known: Contacts) -> Iterator[Sign]:
    """Help promised whose day is past; without a day, after two weeks (I41)."""
    for each in known.promises:
        if each.kept is not None or each.let_go is not None:
            continue
        due = each.by or each.day + dt.timedelta(days=PROMISED)
        if 0 < (day - due).days < LOOK_BACK:
            who = known.name_of(each.person)
            to = f" to {who}" if who else ""
            yield Sign(
                "help-not-given", f"{each.what.rstrip('.')}, promised{to} on {name(each.day)}."
            )
            return


def unsure_of_etiquette(day: dt.date, known: Contacts) -> Iterator[Sign]:
    """An approach marked as uncertain, and no peer or chief asked since (I43)."""
    askable = {each.id for each in known.people if each.position in ASKABLE}
    checked = [
        each.day
        for each in known.touches
        if each.person in askable and each.how in (How.ASK_ADVICE, How.ASK_OTHER)
    ]
    for each in sorted(known.touches, key=lambda one: one.day, reverse=True):
        open_ = each.unsure and not any(each.day <= when <= day for when in checked)
        who = known.name_of(each.person)
        if open_ and who and _lately(each.day, day):
            yield Sign(
                "unsure-of-etiquette",
                f"On {name(each.day)} you were not sure how to approach {who}.",
            )
            return


def _lately(when: dt.date, day: dt.date) -> bool:
    return 0 <= (day - when).days < LOOK_BACK


def _met(
    person: Person, touches: Sequence[Touch], blocks: Iterable[Block], before: dt.date
) -> dt.date | None:
    """Give the first day before another on which the two are known to have met."""
    days = [each.day for each in touches if each.day < before]
    place = person.met.casefold().strip()
    days += [
        each.first
        for each in blocks
        if place and each.name.casefold().strip() == place and each.first < before
    ]
    return min(days, default=None)


def _planned(commitments: Iterable[Commitment]) -> Iterator[tuple[dt.date, bool, str]]:
    for each in commitments:
        if each.done and each.with_whom.strip():
            yield held_on(each), each.what is What.ASK, each.with_whom.strip()


def _touched(known: Contacts) -> Iterator[tuple[dt.date, bool, str]]:
    names = {each.id: each.name.strip() for each in known.people}
    for each in known.touches:
        if each.person in names:
            yield each.day, each.how.is_ask, names[each.person]


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
