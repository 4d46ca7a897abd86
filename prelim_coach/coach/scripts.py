"""Texts to say and to send: found, filled, and logged once they went out."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.draft import Draft
from prelim_coach.coach.journal import Journal
from prelim_coach.coach.own import Own
from prelim_coach.coach.people_deeds import how_of
from prelim_coach.coach.touches import Touches
from prelim_coach.coach.venture_blanks import blanks
from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.own import OWN, OwnScript
from prelim_coach.domain.rotation import CLINICAL
from prelim_coach.domain.script import Filled, Form, Script, fill, from_profile
from prelim_coach.text import clean, clean_line

MINUTES = 5
"""Minutes noted for words that went out; our judgement."""
LATELY = dt.timedelta(days=28)
"""How long after its end a rotation is still the one that words speak of †."""


class Found(msgspec.Struct, frozen=True):
    """Scripts that were looked for."""

    own: tuple[Script, ...]
    """The intern's own."""
    fitting: tuple[Script, ...]
    """The guides' that fit the profile."""
    others: tuple[Script, ...]
    """The guides' that are written for another path."""

    def __len__(self) -> int:
        """Give how many there are."""
        return len(self.own) + len(self.fitting) + len(self.others)

    def __iter__(self) -> Iterator[Script]:
        """Yield them all, in order."""
        yield from (*self.own, *self.fitting, *self.others)


class Scripts:
    """The guides' scripts and the intern's own."""

    def __init__(self, desk: Desk, journal: Journal, own: Own, touches: Touches) -> None:
        self._desk = desk
        self._journal = journal
        self._own = own
        self._touches = touches

    def get(self, id_: str) -> Script | None:
        """Give the script with this id, None when there is none."""
        from prelim_coach.guides.loader import scripts

        kept = self.own(id_)
        return kept.to_script() if kept else scripts().get(id_)

    def own(self, id_: str) -> OwnScript | None:
        """Give the record behind an own script's id; None for a script of the guides."""
        if not id_.startswith(OWN):
            return None
        return self._desk.store.get(OwnScript, id_.removeprefix(OWN))

    def of(self, ids: Iterable[str]) -> list[Script]:
        """Give the scripts with these ids, leaving out ids that are gone."""
        return [script for id_ in ids if (script := self.get(id_))]

    def find(self, words: str = "", to: Audience | None = None) -> Found:
        """Give the scripts that hold every one of ``words`` and are for ``to``.

        Looked at are title, moment, text, form, person and the guides' sections. With words,
        those that hold them in the title come first, then in the moment; without, the order is
        the guides'.
        """
        from prelim_coach.guides.loader import scripts

        wanted = clean(words).casefold().split()
        own = [one.to_script() for one in self._own.scripts()]
        fitting = [one for one in scripts().values() if self.fits(one)]
        others = [one for one in scripts().values() if not self.fits(one)]
        return Found(*(tuple(_chosen(group, wanted, to)) for group in (own, fitting, others)))

    def fits(self, script: Script) -> bool:
        """Say whether a script is written for someone on the intern's path."""
        profile = self._desk.profile
        return profile.track in script.tracks and script.img in (None, profile.img)

    def filled(self, script: Script, values: Mapping[str, str] | None = None) -> Filled:
        """Give the script with what the profile knows and ``values`` put in."""
        return fill(script, self._known_for(script, values))

    def known(self, values: Mapping[str, str] | None = None) -> dict[str, str]:
        """Give what fills blanks by itself, cleaned: profile, rotation, and ``values`` over both.

        ``values`` are what a person, a step or a plan knows, by the blanks' names.
        """
        known = {**self._rotation(), **from_profile(self._desk.profile), **(values or {})}
        return {name: clean_line(one) for name, one in known.items() if one}

    def draft(self, script: Script, values: Mapping[str, str] | None = None) -> Draft:
        """Begin to fill a script; ``values`` as in ``known``."""
        return Draft(script, self._known_for(script, values))

    def _known_for(self, script: Script, values: Mapping[str, str] | None) -> dict[str, str]:
        return {**blanks(self._desk, script.id), **self.known(values)}

    def log(self, script: Script, person: str = "") -> Deed:
        """Record today that the words went out to ``person``, who may stay unnamed.

        To somebody on the list it is a touch too, in the same save.
        """
        verb = "Said" if script.form is Form.SPOKEN else "Sent"
        person = clean_line(person, 80)
        known = self._touches.people.named(person)
        if len(known) == 1:
            title = f"{verb}: {script.title} to {known[0].name}"
            touch = self._touches.draft(known[0], how_of(script))
            return self._touches.counted(touch, MINUTES, title)[1]
        return self._journal.log(
            self._desk.today(),
            f"{verb}: {script.title} to {person}" if person else f"{verb}: {script.title}",
            minutes=MINUTES,
            audience=script.to,
            strand=Strand.RELATIONSHIP,
        )

    def _rotation(self) -> dict[str, str]:
        """Give the rotation the intern is on, or was on last, of those with patients."""
        today = self._desk.today()
        past = [
            one
            for one in self._desk.schedule.blocks
            if one.kind in CLINICAL and one.first <= today <= one.last + LATELY
        ]
        last = max(past, key=lambda one: (one.last >= today, one.first), default=None)
        return {"rotation": last.name} if last else {}


def _chosen(group: Iterable[Script], wanted: list[str], to: Audience | None) -> list[Script]:
    ranked = [(_rank(one, wanted), one) for one in group if to in (None, one.to)]
    hits = [(rank, one) for rank, one in ranked if rank is not None]
    return [one for _, one in sorted(hits, key=lambda hit: hit[0])]


def _rank(script: Script, wanted: list[str]) -> int | None:
    """Give where all the words stand: 0 title, 1 moment too, 2 anywhere; None for nowhere."""
    hay = ""
    parts = (script.title, f" {script.moment}", _rest(script))
    for rank, part in enumerate(parts):
        hay += part.casefold()
        if all(word in hay for word in wanted):
            return rank
    return None


def _rest(script: Script) -> str:
    from prelim_coach.guides.loader import facts

    sections = " ".join(facts()[id_].section for id_ in script.facts if id_ in facts())
    to = script.to.value.replace("_", " ")
    own = " own" if script.id.startswith(OWN) else ""
    return f" {script.subject} {script.text} {script.form.value} {to}{own} {sections}"
