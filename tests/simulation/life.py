"""One intern's year, lived through the coach's own use cases on a clock that is set by hand."""

import datetime as dt
import time
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Audience, Phase
from prelim_coach.domain.draw_situation import STEP
from prelim_coach.domain.load import TIERS
from prelim_coach.domain.person import How
from prelim_coach.domain.rotation import WORKING, Kind
from tests.simulation import assumptions as a
from tests.simulation import schedule, world
from tests.simulation.arms import Guided
from tests.simulation.board import Board
from tests.simulation.contacts import Contacts
from tests.simulation.intern import Body
from tests.simulation.personas import persona_for, seeded
from tests.simulation.result import Result
from tests.simulation.store import MemoryStore
from tests.simulation.ventures import Ventures
from tests.simulation.watch import Watch

ZONE = ZoneInfo("America/New_York")
DAY = dt.timedelta(days=1)


class Life:
    """A year of one persona with one arm."""

    def __init__(self, name, seed, arm=Guided, times=1.0, allowance=None):
        self.persona = persona = persona_for(name, seeded(seed, name, "persona"))
        self._rng = rng = seeded(seed, name, "choices")
        self._allowance = allowance
        self.start = schedule.START
        self.year = schedule.year(
            seeded(seed, name, "year"), persona.layout, persona.more_nights, persona.more_icu
        )
        self.body = Body(persona, self.year, self.start, seeded(seed, name, "body"))
        self._blocks = seeded(seed, name, "blocks")
        self.clock = Moment(self._at(self.start, "05:00"))
        self.coach = Coach(MemoryStore(), self.clock)
        self.world = world.world_of(persona, seeded(seed, name, "world"))
        self.contacts = Contacts(self.coach, self.world, persona, self.year, rng)
        self.ventures = Ventures(self.coach, self.contacts, persona, self.start, rng)
        self.board = Board(self.coach, self.contacts, self.ventures, self._heeds)
        self.arm = arm(self.coach, rng, times)
        self.result = Result(name, arm.name, seed, times)
        self.watch = Watch(self.coach, self.year, self.result, self.start)
        self.ventures.planned = self.watch.planned
        self.watch.by_hand = self.ventures.by_hand
        self._spent = 0

    def live(self):
        """Live the year and give what it came to."""
        began = time.process_time()
        with self.arm.lived():
            self._set_up()
            for number in range(schedule.DAYS):
                self._day(self.start + number * DAY)
            self.watch.end_year(self.ventures.last)
        self.result.cpu = time.process_time() - began
        return self.result

    def _set_up(self):
        persona, setup = self.persona, self.coach.setup
        setup.save_profile(
            track=persona.track,
            specialty="neurology" if self.world.field_people else "",
            img=persona.img,
            temperament=persona.temperament,
            size=persona.size,
            own_minutes=persona.own_minutes,
            year_start=self.start,
        )
        with self.coach.desk.store.write("schedule") as save:
            for block in self.year.blocks:
                save.put(block)
        self.coach.desk.forget()
        self.arm.begin()

    def _day(self, day):
        number, kind = (day - self.start).days, self.year.kinds.get(day, Kind.UNKNOWN)
        if number == 0 or self.year.of.get(day) != self.year.of.get(day - DAY):
            world.begin_block(self.world, kind, self._blocks)
        if day.weekday() == 0:
            self._spent = 0
        energy, slept = self.body.wake(day)
        here = number not in self.body.absent
        opens = self.persona.opens * (1.0 if kind in WORKING else 0.3)
        if here and self._rng.random() < opens:
            self._open(day, kind, energy, slept)
        if self._rng.random() < a.OWN_IDEAS / 30:
            self._own_idea(day)
        self.watch.end_day(day)
        if day.weekday() == 6 or day == self.ventures.last:
            self._sunday(day, here=here)

    def _open(self, day, kind, energy, slept):
        self.clock.set(self._before(day, kind))
        if self.arm.heeds and self._rng.random() < a.CHECKS_IN:
            self.coach.journal.check_in(day, energy=energy, sleep=slept, phase=Phase.BEFORE)
            self.watch.told(day, energy)
            self._lift(day, energy)
        guided = isinstance(self.arm, Guided)
        meter = self.watch.before(day) if guided else None
        cards = self.arm.cards(day, kind)
        if guided:
            self.watch.after(day, meter)
        self.clock.set(self._after(day, kind))
        self.ventures.answers(day)
        if guided:
            self.ventures.want_more(day)
            self.ventures.keep(day, energy)
            if kind in WORKING:
                self.board.act(day)
        for card in cards:
            self._take(day, card, energy)
        if kind in WORKING and self._rng.random() < a.NOTES_POINT * self.persona.does:
            self._note_point(day)

    def _lift(self, day, energy):
        self.clock.set(self.clock() + dt.timedelta(minutes=1))
        lifts = energy >= 4 and self._rng.random() < a.LIFTS_ON_A_GOOD_DAY
        if lifts and self.coach.journal.lift(day):
            self.watch.lifted()

    def _take(self, day, card, energy):
        chance = self.persona.does * a.TIRED_DOES[energy]
        chance *= 0.5 if card.minutes > a.LONG_ACT else 1.0
        if self._rng.random() >= chance or not self._allowed(card):
            self._leave(day, card)
            return
        if not self.arm.still(day, card):
            return
        if card.key.startswith(STEP):
            if self.ventures.tick(day, card):
                self._happened(card)
            return
        act = self.contacts.acts[card.key]
        can, who = self.contacts.for_act(act, day)
        if not can:
            return
        self.coach.journal.tick(day, card)
        self._happened(card)
        if who is not None:
            how = self.contacts.how(act, who)
            self.contacts.note(day, who, how)
            if isinstance(self.arm, Guided):
                self._asked(day, who, how)

    def _asked(self, day, who, how):
        if how is How.ASK_MEETING:
            self.ventures.asked_for_meeting(day, who)
        elif how is How.ASK_PROJECT:
            self.board.asked_about_project(day, who)

    def _happened(self, card):
        self.result.done += 1
        self._spent += card.minutes

    def _allowed(self, card):
        if self._allowance is None or not card.minutes:
            return True
        return self._spent + card.minutes <= self._allowance.get(self._monday(), 0)

    def _monday(self):
        day = self.coach.desk.today()
        return (day - day.weekday() * DAY).isoformat()

    def _leave(self, day, card):
        if not isinstance(self.arm, Guided):
            return
        fate = self._rng.random()
        if fate < a.SWAPS:
            self.coach.cards.swap(day, card.key)
            self.watch.swapped(day)
        elif fate < a.SWAPS + a.PUTS_OFF:
            self.coach.cards.put_off(day, card.key)
        elif fate < a.SWAPS + a.PUTS_OFF + a.HIDES:
            self.coach.cards.hide(day, card.key)

    def _note_point(self, day):
        here = self.world.team.get(Audience.FACULTY, [])
        who = self._rng.choice(here) if here else None
        known = who is not None and self.contacts.known(who) is not None
        self.coach.teaching.note(day, f"A point @{who.name}" if known else "A point")

    def _own_idea(self, day):
        self.clock.set(self._after(day, self.year.kinds.get(day)))
        self._rng.choice((self._idle_talk, self._idle_talk, self.board.own_thought))(day)

    def _idle_talk(self, day):
        audience = self._rng.choice((Audience.FACULTY, Audience.PEER, Audience.SPECIALTY))
        who = self.contacts.someone(audience, day)
        if who:
            how = How.HELP_GIVEN if audience is Audience.PEER else How.TALK
            self.contacts.note(day, who, how)

    def _sunday(self, day, *, here):
        self.clock.set(self._after(day, self.year.kinds.get(day)))
        spent = self.watch.end_week(day - day.weekday() * DAY)
        overloaded = spent > self.body.bearable(day - day.weekday() * DAY)
        self.result.overloads += overloaded
        self.body.end_week(overloaded=overloaded)
        if not here or not isinstance(self.arm, Guided):
            return
        if self._rng.random() < self.persona.reviews:
            self._review(day)
            self.ventures.think_of_letter(day)
            self.ventures.ask_by_hand(day)
            if self.arm.board:
                self.board.look(day)
            if self._rng.random() < 0.2:
                self.ventures.wants_meeting(day)

    def _review(self, day):
        view = self.coach.review.open(day)
        drops = tuple(one.commitment.id for one in view.less.proposals if one.suggested)
        draft = replace(view.draft, drop=drops[:2])
        answer = None
        if self.arm.heeds and view.load.item is not None and self._rng.random() < 0.9:
            answer = self.body.answer(day)
            draft = replace(draft, answer=answer)
            view = self.coach.review.open(day, draft)
        before = TIERS.index(self.coach.desk.tier(day))
        if view.load.may_lift and self._fair(view) and self._rng.random() < a.LIFTS:
            draft = replace(draft, tier=view.load.may_lift)
        review = self.coach.review.finish(draft)
        lifted = review.chosen
        self.watch.answered(answer, lifted=lifted or TIERS.index(review.tier) < before)

    def _fair(self, view):
        felt, slept = view.was.energy, view.was.sleep
        answered = view.draft.answer
        fair = felt is not None and felt >= a.FAIR_ENERGY
        return fair and (slept or 0) >= a.FAIR_SLEEP and (answered is None or answered < 3)

    def _heeds(self, day, *, ask):
        if not self.arm.heeds:
            return True
        meter = self.coach.metering.meter(day)
        room = meter.minutes_left >= 5 and meter.acts_left >= 1
        return room and (not ask or meter.asks_left >= 1)

    def _before(self, day, kind):
        start = a.HOURS.get(kind, ("08:30", ""))[0]
        return self._at(day, start) - dt.timedelta(minutes=40)

    def _after(self, day, kind):
        start, end = a.HOURS.get(kind, ("08:30", "20:00"))
        on = day if end > start else day + DAY
        return self._at(on, end) + dt.timedelta(minutes=20)

    @staticmethod
    def _at(day, clock):
        return dt.datetime.combine(day, dt.time.fromisoformat(clock), tzinfo=ZONE)
