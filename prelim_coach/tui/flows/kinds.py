"""The kinds of rotation as answers of one key each."""

from prelim_coach.domain.rotation import Kind
from prelim_coach.tui.dialogs.choice import Option

KEYS = "123456789abcd"


def kind_options() -> list[Option]:
    """Give one option a kind, in the table's order."""
    return [Option(key, kind.value, kind) for key, kind in zip(KEYS, Kind, strict=True)]
