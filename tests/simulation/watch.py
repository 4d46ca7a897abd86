"""Looks at what the coach does in a year, and counts what must not be."""

import datetime as dt

from prelim_coach.coach.journal import LOOK_BACK
from prelim_coach.domain.act import Signature
from prelim_coach.domain.capacity import DayLoad, budget
from prelim_coach.domain.draw_fit import suits
from prelim_coach.domain.goal_pace import State
from prelim_coach.domain.journal import Deed, Draw
from prelim_coach.domain.load import TIERS, Tier, TierChange
from prelim_coach.domain.months import months_later
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.plan_letter import window
from prelim_coach.domain.rotation import CLINICAL, Kind
from prelim_coach.domain.season import season_of
from prelim_coach.guides import loader
from prelim_coach.guides.fact import Living

DAY = dt.timedelta(days=1)
CLINICAL_WEEK = 5
"""Days with patients and cards that make a week a clinical one."""
LOW, LOW_DAYS, OF_DAYS = 2, 3, 5
"""Three days of five with an energy of two or less: when the load is to fall (issue)."""
HEAVY = 4
"""An answer to the item at which the load is to fall."""
ROLES = ("craft-mentor", "project-mentor", "specialty-mentors")
"""The goals that give each mentor role somebody (P20-P23); the last suits not every track."""
FACULTY, MIDDLE = 10, 6
"""Months by whose end the faculty relationships, and the project, are to stand (P60 P59)."""


