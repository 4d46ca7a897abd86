"""Which flow goes with which kind of plan; a new kind adds its line."""

import datetime as dt
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from prelim_coach.coach.plan_kind import PlanView
from prelim_coach.domain.commitment import What
from prelim_coach.tui.dialogs.entry import MINUTES, EntryAnswer
from prelim_coach.tui.flows.plan_flow import Begun, PlanFlow
from prelim_coach.tui.screens.base import CoachScreen

FLOWS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "meeting": ("plan_meeting", "MeetingFlow"),
        "letter": ("plan_letter", "LetterFlow"),
        "writer": ("plan_writers", "WritersFlow"),
        "sponsor": ("plan_sponsor", "SponsorFlow"),
        "conference": ("plan_conference", "ConferenceFlow"),
        "project": ("plan_project", "ProjectFlow"),
        "presence": ("plan_presence", "PresenceFlow"),
    }
)
"""Module of ``tui.flows`` and class, by the kind's name; others have nothing but their steps."""


SORTS = MappingProxyType(
    {What.MEETING: "meeting", What.PROJECT: "project", What.CONFERENCE: "conference"}
)
"""The plans that hold a commitment of a sort; the other sorts stand for themselves."""


def of(screen: CoachScreen, view: PlanView) -> PlanFlow:
    """Give the flow of a plan."""
    return _flow(screen, view.kind) if view.kind in FLOWS else PlanFlow(screen)


def adding(screen: CoachScreen) -> list[PlanFlow]:
    """Give the flows that can add a plan, in the table's order."""
    flows = (_flow(screen, kind) for kind in FLOWS)
    return [flow for flow in flows if flow.KEY]


async def begin(screen: CoachScreen, day: dt.date, answer: EntryAnswer) -> bool:
    """Go on with what was written for ``day`` as the plan it is; False when it is none."""
    kind = SORTS.get(answer.what)
    if kind is None:
        return False
    minutes = None if answer.minutes == MINUTES[answer.what] else answer.minutes
    await _flow(screen, kind).add(Begun(answer.title, day, minutes))
    return True


def _flow(screen: CoachScreen, kind: str) -> PlanFlow:
    module, name = FLOWS[kind]
    flow: PlanFlow = getattr(import_module(f"prelim_coach.tui.flows.{module}"), name)(screen)
    return flow
