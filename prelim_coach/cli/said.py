"""What a command says it saved."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prelim_coach.domain.journal import CheckIn

NOTHING = "Nothing new; nothing was saved."


def saved(entry: "CheckIn | None", acts: int, points: int = 0, back: int = 0) -> str:
    """Give what was saved in one line.

    It reads as ``Saved: energy 3, 6.5 h; 2 acts.``; ``back`` is how many ticks were taken off.
    """
    felt = []
    if entry is not None and entry.energy is not None:
        felt.append(f"energy {entry.energy}")
    if entry is not None and entry.sleep is not None:
        felt.append(f"{entry.sleep:g} h")
    parts = [", ".join(felt)] if felt else []
    parts += [many(acts, "act")] if acts else []
    parts += [f"{many(back, 'tick')} off"] if back else []
    parts += [many(points, "teaching point")] if points else []
    return f"Saved: {'; '.join(parts)}." if parts else NOTHING


def many(count: int, word: str) -> str:
    """Give a count with its word, such as "1 act" and "2 acts"."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
