"""The sections of Settings in their order."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from prelim_coach.coach.coach import Coach
from prelim_coach.tui.glyphs import OURS
from prelim_coach.tui.settings import data, looks, numbers, own_keys, privacy, you
from prelim_coach.tui.settings.setting import Setting

SECTIONS: Mapping[str, Callable[[Coach], Iterable[Setting]]] = MappingProxyType(
    {
        "You": you.lines,
        "Looks": looks.lines,
        "Keys": own_keys.lines,
        "When the day turns": looks.day_lines,
        f"What a week holds {OURS}": numbers.week_lines,
        "Load and season": numbers.load_lines,
        "Months and the year": numbers.token_lines,
        "People and follow-ups": numbers.people_lines,
        "Goals and review": numbers.year_lines,
        "Your records": data.lines,
        "Privacy": privacy.lines,
    }
)
