"""The README's key table, made from the keys themselves.

Run ``python -m tests.readme_keys`` to write it anew.
"""

from pathlib import Path

from prelim_coach.tui.keys import SCOPES

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- keys -->\n", "<!-- /keys -->"
SHOWN = (
    ("Everywhere", "everywhere"),
    ("Today", "today"),
    ("Week", "week"),
    ("Weekly review", "review"),
    ("Plans", "plans"),
    ("Scripts", "scripts"),
    ("Journal", "journal"),
    ("Schedule", "schedule"),
    ("At the gate", "gate"),
)


def table() -> str:
    """Give the table as Markdown: screen, key, what it does."""
    rows = ["", "| where | key | does |", "|---|---|---|"]
    for title, scope in SHOWN:
        rows += [f"| {title} | `{key.face}` | {key.tooltip} |" for key in SCOPES[scope]]
    return "\n".join([*rows, "", ""])


def main() -> None:
    """Write the table between its markers."""
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}{table()}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
