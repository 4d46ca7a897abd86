"""Every key in one table; bindings, footer, help, palette and README are made from it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from textual.app import App
from textual.binding import Binding, BindingType

from prelim_coach.tui.keys.dialogs import (
    AT_WORK,
    BLOCK,
    CHECK_IN,
    CHOICE,
    GATE,
    IDENTIFIERS,
    JUMP,
    LINE,
    LOCKED,
    PICK,
    PLAN,
    PREVIEW,
    READ,
    THEME,
    WORDS,
)
from prelim_coach.tui.keys.journal import JOURNAL, PAGE, PRIORITIES
from prelim_coach.tui.keys.key import Key
from prelim_coach.tui.keys.people import PEOPLE, PERSON
from prelim_coach.tui.keys.plans import FORM, PACKET, PLANS, QUESTIONS
from prelim_coach.tui.keys.screens import EVERYWHERE, OVER_DIALOGS, SCHEDULE, TODAY
from prelim_coach.tui.keys.scripts import CARD, OWN, SCRIPT_FILL, SCRIPTS
from prelim_coach.tui.keys.settings import OLD_NOTE, SETTINGS
from prelim_coach.tui.keys.ventures import CHECKS, CONFERENCE, STORIES
from prelim_coach.tui.keys.week import REVIEW, WEEK

__all__ = [
    "AT_WORK",
    "BLOCK",
    "CARD",
    "CHECKS",
    "CHECK_IN",
    "CHOICE",
    "CONFERENCE",
    "EVERYWHERE",
    "FORM",
    "GATE",
    "IDENTIFIERS",
    "JOURNAL",
    "JUMP",
    "LINE",
    "LOCKED",
    "OLD_NOTE",
    "OWN",
    "PACKET",
    "PAGE",
    "PEOPLE",
    "PERSON",
    "PICK",
    "PLAN",
    "PLANS",
    "PREVIEW",
    "PRIORITIES",
    "QUESTIONS",
    "READ",
    "REVIEW",
    "SCOPES",
    "SCRIPTS",
    "SCRIPT_FILL",
    "STORIES",
    "THEME",
    "WEEK",
    "WORDS",
    "Key",
    "bindings",
    "footer",
    "own_keys",
    "urgent",
]

SCOPES: Mapping[str, tuple[Key, ...]] = {
    "everywhere": EVERYWHERE,
    "over_dialogs": OVER_DIALOGS,
    "today": TODAY,
    "check_in": CHECK_IN,
    "line": LINE,
    "at_work": AT_WORK,
    "locked": LOCKED,
    "choice": CHOICE,
    "plan": PLAN,
    "gate": GATE,
    "identifiers": IDENTIFIERS,
    "jump": JUMP,
    "read": READ,
    "theme": THEME,
    "words": WORDS,
    "block": BLOCK,
    "preview": PREVIEW,
    "pick": PICK,
    "schedule": SCHEDULE,
    "settings": SETTINGS,
    "old_note": OLD_NOTE,
    "scripts": SCRIPTS,
    "script_fill": SCRIPT_FILL,
    "own": OWN,
    "card": CARD,
    "people": PEOPLE,
    "person": PERSON,
    "plans": PLANS,
    "form": FORM,
    "packet": PACKET,
    "questions": QUESTIONS,
    "conference": CONFERENCE,
    "checks": CHECKS,
    "stories": STORIES,
    "week": WEEK,
    "review": REVIEW,
    "journal": JOURNAL,
    "page": PAGE,
    "priorities": PRIORITIES,
}


def bindings(scope: str) -> list[BindingType]:
    """Give the Textual bindings of a scope; raises KeyError for one that is not in the table."""
    return [key.binding() for key in SCOPES[scope]]


def urgent(listed: list[BindingType], name: str) -> list[BindingType]:
    """Give the bindings with that of the key ``name`` asked before the widget with the focus."""
    return [
        replace(one, priority=True) if isinstance(one, Binding) and one.key == name else one
        for one in listed
    ]


def footer(*scopes: str) -> list[Key]:
    """Give the keys a footer shows for these scopes, at most six, help last."""
    shown = [key for scope in scopes for key in SCOPES[scope] if key.footer]
    return shown[:6]


def own_keys(app: App[Any]) -> Mapping[str, str]:
    """Give the intern's own keys in force in an app, by the binding's id."""
    own: Mapping[str, str] = getattr(app, "own_keys", {})
    return own
