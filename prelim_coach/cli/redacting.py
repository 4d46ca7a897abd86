"""What an export does about text that may name a patient."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from prelim_coach.cli.said import many
from prelim_coach.text import clean

if TYPE_CHECKING:
    from prelim_coach.coach.coach import Coach


class Redactor:
    """Puts a placeholder such as ``[room]`` in the place of what may name a patient."""

    def __init__(self, coach: "Coach") -> None:
        self._allow = coach.guarding.allow
        self.changed = 0
        """Texts in which something was replaced."""

    def __call__(self, text: str) -> str:
        """Give ``text`` without what may name a patient."""
        from prelim_coach.domain.identifiers import find, redact

        found = find(text, self._allow)
        self.changed += bool(found)
        return redact(text, found)

    def notice(self) -> str:
        """Say what was replaced; empty when nothing was."""
        if not self.changed:
            return ""
        texts = many(self.changed, "line")
        return f"{texts} held what may name a patient; it was replaced. --as-is leaves it."


def warning(coach: "Coach", documents: object) -> str:
    """Say how many texts of a whole export may name a patient, for it is left as written."""
    look = Redactor(coach)
    for text in set(_texts(documents)):
        look(text)
    if not look.changed:
        return ""
    return f"{many(look.changed, 'text')} in it may name a patient; look before you pass it on."


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, str) and " " in value:
        yield clean(value)
    elif isinstance(value, dict):
        for name, one in value.items():
            # The cards' words are the guides'.
            if name != "cards":
                yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
