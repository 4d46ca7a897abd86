"""Every number of the rules that the intern may change: its range, default and where it is from."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from prelim_coach.domain.capacity_rules import DEFAULT_RULES, LIMITS, Limits, Rules
from prelim_coach.domain.person_rules import DEFAULT_PEOPLE, PeopleRules
from prelim_coach.domain.rotation import WORKING, Kind

OURS = "our own judgement \N{DAGGER}"


class Number(msgspec.Struct, frozen=True, kw_only=True):
    """One number that can be set."""

    name: str
    label: str
    low: int
    high: int
    default: int
    unit: str = ""
    source: str = ""
    """Ids of the guide facts it is from; empty for this project's own judgement (†)."""

    @property
    def origin(self) -> str:
        """Give who chose the default, in words."""
        return f"the guides' ({self.source})" if self.source else OURS

    def fault(self, value: int) -> str:
        """Say as a sentence why ``value`` will not do; empty when it will."""
        if self.low <= value <= self.high:
            return ""
        return f"{self.label}: a number from {self.low} to {self.high}."


def _ranges(rules: type[Rules | PeopleRules]) -> dict[str, tuple[int, int]]:
    fields: Any = msgspec.inspect.type_info(rules)
    numbers = [each for each in fields.fields if isinstance(each.type, msgspec.inspect.IntType)]
    return {each.name: (each.type.ge or 0, each.type.le or 0) for each in numbers}


_RANGES = _ranges(Rules) | _ranges(PeopleRules)


def _rule(name: str, label: str, unit: str = "", source: str = "") -> Number:
    low, high = _RANGES[name]
    default = getattr(DEFAULT_RULES if hasattr(DEFAULT_RULES, name) else DEFAULT_PEOPLE, name)
    return Number(
        name=name, label=label, low=low, high=high, default=default, unit=unit, source=source
    )


LOAD = (
    _rule("steady_acts", "Acts a day, steady load"),
    _rule("lighter_acts", "Acts a day, lighter load"),
    _rule("minimum_acts", "Acts a day, minimum load"),
    _rule("minimum_minutes", "Longest act at the minimum", "min"),
    _rule("lighter_percent", "What a lighter load leaves", "%"),
    _rule("early_months", "Months that start smaller", "months"),
    _rule("early_percent", "What those months hold", "%"),
    _rule("asks_from_month", "First month with new asks", source="P57 I44"),
    _rule("overrides", "Over the limit, times a week"),
)
TOKENS = (
    _rule("meetings", "Mentor meetings a month", source="P46"),
    _rule("meeting_gap", "Days between, per mentor", "days", "P58"),
    _rule("quiet_meetings", "Meetings a month, if you like it quiet", source="I46"),
    _rule("quiet_meeting_minutes", "Longest meeting, quiet", "min", "I46"),
    _rule("projects", "Active projects", source="P47 I41"),
    _rule("conferences", "Conferences a year", source="P28 P48"),
    _rule("events", "Social events a month"),
    _rule("conversations", "Talks a conference day", source="P35"),
    _rule("quiet_conversations", "Talks a day there, quiet", source="I46"),
)
PEOPLE = (
    _rule("mentor_weeks", "Weeks between touches, mentors", "weeks", "P58"),
    _rule("peer_weeks", "Weeks between touches, peers", "weeks"),
    _rule("aim_days", "Follow up within", "days", "I26"),
    _rule("late_days", "A follow-up is late after", "days", "P37"),
    _rule("rest_days", "A follow-up rests after", "days"),
    _rule("promise_days", "A promise is a card after", "days"),
    _rule("strong_touches", "Touches of a strong relationship"),
    _rule("strong_weeks", "Weeks they span", "weeks"),
)
YEAR = (
    Number(name="peers", label="Peers to trust", low=1, high=6, default=2, unit="people"),
    Number(name="patterns", label="Patterns a review names", low=0, high=9, default=2),
)
"""Of goals and of the review; more patterns than a few would read as blame."""
KINDS = tuple(kind for kind in LIMITS if kind in WORKING)
"""The kinds of rotation whose weekly limits can be set; free days hold nothing."""
PARTS = ("minutes", "acts", "asks")
_MOST = {"minutes": 1200, "acts": 21, "asks": 21}


def limits_of(kind: Kind) -> tuple[Number, ...]:
    """Give the three numbers of a kind of rotation: minutes, acts, new asks a week."""
    return tuple(
        Number(
            name=f"{kind.value}.{part}",
            label=part,
            low=0,
            high=_MOST[part],
            default=getattr(LIMITS[kind], part),
        )
        for part in PARTS
    )


NUMBERS: Mapping[str, Number] = MappingProxyType(
    {
        each.name: each
        for each in (
            *LOAD,
            *TOKENS,
            *PEOPLE,
            *YEAR,
            *(one for kind in KINDS for one in limits_of(kind)),
        )
    }
)
"""Every number by name."""


def in_force(chosen: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Give the value of every number; one that is unknown or out of range is passed over."""
    values = {name: number.default for name, number in NUMBERS.items()}
    for name, value in chosen:
        if name in NUMBERS and not NUMBERS[name].fault(value):
            values[name] = value
    return values


def rules_of(chosen: Iterable[tuple[str, int]]) -> Rules:
    """Give the capacity rules with the numbers chosen, the defaults elsewhere."""
    values = in_force(chosen)
    limits = {kind: Limits(*(values[f"{kind.value}.{part}"] for part in PARTS)) for kind in KINDS}
    return Rules(
        limits={kind: held for kind, held in limits.items() if held != LIMITS[kind]},
        **{each.name: values[each.name] for each in (*LOAD, *TOKENS)},
    )


def people_rules_of(chosen: Iterable[tuple[str, int]]) -> PeopleRules:
    """Give the rules about people with the numbers chosen, the defaults elsewhere."""
    values = in_force(chosen)
    return PeopleRules(**{each.name: values[each.name] for each in PEOPLE})
