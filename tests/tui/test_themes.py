"""Text is readable in every theme."""

import pytest
from textual.color import Color

from prelim_coach.tui.themes import THEMES


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["background", "surface", "panel"])
@pytest.mark.parametrize("ink", ["foreground", "accent", "quiet", "warm"])
def test_text_has_a_contrast_of_at_least_4_5(theme, ground, ink):
    """WCAG AA for body text, on every ground text stands on."""
    colour = theme.variables.get(ink) or getattr(theme, ink)
    assert contrast(Color.parse(getattr(theme, ground)), Color.parse(colour)) >= 4.5


def contrast(one: Color, other: Color) -> float:
    """Give the WCAG 2 contrast ratio of two colours, 1-21."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: Color) -> float:
    """Give the relative luminance, 0-1."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
