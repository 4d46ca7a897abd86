"""Which acts truly move a goal of the year, where strand and audience say too little.

Many acts share a goal's strand and audience and still add nothing to what is counted for it: a
crisp presentation is reputation with faculty, and finds nobody for a project. These goals go by
the guide facts behind an act instead.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from prelim_coach.domain.act import Act
from prelim_coach.domain.goal_count import AIM, FEEDBACK, Slot

PROJECT = ("P43", "P39", "P40", "P38", "P19", "I39")
"""An idea, a case or a part of somebody's work asked about."""
MOVES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "first-feedback": (*FEEDBACK, *AIM),
        "project-mentor": PROJECT,
        "one-project": PROJECT,
        "leads-asked": ("I34",),
    }
)
"""The facts behind the acts that move a goal; a goal that is not here goes by its pair."""

BY_ASK: frozenset[str] = frozenset({"project-mentor", "one-project", "leads-asked"})
"""Goals that nothing but an ask moves: noting a case finds nobody to write it with."""
BETWEEN_PEERS = "P19"
"""Something small with a peer is a project too, and asks for nothing formal."""


def movers(goal: str, deck: Iterable[Act], *, asks: bool) -> frozenset[str]:
    """Give the ids of the acts that move a goal of ``BY_ASK``; ``asks``: the week still holds one.

    What is proposed between peers settles a project in any week, and finds no mentor.
    """
    facts = MOVES[goal]
    return frozenset(
        act.id
        for act in deck
        if (act.ask and asks and not set(facts).isdisjoint(act.facts))
        or (goal == "one-project" and BETWEEN_PEERS in act.facts)
    )


def moved_by(goal: str, slots: Sequence[Slot]) -> tuple[str, ...]:
    """Give the facts of the acts that would move a goal as it stands; empty for any of its pair.

    What is missing from the nearest slot goes first: somebody who gave no feedback yet is no nearer
    for a third thank-you.
    """
    missing = next((each.facts for each in slots if each.facts and each.part < 1), ())
    return missing or MOVES.get(goal, ())
