"""Texts to say and to send: found, filled, and kept when the intern writes own ones."""

from collections.abc import Iterable, Mapping

from prelim_coach.coach.desk import Desk
from prelim_coach.domain.script import Filled, Script, fill, from_profile


class Scripts:
    """The guides' scripts and the intern's own."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, id_: str) -> Script | None:
        """Give the script with this id, None when there is none."""
        from prelim_coach.guides.loader import scripts

        return scripts().get(id_)

    def filled(self, script: Script, values: Mapping[str, str] | None = None) -> Filled:
        """Give the script with what the profile knows and ``values`` put in."""
        return fill(script, {**from_profile(self._desk.profile), **(values or {})})

    def of(self, ids: Iterable[str]) -> list[Script]:
        """Give the scripts with these ids, leaving out ids that are gone."""
        return [script for id_ in ids if (script := self.get(id_))]
