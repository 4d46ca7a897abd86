"""The README's key table, made from the keys themselves.

Run ``python -m tests.readme_keys`` to write it anew.
"""

from pathlib import Path

from prelim_coach.tui.keys import SCOPES

README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- keys -->\n", "<!-- /keys -->"
SCREENS = (
    ("Everywhere", "everywhere"),
    ("Today", "today"),
    ("Week", "week"),
    ("Weekly review", "review"),
    ("People", "people"),
    ("Plans", "plans"),
    ("Scripts", "scripts"),
    ("Journal", "journal"),
    ("Schedule", "schedule"),
    ("Settings", "settings"),
    ("At the gate", "gate"),
)
REST = tuple(
    (scope.replace("_", " ").capitalize(), scope)
    for scope in SCOPES
    if scope != "over_dialogs" and scope not in dict(SCREENS).values()
)
"""What opens over a screen; its keys stand folded below."""


def table() -> str:
    """Give the tables as Markdown: screen, key, what it does; then the same for what opens."""
    return "\n".join(
        [
            "",
            *_rows(SCREENS),
            "",
            "<details><summary>In what opens over them</summary>",
            "",
            *_rows(REST),
            "",
            "</details>",
            "",
            "",
        ]
    )


def _rows(scopes):
    """Give one table: a row a key."""
    rows = ["| where | key | does |", "|---|---|---|"]
    for title, scope in scopes:
        rows += [f"| {title} | `{_face(key)}` | {key.tooltip} |" for key in SCOPES[scope]]
    return rows


def _face(key):
    """Give a key so that a table cell can hold it."""
    return key.face.replace("|", "\\|")


def main() -> None:
    """Write the table between its markers."""
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}{table()}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
