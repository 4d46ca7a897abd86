"""Pressing keys as a person does, and counting them."""

from textual.pilot import Pilot

from prelim_coach.tui.busy import going_on


class Hands:
    """Presses keys and counts them; typed text counts as one line, not as its letters."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self._pilot = pilot
        self.keys = 0

    async def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.keys += len(keys)
        await self._pilot.press(*keys)
        await self.settle()

    async def type(self, text: str) -> None:
        """Type a line of text."""
        await self._pilot.press(*("space" if one == " " else one for one in text))
        await self.settle()

    async def settle(self) -> None:
        """Wait until everything the keys set off has happened, in threads too."""
        await self._pilot.pause()
        await self._pilot.pause()
        while going_on(self._pilot.app):
            await self._pilot.pause(0.01)
            await self._pilot.pause()