class Watch:
    """Sees every draw, every answer and every week of one year."""

    def __init__(self, coach, year, result, start):
        self._coach, self._year, self.result, self._start = coach, year, result, start
        self._acts = {act.id: act for act in loader.acts()}
        self._last = {}
        self._offered = set()
        self._energies = {}
        self._due = False
        self._tier = Tier.STEADY
        self._lifts = 0
        self._first_use = None
        self._week = []
        self._held = {}
        self.by_hand = set()
        """What the intern ticked without a card, by day and key."""

    def told(self, day, energy):
        """See an entry of energy; three low ones of five ask for a lighter load."""
        self._energies[day] = energy
        known = sorted(one for one in self._energies if day - one <= LOOK_BACK)
        recent = [self._energies[one] for one in known[-OF_DAYS:]]
        self._due |= sum(one <= LOW for one in recent) >= LOW_DAYS

    def answered(self, answer, *, lifted):
        """See an answer to the item; who lifts the load in the same breath has chosen."""
        self._due |= answer is not None and answer >= HEAVY
        if lifted:
            self.lifted()

    def lifted(self):
        """See the intern lift the load: what was said before counts no more."""
        self._due, self._energies = False, {}

    def before(self, day):
        """Give the week's meter as it stands before the day is drawn."""
        self._see_tier(day)
        return self._coach.metering.meter(day)

    def after(self, day, meter):
        """See the day's fresh draw."""
        drawn = self._coach.cards.kept(day)
        if self._due:
            self._see_drop(day)
        cards = drawn.cards if drawn else ()
        if cards or day in self._energies:
            # Who opened the app, saw nothing and said nothing has not begun to use it.
            self._first_use = self._first_use or day
        self.result.opened += 1
        self.result.lighter += meter.tier is not Tier.STEADY
        self.result.shown += len(cards)
        if drawn and drawn.opened:
            meter = self._coach.metering.meter(day)
        self._limits(day, meter, cards)
        self._hold(day, meter)
        quiet = self._year.quiet.get(day)
        if cards and quiet and not drawn.opened and day != self._first_use:
            self.result.broke("prompts on a quiet day", f"{day} {quiet}", len(cards))
        for card in cards:
            self._see_card(day, card)

    def swapped(self, day):
        """See what a swap brought in."""
        drawn = self._coach.cards.kept(day)
        for card in drawn.cards if drawn else ():
            if self._last.get(card.key) != day:
                self._see_card(day, card)

    def _limits(self, day, meter, cards):
        acts = sum(card.minutes > 0 for card in cards)
        asks = sum(card.ask for card in cards)
        minutes = sum(card.minutes for card in cards)
        for name, taken, left in (
            ("minutes", minutes, meter.minutes_left),
            ("acts", acts, meter.acts_left),
            ("asks", asks, meter.asks_left),
            ("cards a day", len(cards), meter.budget.acts_a_day),
        ):
            if taken > left:
                self.result.broke(f"{name} beyond the limit", f"{day} {taken} of {left}")

    def planned(self, day):
        """See that something passed the gate into the week of ``day``, as that week stood then."""
        meter = self._coach.metering.meter(day)
        week = [one for one in meter.commitments if meter.week.contains(one.day)]
        if meter.planned.minutes and meter.over and not any(one.override for one in week):
            self.result.broke("minutes planned beyond the limit", f"{day} {meter.words}")
        self._hold(day, meter)

    def _hold(self, day, meter):
        """Keep the most that a week ever held: a load that falls later makes nothing too much."""
        week, held = self._coach.desk.week(day), meter.budget
        before = self._held.get(week, (0, 0, 0))
        now = held.minutes, held.acts, held.asks
        self._held[week] = tuple(map(max, before, now))

    def _see_card(self, day, card):
        self._offered |= set(card.facts)
        self._week.append((day, card.key))
        act = self._acts.get(card.key)
        if act is None:
            return
        before = self._last.get(act.id)
        if before is not None and (day - before).days < act.cooldown and before != day:
            self.result.broke("repeats in the cooldown", f"{day} {act.id} after {before}")
        self._last[act.id] = day
        kind = self._coach.desk.kind_on(day)
        season = season_of(day, self._start)
        kinds = {kind, Kind.UNKNOWN} if kind in (Kind.OFF, Kind.VACATION) else {kind}
        if act.kinds.isdisjoint(kinds) or season not in act.seasons:
            self.result.broke("out of place", f"{day} {act.id} on {kind} in {season}")

    def _see_tier(self, day):
        tier = self._coach.desk.tier(day)
        lifts = sum(one.by_user for one in self._coach.desk.store.all(TierChange))
        if TIERS.index(tier) < TIERS.index(self._tier) and lifts == self._lifts:
            self.result.broke("rises by itself", f"{day} {self._tier} to {tier}")
        self._tier, self._lifts = tier, lifts

    def _see_drop(self, day):
        week = self._coach.desk.week(day)
        held = next(one for one in self._coach.metering.meter(day).budget.shares if one.day == day)
        loads = [DayLoad(one, self._coach.desk.kind_on(one), tier=Tier.STEADY) for one in week.days]
        profile = self._coach.desk.profile
        steady = budget(
            loads, profile.own_minutes, Tier.STEADY, profile.year_start, self._coach.desk.rules
        )
        full = next(one for one in steady.shares if one.day == day)
        if full.minutes:
            self.result.drops.append(float(held.minutes / full.minutes))
            self._due = False

    def end_week(self, monday):
        """See a week at its end: what was taken of it, and the signature acts."""
        coach, sunday = self._coach, monday + 6 * DAY
        meter = coach.metering.meter(sunday)
        free = {one.id for one in meter.commitments if one.override}
        deeds = coach.desk.store.between(Deed, monday, sunday)
        self.result.minutes[monday.isoformat()] = sum(one.minutes for one in deeds)
        offered = [
            one
            for one in deeds
            if one.commitment not in free
            and (one.card or one.commitment)
            and (one.day, one.card) not in self.by_hand
        ]
        if not free & {one.commitment for one in deeds}:
            self._week_limits(monday, meter, offered)
        self._tokens(monday, meter)
        self._families(monday)
        return self.result.minutes[monday.isoformat()]

    def _week_limits(self, monday, meter, offered):
        self._hold(monday, meter)
        most = self._held[self._coach.desk.week(monday)]
        sums = (
            sum(one.minutes for one in offered),
            sum(one.minutes > 0 for one in offered),
            sum(one.ask for one in offered),
        )
        for name, taken, held in zip(("minutes", "acts", "asks"), sums, most, strict=True):
            if taken > held:
                words = f"week of {monday} {taken} of {held}"
                self.result.broke(f"week's {name} beyond the limit", words)

    def _tokens(self, monday, meter):
        over = {one.what.value for one in meter.commitments if one.override}
        for token in meter.tokens:
            if token.used > token.limit and token.name.value not in over:
                self.result.broke("tokens beyond the limit", f"week of {monday} {token.words}")

    def _families(self, monday):
        days = [monday + n * DAY for n in range(7)]
        week, self._week = self._week, []
        seen = {day for day, _ in week if self._year.kinds.get(day) in CLINICAL} & set(days)
        if len(seen) < CLINICAL_WEEK:
            return
        had = {self._acts[key].signature for _, key in week if key in self._acts}
        self.result.families["weeks"] += 1
        for family in Signature:
            self.result.families[family.value] += family in had

    def end_day(self, day):
        """Look at the goals on the days they are to stand."""
        for name, month in (("faculty by April", FACULTY), ("project by mid-year", MIDDLE)):
            if day == months_later(self._start, month) - DAY:
                goal = "strong-faculty" if month == FACULTY else "one-project"
                self.result.goals[name] = self._stands(goal, day)

    def end_year(self, day):
        """Look at the year as it ended."""
        goals = self.result.goals
        board = {view.id: view.state for view in self._coach.goals.board(day)}
        self.result.board = sum(state is State.REACHED for state in board.values())
        goals["three roles"] = all(board.get(one, State.REACHED) is State.REACHED for one in ROLES)
        if "specialty-mentors" in board:
            goals["specialty mentor"] = board["specialty-mentors"] is State.REACHED
        goals["peers"] = board["peers"] is State.REACHED
        goals["letter in its window"] = self._letter()
        if "leadership-told" in board:
            goals["leadership told"] = board["leadership-told"] is State.REACHED
        profile = self._coach.desk.profile
        wanted = {
            fact
            for act in loader.acts()
            if suits(act, profile)
            for fact in act.facts
            if Living.ACTION in loader.facts()[fact].lives_as
        }
        self.result.missing = tuple(sorted(wanted - self._offered))

    def _stands(self, goal, day):
        board = {view.id: view.state for view in self._coach.goals.board(day)}
        return board[goal] is State.REACHED

    def _letter(self):
        letters = self._coach.desk.store.all(Letter)
        asked = [(one.asked, window(one.needed)) for one in letters if one.asked]
        return any(span.first <= day <= span.last for day, span in asked)

    @property
    def draws(self):
        """Give every draw that was kept."""
        return self._coach.desk.store.all(Draw)
