"""The coach beside the baselines, paired by seed: goals at equal minutes, load at equal goals."""

from dataclasses import dataclass, field

from tests.simulation import figures
from tests.simulation.arms import Checklist, Uniform, WithoutCapacity, WithoutGoals
from tests.simulation.life import Life

BASELINES = (Uniform, Checklist, WithoutCapacity, WithoutGoals)
MORE = (1.0, 2.0, 4.0)
"""How many times its cards a list without a coach is given, to find where it reaches as much."""


@dataclass
class Pairs:
    """Paired years of the coach and one baseline; each the coach's number less the baseline's."""

    goals: list = field(default_factory=list)
    """Goals standing at the year's end, where the baseline may spend each week what the coach's
    intern spent."""
    overloads: list = field(default_factory=list)
    """Weeks beyond what they could bear, where the baseline does as much as it takes to stand where
    the coach's intern stands, or all it can."""
    short: int = 0
    """Pairs in which the baseline never got that far."""


def compare(result, baseline, pairs):
    """Live the year of a result once more with a baseline, and note how the two differ."""
    name, seed = result.persona, result.seed
    equal = Life(name, seed, baseline, allowance=result.minutes).live()
    pairs.goals.append(result.board - equal.board)
    for times in MORE if baseline in (Uniform, Checklist) else (1.0,):
        other = Life(name, seed, baseline, times=times).live()
        if other.board >= result.board:
            break
    else:
        pairs.short += 1
    pairs.overloads.append(result.overloads - other.overloads)


def rows(by_arm):
    """Give a line of numbers for each baseline."""
    return [
        {
            "baseline": arm,
            "years": len(pairs.goals),
            "goals_more": figures.mean(pairs.goals),
            "overload_weeks_less": figures.mean([-one for one in pairs.overloads]),
            "baseline_short_of_goals": figures.rate(pairs.short, len(pairs.goals)),
        }
        for arm, pairs in by_arm.items()
    ]
