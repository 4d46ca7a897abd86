"""The plans of a year: meetings, letters, and what an eager intern takes on besides."""

import datetime as dt

from prelim_coach.domain.act import Audience
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.draw import step_card
from prelim_coach.domain.draw_situation import STEP
from prelim_coach.domain.months import months_later
from prelim_coach.domain.person import How
from prelim_coach.domain.plan_letter import window
from prelim_coach.domain.plan_ready import enough
from prelim_coach.domain.season import month_of_year
from tests.simulation import assumptions as a

DAY = dt.timedelta(days=1)
EXTRAS = ((What.ACT, 10), (What.ACT, 20), (What.EVENT, 60), (What.PROJECT, 0), (What.ASK, 5))
"""What an eager intern wants to take on, with its minutes."""
LETTER_AHEAD = 4
"""Months before a letter is due that it is first thought of."""


class Ventures:
    """Plans made through the gate and kept."""

    def __init__(self, coach, contacts, persona, start, rng):
        self._coach, self._contacts, self._persona = coach, contacts, persona
        self._rng = rng
        self._start = start
        self.last = start + 364 * DAY
        self.needed = start + rng.randrange(230, 290) * DAY
        """When the letter is due that this year needs."""
        self._waiting = []
        self._refused = set()
        self.by_hand = set()
        """Days and keys of what was done without a card, by the intern's own choice."""
        self.planned = self._unseen
        """Told of the day of everything that passed the gate."""

    def _unseen(self, day):
        """Nobody looks."""

    def later(self, day, do):
        """Let something happen once its answer has come and the app is open again."""
        self._waiting.append((day + self._rng.randint(*a.REPLY_DAYS) * DAY, do))

    def answers(self, day):
        """Take what came in by ``day``."""
        come = [one for one in self._waiting if one[0] <= day]
        self._waiting = [one for one in self._waiting if one[0] > day]
        for _, do in come:
            do(day)

    def asked_for_meeting(self, day, who):
        """Let somebody answer an ask for a meeting; a yes is given a day through the gate."""
        if self._contacts.chance(who.answers):
            self.later(day, lambda then: self._meet(then, who))

    def _meet(self, day, who):
        coach = self._coach
        person = self._contacts.listed(day, who)
        if any(one.person == person.id for one in self._meetings(day)):
            return
        when = day + self._rng.randint(3, 12) * DAY
        placing = self._coach.plans.place(coach.plans.meetings.draft(person.id, day=when), when)
        self._plan(placing)

    def _plan(self, placing):
        """Plan through the gate; what does not fit goes to the first week with room."""
        if placing is None:
            return
        if self._coach.planning.plan(*placing).fits:
            self.planned(placing[0].day)
            return
        later = self._coach.planning.plan_later(*placing)
        if later:
            self.planned(later.day)

    def _asked(self, day, plan):
        """Let whom a planned meeting was asked of answer, and give the meeting its day."""
        view = self._coach.plans.view(plan, day)
        if view is None or view.kind != "meeting":
            return
        who = self._contacts.behind(self._coach.people.get(view.record.person))
        if self._contacts.chance(who.answers):
            self.later(day, lambda then: self._give_day(then, plan))

    def _give_day(self, day, plan):
        view = self._coach.plans.view(plan, day)
        if view is None or view.over or view.record.commitment:
            return
        when = day + self._rng.randint(3, 12) * DAY
        self._plan(self._coach.plans.place(view.record, when))

    def _meetings(self, day):
        return [
            one.record
            for one in self._coach.plans.views(day)
            if one.kind == "meeting" and not one.over and one.record
        ]

    def keep(self, day, energy):
        """Do what is planned for today, tired or not less often."""
        for one in self._coach.planning.of_week(day):
            planned = one.day == day and one.done is None and not one.only_a_place
            if planned and self._contacts.chance(0.9 * a.TIRED_DOES[energy]):
                self._coach.journal.fulfil(day, one)

    def tick(self, day, card):
        """Tick a plan's or a person's step, saying what it asks for; False when it cannot be."""
        key = card.key.removeprefix(STEP)
        if not self._comes_true(day, key):
            return False
        question = self._coach.plans.question(key, day)
        if not question:
            self._coach.journal.tick(day, card)
            if key.endswith((":ask", ":again")):
                self._asked(day, key.split(":")[1])
            return True
        words = "send the half page"
        if key.endswith(":yes"):
            words = self._letter_answer(day, key)
        taken = self._coach.plans.take_step(day, key, words=words)
        self._coach.journal.tick(day, card, taken)
        return True

    def _comes_true(self, day, key):
        """Say whether the other one gives what a goal's step with them is about."""
        sort, _, rest = key.partition(":")
        if sort not in ("tie", "settle"):
            return True
        how, _, id_ = rest.rpartition(":")
        who = self._contacts.behind(self._coach.people.get(id_))
        if sort == "settle":
            return who.name in self._contacts.offers
        if how == How.FEEDBACK and not self._contacts.fed_back(who):
            self._contacts.note(day, who, How.ASK_ADVICE)
            return False
        return True

    def _letter_answer(self, day, key):
        letter = self._coach.plans.view(key.split(":")[1], day).record
        shared = self._coach.plans.letters.together(letter, day)
        chance = a.LETTER_YES if enough(shared) else a.LETTER_YES / 2
        if self._contacts.chance(chance):
            return "yes"
        self._refused.add(letter.person)
        return "maybe"

    def think_of_letter(self, day):
        """Begin the letter's plan with whoever saw most, once its time has come near."""
        if day < months_later(self.needed, -LETTER_AHEAD) or day >= self.needed - 14 * DAY:
            return
        letters = [one for one in self._coach.plans.views(day) if one.kind == "letter"]
        if any(not one.over and one.record.person not in self._refused for one in letters):
            return
        tried = {one.record.person for one in letters}
        writers = [one for one, _ in self._coach.plans.letters.writers(day) if one.id not in tried]
        if writers:
            self._coach.plans.put(self._coach.plans.letters.draft(writers[0].id, self.needed))

    def ask_by_hand(self, day):
        """Ask for the letter without a card when the review names it and time runs short."""
        for due in self._coach.plans.due(day):
            view = self._coach.plans.view(due.key.split(":")[1], day)
            if view is None or view.kind != "letter" or not due.key.endswith(":ask"):
                continue
            late = window(view.record.needed).last - 14 * DAY
            if day >= late and self._contacts.chance(a.ASKS_BY_HAND):
                self._coach.journal.tick(day, step_card(due))
                self.by_hand.add((day, due.card_key))

    def want_more(self, day):
        """Let an eager intern try to take on something, and take it anyway now and then."""
        if not self._contacts.chance(self._persona.eager):
            return
        what, minutes = self._rng.choice(EXTRAS)
        wish = Commitment(
            day=min(day + self._rng.randrange(7) * DAY, self.last),
            what=what,
            title="Something more",
            minutes=minutes,
            audience=Audience.PEER,
        )
        verdict = self._coach.planning.plan(wish)
        if verdict.fits:
            self.planned(wish.day)
        if verdict.may_override and self._contacts.chance(self._persona.overrides):
            self._coach.planning.override(wish, "I want this one")

    def wants_meeting(self, day):
        """Ask the mentor seen most for a meeting, from October on (P58)."""
        if month_of_year(day, self._start) < 4 or self._meetings(day):
            return
        who = self._contacts.most_met(Audience.FACULTY, a.MENTOR_AFTER)
        if who:
            person = self._contacts.listed(day, who)
            self._coach.plans.put(self._coach.plans.meetings.draft(person.id))
