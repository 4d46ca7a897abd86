"""A person's page in lines: who they are, how it stands, what waits."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from prelim_coach.coach.person_view import PersonView
from prelim_coach.domain.person import Person, Promise, Touch
from prelim_coach.domain.person_strong import Tie
from prelim_coach.tui.prose import Hanging, date_name, day_name, plural, styled
from prelim_coach.tui.widgets.grouped import Row
from prelim_coach.tui.widgets.people_words import POSITIONS, ROLES, SIGNS, how_words

INDENT = 8


def about_person(view: PersonView) -> list[Content | Hanging]:
    """Give a person's page without what happened, which stands below it in a list."""
    person = view.person
    lines: list[Content | Hanging] = [styled(person.name, "bold"), styled(_who(person), "$quiet")]
    lines.append(Content(""))
    lines += [_line(label, words) for label, words in _facts(view) if words]
    if person.note:
        lines += [Content(""), styled(person.note)]
    return lines


def about_promise(made: Promise) -> list[Content | Hanging]:
    """Give a promise to somebody who is not on the list."""
    by = f", by {day_name(made.by)}" if made.by else ""
    return [
        styled(made.what, "bold"),
        styled(f"promised {day_name(made.day)}{by}", "$quiet"),
        Content(""),
        styled("space keeps it; x lets it go, and saying so to them is fine too."),
    ]


def happened(touches: Sequence[Touch]) -> list[Row]:
    """Give a person's touches as rows, newest first."""
    rows = []
    for touch in touches:
        title = f"{how_words(touch.how)}: {touch.line}" if touch.line else how_words(touch.how)
        if touch.next_step and not touch.next_done:
            title = f"{title}. Next: {touch.next_step}"
        rows.append(Row(key=touch.id, title=title, tag=date_name(touch.day)))
    return [Row(key="", title="What happened"), *rows] if rows else []


def _who(person: Person) -> str:
    words = [POSITIONS[person.position][1], person.field]
    words += ["your next field"] if person.next_field and not person.field else []
    words += [word for role, (_, word) in ROLES.items() if role in person.roles]
    words += [f"met on {person.met}" if person.met else ""]
    return ", ".join(word for word in words if word)


def _facts(view: PersonView) -> Iterator[tuple[str, str]]:
    person = view.person
    if person.resting:
        yield "rhythm", "resting"
    elif view.weeks:
        due = f"last {view.due}" if view.due.endswith("ago") else view.due
        yield "rhythm", f"every {plural(view.weeks, 'week')}; {due}"
    elif view.due:
        yield "last", view.due
    if view.fuse:
        yield "waits", f"a follow-up, {view.fuse.words}"
    for made in view.promises:
        yield "owed", made.what
    yield "tie", _tie(view.tie)
    yield "signs", ", ".join(words for sign, words in SIGNS.items() if sign in person.yes)
    yield "not so", ", ".join(words for sign, words in SIGNS.items() if sign in person.no)
    yield "contact", person.contact


def _tie(tie: Tie) -> str:
    """Give the relationship with its reasons; the intern's own word first."""
    if tie.strong is not tie.by_rule:
        return "strong, you say" if tie.strong else "not strong yet, you say"
    if tie.strong:
        return f"strong: {', '.join(tie.reasons)}"
    return f"grows strong with {', '.join(tie.missing)}"


def _line(label: str, words: str) -> Hanging:
    return Hanging(styled(label.ljust(INDENT), "$quiet"), styled(words))
