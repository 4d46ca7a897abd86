"""What a step of a conference, a project or the profile says, apart from its dates."""

import datetime as dt

import msgspec

from prelim_coach.domain.act import Audience, Strand
from prelim_coach.domain.plan import Step
from prelim_coach.domain.plan_steps import fit


class Days(msgspec.Struct, frozen=True):
    """The days of a step, as ``Step`` has them."""

    first: dt.date
    aim: dt.date
    overdue: dt.date | None = None
    last: dt.date | None = None


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a step and what it takes."""

    title: str
    move: str
    when: str
    will: str
    minutes: int
    facts: tuple[str, ...]
    strand: Strand = Strand.RELATIONSHIP
    audience: Audience = Audience.SELF
    scripts: tuple[str, ...] = ()

    def step(
        self, plan: str, key: str, days: Days, *, reason: str = "", done: dt.date | None = None
    ) -> Step:
        """Give the step with its days; its title is cut to a card's length."""
        return Step(
            plan=plan,
            key=key,
            title=fit(self.title),
            move=self.move,
            when=self.when,
            will=self.will,
            first=days.first,
            aim=days.aim,
            overdue=days.overdue,
            last=days.last,
            reason=reason,
            minutes=self.minutes,
            strand=self.strand,
            audience=self.audience,
            facts=self.facts,
            scripts=self.scripts,
            done=done,
        )
