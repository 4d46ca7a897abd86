"""What is measured, its budget, and the ratios of rounds."""

import statistics
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Budget:
    """One figure and the most it should be."""

    id: str
    words: str
    most: float


BUDGETS = (
    Budget("ready", "ready, a year of 10,000 records / floor", 1.5),
    Budget("ready_empty", "ready, an empty folder / floor", 1.4),
    Budget("key_today", "key to paint p95 on Today / floor", 3),
    Budget("key_list", "key to paint p95 in a list / floor", 3),
    Budget("key_typing", "key to paint p95 while typing / floor", 3),
    Budget("first_switch", "slowest first switch of screen / one key on the floor", 25),
    Budget("later_switch", "slowest later switch of screen / one key on the floor", 10),
    Budget("memory", "memory / floor", 1.5),
    Budget("quit", "quit to prompt / floor", 0.25),
    Budget("lost", "keys typed before the app is up that are lost", 0),
    Budget("modes", "terminal modes left on", 0),
    Budget("checkin", "checkin -e 3 --did ID / python -c pass", 11),
    Budget("short", "today --short / python -c pass", 9),
    Budget("growth", "ready, 100,000 records / ready, one day", 1.8),
    Budget("tick_bytes", "bytes of a tick on Today / a key on the floor", 3),
)


@dataclass
class Figures:
    """The ratios of every round, by figure."""

    rounds: dict[str, list[float]] = field(default_factory=dict)

    def add(self, **ratios):
        """Take one round."""
        for name, ratio in ratios.items():
            self.rounds.setdefault(name, []).append(ratio)

    def rows(self):
        """Give a row a figure: its budget, least, median and greatest ratio."""
        for budget in BUDGETS:
            found = self.rounds.get(budget.id)
            if found:
                yield budget, min(found), statistics.median(found), max(found)

    def table(self):
        """Give the one table."""
        lines = [f"{'':58} {'budget':>7} {'min':>7} {'median':>7} {'max':>7}"]
        for budget, least, median, most in self.rows():
            over = "" if median <= budget.most else "  over"
            lines.append(
                f"{budget.words:58} {budget.most:7g} {least:7.2f} {median:7.2f} {most:7.2f}{over}"
            )
        return "\n".join(lines)

    def over(self, factor):
        """Give the figures whose median is over ``factor`` times the budget."""
        return [
            budget.words for budget, _, median, _ in self.rows() if median > budget.most * factor
        ]


def p95(seconds):
    """Give the 95th of a hundred."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
