"""The pages of the weekly review, put together from the records."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from prelim_coach.coach.desk import Desk
from prelim_coach.coach.duty import Duty
from prelim_coach.coach.review_view import AheadPage, LessPage, LoadPage, Pattern, WeekPage
from prelim_coach.coach.settling import Settled
from prelim_coach.coach.steps import Steps
from prelim_coach.domain.capacity import Meter
from prelim_coach.domain.commitment import Commitment
from prelim_coach.domain.detect import LOOK_BACK, Contacts, Sign, detect
from prelim_coach.domain.draw_situation import DueStep
from prelim_coach.domain.duty import hours_of
from prelim_coach.domain.journal import CheckIn, Deed, TeachingPoint
from prelim_coach.domain.load import TIERS, LoadAnswer, Tier
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.plan import Letter
from prelim_coach.domain.plan_steps import split_key
from prelim_coach.domain.review import SUPPORT, Review, ReviewDraft, item_due
from prelim_coach.domain.review_trend import Measure, Trend, by_answer, by_week, daily, mean
from prelim_coach.domain.shift_hours import DAY
from prelim_coach.domain.week import Week
from prelim_coach.guides.cites import pitfalls
from prelim_coach.guides.item import Item, item

READ = ":read"
"""How the key of a step about reading on a teaching point ends."""
WEEKS = 6
"""Weeks a trend reaches back."""


class Pages:
    """Puts the pages together; changes nothing."""

    def __init__(self, desk: Desk, steps: Steps, duty: Duty) -> None:
        self._desk = desk
        self._steps = steps
        self._duty = duty

    def week(self, week: Week, meter: Meter) -> WeekPage:
        """Give page 1."""
        store = self._desk.store
        deeds = tuple(sorted(store.between(Deed, week.first, week.last), key=_when))
        points = tuple(store.between(TeachingPoint, week.first, week.last))
        check_ins = tuple(store.between(CheckIn, week.first, week.last))
        slept = daily(Measure.SLEEP, check_ins)
        plans = [each for each in store.all(Commitment) if week.contains(each.day)]
        return WeekPage(
            deeds=deeds,
            points=points,
            people=_people(plans, points),
            hours=hours_of(self._duty.days(week.first, week.last)),
            duty=self._duty.estimate(week.last),
            sleep=mean(slept.values()),
            nights=len(slept),
            energy=mean(daily(Measure.ENERGY, check_ins).values()),
            check_ins=check_ins,
            overrides=tuple(each for each in plans if each.override),
            meter=meter,
        )

    def load(self, week: Week, draft: ReviewDraft, settled: Settled) -> LoadPage:
        """Give page 2, with the load the draft would end with."""
        offered = item()
        due = self.item_is_due(week)
        at = TIERS.index(settled.held)
        return LoadPage(
            trends=self._trends(week),
            item=offered if due else None,
            why_due=offered.due if due else offered.not_due,
            tier=settled.held,
            why=settled.reason,
            may_lift=TIERS[at - 1] if at else None,
            reply=_reply(offered, draft.answer),
        )

    def patterns(self, week: Week, draft: ReviewDraft, ahead: Meter) -> tuple[Pattern, ...]:
        """Give page 4: as many as were set, and none while nothing is asked or support is first."""
        if ahead.tier is Tier.REST or draft.answer == SUPPORT:
            return ()
        today = self._desk.today()
        signs = detect(
            today,
            week,
            deeds=self._desk.store.between(Deed, today - LOOK_BACK * DAY, today),
            commitments=self._desk.store.all(Commitment),
            ahead=ahead,
            contacts=Contacts(
                people=tuple(self._desk.store.all(Person)),
                touches=tuple(self._desk.store.all(Touch)),
                promises=tuple(self._desk.store.all(Promise)),
                letters=tuple(self._desk.store.all(Letter)),
                blocks=self._desk.schedule.blocks,
            ),
        )
        return tuple(_pattern(sign) for sign in signs[: self._desk.number("patterns")])

    def ahead(self, less: LessPage, draft: ReviewDraft, last: tuple[str, ...]) -> AheadPage:
        """Give page 5: the week ahead of page 3, in which the draft already holds."""
        ahead = less.after
        schedule = self._desk.schedule
        blocks = [schedule.block_on(day) for day in ahead.week.days]
        return AheadPage(
            week=ahead.week,
            kinds=tuple(self._desk.kind_on(day) for day in ahead.week.days),
            blocks=tuple(dict.fromkeys(block for block in blocks if block)),
            meter=ahead,
            planned=ahead.planned_in(ahead.commitments),
            due=tuple(self._due(max(ahead.week.first, self._desk.today()), less.plans)),
            priorities=draft.priorities or last,
        )

    def _due(self, day: dt.date, put_down: Sequence[str]) -> Iterator[DueStep]:
        for step in self._steps.due(day):
            of = split_key(step.key)
            if of is None or of[0] not in put_down:
                yield self._named(step)

    def _named(self, step: DueStep) -> DueStep:
        """Give a reading step with the point it is about, so that two of them read apart."""
        point = self._steps.values(step.key).get("point") if step.key.endswith(READ) else None
        return replace(step, title=f"Read ten lines on: {point}") if point else step

    def item_is_due(self, week: Week) -> bool:
        """Say whether the item is to be offered in the review of ``week``, held today."""
        answers = sorted(self._desk.store.all(LoadAnswer), key=lambda each: each.at)
        last = answers[-1].day if answers else None
        return item_due(self._desk.today(), last, block_ended=self._ended(week))

    def _ended(self, week: Week) -> bool:
        numbers = (self._desk.schedule.day_number(day) for day in week.days)
        return any(number and number[0] == number[1] for number in numbers)

    def _trends(self, week: Week) -> tuple[Trend, ...]:
        store = self._desk.store
        check_ins = store.between(CheckIn, week.shifted(1 - WEEKS).first, week.last)
        return (
            by_week(Measure.SLEEP, week, check_ins),
            by_week(Measure.ENERGY, week, check_ins),
            by_answer(store.all(LoadAnswer)),
        )


def _when(deed: Deed) -> tuple[dt.date, dt.datetime]:
    return deed.day, deed.at


def before(reviews: Iterable[Review], week: Week) -> tuple[str, ...]:
    """Give the priorities that the newest review before ``week`` set."""
    earlier = [each for each in reviews if each.day < week.first]
    return max(earlier, key=lambda each: each.day).priorities if earlier else ()


def _people(plans: Sequence[Commitment], points: Sequence[TeachingPoint]) -> tuple[str, ...]:
    names = [each.with_whom for each in plans if each.done] + [each.teacher for each in points]
    return tuple({each.casefold(): each for each in names if each}.values())


def _reply(offered: Item, answer: int | None) -> str:
    return next((each.reply for each in offered.answers if each.value == answer), "")


def _pattern(sign: Sign) -> Pattern:
    said = pitfalls()[sign.id]
    return Pattern(
        id=sign.id,
        name=said.name,
        text=said.text,
        evidence=sign.evidence,
        way_out=said.way_out,
        facts=said.facts,
        scripts=said.scripts,
    )
