"""The support page: who answers, how, and when that was checked. Plain, offline, never logged."""

import datetime as dt

import msgspec


class Contact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who answers."""

    id: str
    name: str
    how: str
    """What to dial or text."""
    note: str = ""
    """Hours and whom it is for."""


class SupportPage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The page as it is shown, top to bottom."""

    title: str
    opening: str
    contacts: tuple[Contact, ...]
    """988 first."""
    own: str
    """The words above the program's own contacts, which the intern fills in."""
    tired: str
    """Too tired to drive."""
    sleep: str
    promise: str
    """What opening the page does and does not do."""
    checked: dt.date
    """When numbers and hours were last checked."""
