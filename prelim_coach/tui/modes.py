"""The main screens by the name that keys go to; each is imported when it is first opened."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from prelim_coach.coach.coach import Coach
from prelim_coach.tui.breakpoints import fit
from prelim_coach.tui.screens.base import CoachScreen

SCREENS: Mapping[str, str] = MappingProxyType(
    {
        "today": "TodayScreen",
        "week": "WeekScreen",
        "people": "PeopleScreen",
        "plans": "PlansScreen",
        "scripts": "ScriptsScreen",
        "journal": "JournalScreen",
        "schedule": "ScheduleScreen",
        "settings": "SettingsScreen",
    }
)
"""The class of each mode, in the module of ``tui.screens`` that bears the mode's name."""


def opener(mode: str, coach: Coach) -> Callable[[], CoachScreen]:
    """Give what makes the screen of ``mode``; KeyError for a mode that is not in the table."""
    name = SCREENS[mode]

    def make() -> CoachScreen:
        module = import_module(f"prelim_coach.tui.screens.{mode}")
        screen: CoachScreen = getattr(module, name)(coach)
        fit(screen)
        return screen

    return make
