"""What one simulated year came to."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Result:
    """The measures of one year; counts unless said otherwise."""

    persona: str
    arm: str
    seed: int
    times: float = 1.0
    violations: Counter = field(default_factory=Counter)
    """What must never happen, by name."""
    examples: list = field(default_factory=list)
    """The first few of them, in words."""
    goals: dict = field(default_factory=dict)
    """Whether each goal stood on its day, by name."""
    board: int = 0
    """Goals of the board that stand at the year's end."""
    drops: list = field(default_factory=list)
    """The load after a heavy answer or three low days, as a share of the steady one."""
    missing: tuple = ()
    """Facts that live as an action and were never offered."""
    families: Counter = field(default_factory=Counter)
    """Clinical weeks in which each signature family came up, and ``weeks``, how many there were."""
    shown: int = 0
    done: int = 0
    minutes: dict = field(default_factory=dict)
    """Extra minutes of each week, by its Monday."""
    overloads: int = 0
    """Weeks with more than they could truly bear."""
    lighter: int = 0
    """Days opened at less than the steady load."""
    opened: int = 0
    cpu: float = 0.0
    """Seconds of processor time."""

    def broke(self, name, words, count=1):
        """Note something that must never happen."""
        self.violations[name] += count
        if len(self.examples) < 8:
            self.examples.append(f"{name}: {words}")

    @property
    def total_minutes(self):
        """Give the year's extra minutes."""
        return sum(self.minutes.values())
