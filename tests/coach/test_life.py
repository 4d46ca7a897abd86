"""Whatever is entered, in any order: the load never rises by itself, and nothing is refused."""

import datetime as dt
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from msgspec.structs import replace

from prelim_coach.clock import Moment
from prelim_coach.coach.coach import Coach
from prelim_coach.domain.act import Phase
from prelim_coach.domain.commitment import Commitment, What
from prelim_coach.domain.journal import Deed
from prelim_coach.domain.load import TIERS, Tier
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.week import Week
from prelim_coach.storage.store import Store
from tests.conftest import at
from tests.faults.memory import MemoryFileSystem

DAY = dt.timedelta(days=1)
ENERGIES, SLEEPS = st.none() | st.integers(1, 5), st.none() | st.floats(0, 24)
LOWER = st.none() | st.sampled_from(TIERS)


class Life(RuleBasedStateMachine):
    """An intern who enters anything; the clock only goes on."""

    def __init__(self):
        super().__init__()
        self.moment = Moment(at("2026-10-19 05:40"))
        folder = Path("/home")
        store = Store.open(folder / "d", folder / "s", now=self.moment, fs=MemoryFileSystem())
        self.coach = Coach(store, self.moment)
        self.lowest = 0

    @property
    def today(self):
        """Give the coach day."""
        return self.coach.desk.today()

    @rule(minutes=st.sampled_from([30, 400, 1440, 10_000]))
    def later(self, minutes):
        """Let time go by."""
        self.moment.set(self.moment() + dt.timedelta(minutes=minutes))

    @rule(energy=ENERGIES, sleep=SLEEPS, ago=st.integers(-2, 10), phase=st.sampled_from(Phase))
    def check_in(self, energy, sleep, ago, phase):
        """Say how the intern is, on any day."""
        self.coach.journal.check_in(self.today - ago * DAY, energy=energy, sleep=sleep, phase=phase)

    @rule(ago=st.integers(-3, 400), minutes=st.integers(0, 600))
    def log(self, ago, minutes):
        """Record the past, over any limit."""
        before = len(self.coach.desk.store.all(Deed))
        self.coach.journal.log(self.today - ago * DAY, "x", minutes=minutes)
        assert len(self.coach.desk.store.all(Deed)) == before + 1

    @rule(place=st.integers(0, 2))
    def tick(self, place):
        """Tick a card of today, or take the tick off."""
        cards = self.coach.cards.view(self.today).cards[place : place + 1]
        for view in cards:
            self.coach.cards.keep(self.today)
            self.coach.journal.tick(self.today, view.card)

    @rule(what=st.sampled_from(What), minutes=st.integers(0, 60), ahead=st.integers(-7, 20))
    def plan(self, what, minutes, ahead):
        """Plan something; what does not fit is put into the first week with room, or over it."""
        one = Commitment(day=self.today + ahead * DAY, what=what, title="p", minutes=minutes)
        verdict = self.coach.planning.plan(one)
        if verdict.fits:
            return
        day = self.coach.planning.first_free_day(one)
        if day is not None:
            assert self.coach.planning.judge(replace(one, day=day)).fits
            self.coach.planning.plan_later(one)
        elif verdict.may_override:
            self.coach.planning.override(one, "because")

    @rule(
        first=st.integers(-20, 20),
        days=st.integers(1, 28),
        kind=st.sampled_from(Kind),
        hours=st.sampled_from([None, (6, 20), (19, 7), (7, 7)]),
    )
    def block(self, first, days, kind, hours):
        """Enter a block, with hours or without."""
        begin = self.today + first * DAY
        start, end = map(dt.time, hours) if hours else (None, None)
        self.coach.setup.save_block(
            Block(
                name=kind.value,
                kind=kind,
                first=begin,
                last=begin + (days - 1) * DAY,
                start=start,
                end=end,
            )
        )

    @rule(ago=st.integers(0, 10), hour=st.integers(0, 23), off=st.booleans())
    def hours(self, ago, hour, off):
        """Correct a day's hours."""
        day = self.today - ago * DAY
        if off:
            self.coach.duty.was_off(day, leave=bool(hour % 2))
        else:
            self.coach.duty.worked(day, dt.time(6), dt.time(hour))

    @rule(
        answer=st.none() | st.integers(1, 5),
        lower=LOWER,
        drop=st.integers(0, 3),
        postpone=st.integers(0, 3),
        finish=st.booleans(),
    )
    def review(self, answer, lower, drop, postpone, finish):
        """Review the week; whatever is chosen there, but no lift."""
        view = self.coach.review.open(self.today)
        ids = [one.commitment.id for one in view.less.proposals]
        draft = replace(
            view.draft,
            answer=answer,
            tier=lower,
            drop=tuple(ids[:drop]),
            postpone=tuple(ids[drop : drop + postpone]),
        )
        held = self.coach.review.open(self.today, draft).load.tier
        if lower is not None and TIERS.index(lower) < TIERS.index(held):
            draft = replace(draft, tier=None)
        if not finish:
            self.coach.review.save(draft)
            return
        before = self.plans(view.week)
        self.coach.review.finish(draft)
        after = self.plans(view.week)
        assert all(now <= then for now, then in zip(after, before, strict=True))

    @rule()
    def lift(self):
        """Lift the load one step, the only way up."""
        held = self.lowest
        lifted = self.coach.journal.lift(self.today)
        self.lowest = TIERS.index(self.coach.desk.tier(self.today))
        assert self.lowest == (held - 1 if lifted else 0)

    def plans(self, week: Week):
        """Give how many open plans there are, their minutes, and those of the week ahead."""
        open_ = [one for one in self.coach.desk.store.all(Commitment) if one.done is None]
        ahead = [one for one in open_ if week.shifted(1).contains(one.day)]
        return len(open_), sum(one.minutes for one in open_), sum(one.minutes for one in ahead)

    @invariant()
    def the_load_never_rises(self):
        """Nothing above lifts it; time does not either."""
        self.moment.set(self.moment() + dt.timedelta(seconds=1))
        now = TIERS.index(self.coach.desk.tier(self.today))
        assert now >= self.lowest
        self.lowest = now

    @invariant()
    def nothing_left_is_negative(self):
        """What is left and the tokens never go below zero, and rest holds nothing."""
        meter = self.coach.metering.meter(self.today)
        assert min(meter.minutes_left, meter.acts_left, meter.asks_left) >= 0
        assert all(token.left >= 0 for token in meter.tokens)
        if meter.tier is Tier.REST:
            assert meter.minutes_left == meter.acts_left == meter.asks_left == 0

    @invariant()
    def the_week_is_shown(self):
        """Every page can be put together from whatever there is."""
        view = self.coach.week(self.today)
        assert len(view.days) == 7
        assert sum(day.share for day in view.days) < view.meter.budget.minutes + 1


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
