"""What every use case works with: the user's file, the clock, and what was read from them."""

import datetime as dt
from collections.abc import Sequence

from prelim_coach.clock import Clock
from prelim_coach.domain.act import Act
from prelim_coach.domain.capacity_rules import DEFAULT_RULES, Rules
from prelim_coach.domain.load import Tier, TierChange
from prelim_coach.domain.own import OwnAct
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE, PeopleRules
from prelim_coach.domain.prefs import Prefs
from prelim_coach.domain.profile import Profile
from prelim_coach.domain.record import Record
from prelim_coach.domain.rotation import Block, Kind
from prelim_coach.domain.shift import Schedule
from prelim_coach.domain.week import Week, week_of
from prelim_coach.storage.store import Store


class Desk:
    """The store, the deck and the clock, with the profile and schedule kept until a save."""

    def __init__(self, store: Store, clock: Clock, deck: Sequence[Act] | None = None) -> None:
        self.store = store
        self.clock = clock
        self._guides_deck = tuple(deck) if deck is not None else None
        self._deck: tuple[Act, ...] | None = None
        self._schedule: Schedule | None = None
        self._laid_out: Schedule | None = None
        self._profile: Profile | None = None
        self._tiers: list[TierChange] | None = None
        self._prefs: Prefs | None = None
        self._rules: Rules | None = None
        self._people_rules: PeopleRules | None = None
        self.version = 0
        """Grows whenever what was read may differ, so that others can keep what they made of it."""

    def forget(self) -> None:
        """Drop what was kept, after a save of ours or of another."""
        self._schedule = self._profile = self._tiers = self._deck = None
        self._prefs = self._rules = self._people_rules = None
        self.version += 1

    def save(self, label: str, *records: Record) -> None:
        """Save records in one step that one undo takes back."""
        with self.store.write(label) as transaction:
            for record in records:
                transaction.put(record)
        self.forget()

    def now(self) -> dt.datetime:
        """Give the present instant."""
        return self.clock()

    def today(self) -> dt.date:
        """Give the coach day of the present instant."""
        return self.schedule.coach_day(self.now())

    @property
    def deck(self) -> tuple[Act, ...]:
        """The acts of the guides and the user's own."""
        if self._guides_deck is None:
            from prelim_coach.guides.loader import acts

            self._guides_deck = acts()
        if self._deck is None:
            own = (one.to_act() for one in self.store.all(OwnAct))
            self._deck = (*self._guides_deck, *own)
        return self._deck

    @property
    def profile(self) -> Profile:
        """What the intern told the coach; the defaults before the first answer."""
        if self._profile is None:
            kept = self.store.all(Profile)
            self._profile = kept[0] if kept else Profile(year_start=self._first_of_july())
        return self._profile

    @property
    def prefs(self) -> Prefs:
        """What the intern set about looks, keys and numbers; the defaults until then."""
        if self._prefs is None:
            kept = self.store.all(Prefs)
            self._prefs = kept[0] if kept else Prefs()
        return self._prefs

    @property
    def rules(self) -> Rules:
        """The capacity rules with the intern's own numbers."""
        if self._rules is None:
            chosen = self.prefs.numbers
            if chosen:
                from prelim_coach.domain.numbers import rules_of

                self._rules = rules_of(chosen)
            else:
                self._rules = DEFAULT_RULES
        return self._rules

    def number(self, name: str) -> int:
        """Give the value of one of ``domain.numbers``; KeyError for a name that is none."""
        from prelim_coach.domain.numbers import in_force

        return in_force(self.prefs.numbers)[name]

    @property
    def people_rules(self) -> PeopleRules:
        """The rules about people with the intern's own numbers."""
        if self._people_rules is None:
            chosen = self.prefs.numbers
            if chosen:
                from prelim_coach.domain.numbers import people_rules_of

                self._people_rules = people_rules_of(chosen)
            else:
                self._people_rules = DEFAULT_PEOPLE
        return self._people_rules

    @property
    def known(self) -> bool:
        """Whether the intern has been through the first questions."""
        return bool(self.profile.id)

    @property
    def schedule(self) -> Schedule:
        """The rotation blocks, indexed by day."""
        if self._schedule is None:
            self._schedule = self._laid_out = self._lay_out(self._laid_out)
        return self._schedule

    def _lay_out(self, before: Schedule | None) -> Schedule:
        """Give the schedule as it is now: the one before while no save changed it."""
        blocks, turns = tuple(self.store.all(Block)), (self.prefs.day_turn, self.prefs.nights_turn)
        if before and before.turns == turns and _same(before.blocks, blocks):
            return before
        return Schedule(blocks, day_turn=turns[0], nights_turn=turns[1])

    def kind_on(self, day: dt.date) -> Kind:
        """Give the kind of rotation a day counts as; a post-call day is off."""
        return Kind.OFF if self.schedule.is_post_call(day) else self.schedule.kind_on(day)

    def week(self, day: dt.date) -> Week:
        """Give the week a day lies in, by the profile's first day of the week."""
        return week_of(day, self.profile.week_start)

    def tier_on(self, day: dt.date) -> TierChange | None:
        """Give the change of tier in force on ``day``; None while it has never changed.

        From today on that is the last one made: a block entered later may move today back before
        the day it was made on, and that lifts nothing.
        """
        if self._tiers is None:
            self._tiers = sorted(self.store.all(TierChange), key=lambda change: change.at)
        past = [change for change in self._tiers if change.day <= day]
        if len(past) < len(self._tiers) and day >= self.today():
            past = self._tiers
        return past[-1] if past else None

    def tier(self, day: dt.date) -> Tier:
        """Give the tier in force on ``day``."""
        change = self.tier_on(day)
        return change.tier if change else Tier.STEADY

    @property
    def zone(self) -> dt.tzinfo:
        """Give the time zone of the user's clock."""
        return self.now().tzinfo or dt.UTC

    def zone_name(self) -> str:
        """Give the name of the time zone, UTC where the clock knows none."""
        return getattr(self.zone, "name", None) or getattr(self.zone, "key", None) or "UTC"

    def _first_of_july(self) -> dt.date:
        now = self.now()
        return dt.date(now.year if now.month >= 6 else now.year - 1, 7, 1)


def _same(some: Sequence[Block], others: Sequence[Block]) -> bool:
    return len(some) == len(others) and all(a is b for a, b in zip(some, others, strict=True))
