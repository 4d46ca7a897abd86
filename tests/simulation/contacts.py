"""How an intern's contacts come about and come to be written down."""

from msgspec.structs import replace

from prelim_coach.coach.people_deeds import how_of
from prelim_coach.domain.act import Audience, Phase, Strand
from prelim_coach.domain.person import How, MentorRole, Touch
from prelim_coach.guides import loader
from tests.simulation import assumptions as a
from tests.simulation.world import FIELD, everybody, present

BY_LETTER = frozenset({Phase.AFTER, Phase.OFF})
"""An act of these phases alone is a line written to somebody, present or not."""
BY_STRAND = {Strand.SUPPORT: How.HELP_GIVEN, Strand.INFORMATION: How.ASK_ADVICE}
"""What a contact was when no words go with the card."""


class Contacts:
    """Who is met and written to, and what of it the coach is told."""

    def __init__(self, coach, world, persona, year, rng):
        self._coach, self._world, self._persona = coach, world, persona
        self._year, self._rng = year, rng
        self._ids = {}
        self.offers = set()
        """Names of those who have a small part of a project for the intern."""
        self.acts = {act.id: act for act in loader.acts()}

    def chance(self, chance):
        """Throw the dice."""
        return self._rng.random() < chance

    def some(self, things, count):
        """Give some of the things, in no order."""
        return self._rng.sample(things, min(count, len(things)))

    def known(self, somebody):
        """Give the coach's record of somebody; None while they are not on the list."""
        return self._coach.people.get(self._ids.get(somebody.name, ""))

    def behind(self, person):
        """Give who stands behind a record of the coach."""
        names = (everybody(self._world, one) for one in Audience)
        return next(one for some in names for one in some if one.name == person.name)

    def someone(self, audience, day, *, by_letter=False):
        """Give somebody for an act with an audience; None when nobody can be had today."""
        kind = self._year.kinds.get(day)
        here = everybody(self._world, audience)
        if by_letter:
            here = [one for one in here if one.name in self._ids] or [
                one for one in here if one.contacts
            ]
        else:
            here = present(self._world, audience, kind, self._rng)
        known = [one for one in here if one.name in self._ids]
        if known and self.chance(a.KEEPS_TO_KNOWN):
            return self._rng.choice(known)
        return self._rng.choice(here) if here else None

    def for_act(self, act, day):
        """Give whether an act can be done today, and with whom; None for an act alone."""
        if act.audience is Audience.SELF:
            return True, None
        for_peer = act.signature is not None and act.audience is Audience.PEER
        if for_peer and not self.chance(a.PEER_NEEDS_HELP):
            return False, None
        who = self.someone(act.audience, day, by_letter=act.phases <= BY_LETTER)
        return who is not None, who

    def how(self, act, who):
        """Give what an act was as a contact."""
        scripts = loader.scripts()
        words = [how_of(scripts[one]) for one in act.scripts if one in scripts]
        if any(fact in act.facts for fact in ("I11", "I32")) and who is not None:
            return How.FEEDBACK if self.fed_back(who) else How.ASK_ADVICE
        if act.ask:
            return next((one for one in words if one.is_ask), How.ASK_MEETING)
        return words[0] if words else BY_STRAND.get(act.strand, How.TALK)

    def fed_back(self, who):
        """Say whether somebody asked for one thing to work on gives it."""
        return self.chance(1.0 if who.teaches else who.answers * 0.6)

    def note(self, day, who, how, *, surely=False):
        """Let a contact happen; whoever logs writes it down, and adds the person first."""
        who.contacts += 1
        who.unasked += not how.is_ask
        if not (surely or self.chance(self._persona.logs)):
            return None
        return self._coach.touches.touch(self.listed(day, who), how, day=day)

    def listed(self, day, who):
        """Give the coach's record of somebody, added when there is none."""
        person = self.known(who)
        if person is None:
            person = self._coach.people.add(
                who.name,
                who.position,
                met=self._year.of.get(day, ""),
                field=FIELD if who.next_field else "",
                next_field=who.next_field,
            )
            self._ids[who.name] = person.id
        return person

    def give_role(self, day, who, role: MentorRole):
        """Write down what somebody is to the intern."""
        person = self.listed(day, who)
        if role not in person.roles:
            self._coach.people.save(replace(person, roles=person.roles | {role}))

    def trust(self, day, who):
        """Write down that somebody could be called on a bad day."""
        self._coach.people.save(replace(self.listed(day, who), trusted=True))

    def most_met(self, audience, least=1):
        """Give the person of an audience met most often, ``least`` times or more; None for none."""
        here = [one for one in everybody(self._world, audience) if one.contacts >= least]
        return max(here, key=lambda one: one.contacts, default=None)

    def reachable(self, audience):
        """Give somebody of an audience who could be written to, met or not."""
        here = everybody(self._world, audience)
        return self._rng.choice(here) if here else None

    def unasked_leader(self):
        """Give somebody of the leadership who was not asked to listen yet."""
        every = self._coach.desk.store.all(Touch)
        asked = {one.person for one in every if one.how is How.ASK_LEAD}
        left = [
            one
            for one in everybody(self._world, Audience.LEADERSHIP)
            if self._ids.get(one.name) not in asked
        ]
        return self._rng.choice(left) if left else None
