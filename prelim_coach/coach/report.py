"""Today, a dry run and the support page as plain text, and today as JSON."""

from typing import TYPE_CHECKING, Any

import msgspec

from prelim_coach.coach.day import CardView, DayView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prelim_coach.exchange.plan import Plan
    from prelim_coach.storage.outside import Change

JSON_VERSION = 1
"""The version of ``today --json``; fields may be added, none is renamed or dropped."""

SHORT_NAME = 24
"""Characters of a rotation's name that a prompt has room for."""

MARKS = {True: "x", False: " "}


def as_json(view: DayView) -> str:
    """Give today as an indented JSON document with a ``version``, as the README documents."""
    rotation, meter = view.rotation, view.meter
    document: dict[str, Any] = {
        "version": JSON_VERSION,
        "day": view.day.isoformat(),
        "note": view.note,
        "rotation": {
            "kind": rotation.kind.value,
            "name": rotation.block.name if rotation.block else None,
            "phase": rotation.phase.value if rotation.phase else None,
            "start": rotation.shift.start.isoformat() if rotation.shift else None,
            "end": rotation.shift.end.isoformat() if rotation.shift else None,
        },
        "acts": [
            {
                "id": one.card.key,
                "title": one.card.title,
                "move": one.card.move,
                "minutes": one.card.minutes,
                "done": one.done,
                "not_today": one.put_off,
                "reasons": list(one.card.reasons),
            }
            for one in view.cards
        ],
        "planned": [
            {
                "title": one.title,
                "what": one.what.value,
                "minutes": one.minutes,
                "day": one.day.isoformat(),
                "done": one.done is not None,
            }
            for one in view.planned
        ],
        "capacity": {
            "budget_minutes": meter.budget.minutes,
            "used_minutes": meter.used.minutes,
            "planned_minutes": meter.planned.minutes,
            "percent": meter.percent,
            "over": meter.over,
            "tier": meter.tier.value,
            "days_left": meter.days_left,
        },
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()


def short(view: DayView) -> str:
    """Give today as one line of at most 64 characters, such as "MICU  1/3 acts  12 of 20 min"."""
    name = view.rotation.block.name if view.rotation.block else view.rotation.kind.value
    name = name if len(name) <= SHORT_NAME else f"{name[: SHORT_NAME - 1].rstrip()}…"
    done = sum(one.done for one in view.cards)
    acts = f"{done}/{len(view.cards)} acts" if view.cards else "nothing today"
    return f"{name}  {acts}  {view.meter.total.minutes} of {view.meter.budget.minutes} min"


def text(view: DayView) -> str:
    """Give today as plain text: rotation, acts with their ids, capacity."""
    rotation = view.rotation
    name = rotation.block.name if rotation.block else "no rotation entered"
    head = f"{view.day:%a} {view.day.day} {view.day:%b}  {name} ({rotation.kind.value})"
    lines = [head, *([view.note] if view.note else []), ""]
    lines += [line for one in view.cards for line in _card(one)]
    lines += [view.quiet] if view.quiet else []
    lines += [f"[{MARKS[one.done is not None]}] {one.title}  (planned)" for one in view.planned]
    lines += [f"[x] {deed.title}" for deed in view.others]
    lines += ["", f"{view.meter.words}, load {view.meter.tier.value}"]
    return "\n".join(lines)


def _card(one: CardView) -> list[str]:
    minutes = f"{one.card.minutes} min" if one.card.minutes else "no extra time"
    return [
        f"[{MARKS[one.done]}] {one.card.title}  ({minutes}, {one.card.key})",
        f"    {one.card.move}",
    ]


def plan(found: "Plan") -> str:
    """Give a dry run as plain text: blocks, unknown labels, gaps, what was left out and why."""
    lines = [
        f"{block.first} to {block.last}  {block.name}  ({block.kind.value}"
        + (f", {block.start:%H:%M}-{block.end:%H:%M})" if block.start and block.end else ")")
        for block in found.blocks
    ]
    if found.people:
        lines.append(f"Several people are listed; choose one with --as: {'; '.join(found.people)}")
    lines += [f"Kind not known: {label}" for label in found.unknown_labels]
    if found.gaps:
        lines.append(f"{len(found.gaps)} days without an entry, the first is {found.gaps[0]}.")
    lines += [f"Left out: {one.what} ({one.why})" for one in found.skipped]
    return "\n".join(lines)


def plan_as_json(found: "Plan") -> str:
    """Give a dry run as JSON: ``days``, ``skipped``, ``unknown_labels``, as in the README."""
    document = {
        "version": JSON_VERSION,
        "days": [
            {
                "date": day.date.isoformat(),
                "label": day.label,
                "kind": day.kind.value,
                "start": day.start.isoformat() if day.start else None,
                "end": day.end.isoformat() if day.end else None,
            }
            for day in found.days
        ],
        "skipped": [{"what": one.what, "why": one.why} for one in found.skipped],
        "unknown_labels": list(found.unknown_labels),
        "people": list(found.people),
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()


def changes(found: "Sequence[Change]") -> list[str]:
    """Give what an import of our own JSON changes, as a count by kind of change."""
    new = sum(one.before is None and one.after is not None for one in found)
    gone = sum(one.after is None for one in found)
    return [f"{new} new, {len(found) - new - gone} changed, {gone} removed."]


def support(own: str = "") -> str:
    """Give the support page, with the user's ``own`` people, as plain text."""
    from prelim_coach.guides.loader import support as load_support

    page = load_support()
    lines = []
    for contact in page.contacts:
        lines += [f"{contact.how}  ({contact.name})", f"    {contact.note}"]
    lines += [
        "",
        page.opening,
        *([own] if own else []),
        page.tired,
        page.sleep,
        page.promise,
        f"Checked {page.checked.isoformat()}.",
    ]
    return "\n".join(lines)
