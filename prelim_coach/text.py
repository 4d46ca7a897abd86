"""The one gate for text from outside: typed, pasted, imported or loaded."""

import re
import unicodedata

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI
    r"|\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"  # OSC, DCS, SOS, PM, APC
    r"|\x1b[ -/]*[0-~]"  # other escape sequences
    r"|\x9b[0-?]*[ -/]*[@-~]"  # C1 CSI
    r"|[\x90\x98\x9d-\x9f][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"  # C1 DCS, SOS, OSC, PM, APC
)
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Controls, surrogates, tags, bidi and invisible marks; not the emoji joiner U+200D or U+FE0F.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)


def clean(text: str) -> str:
    """Give ``text`` without anything that could steer a terminal or hide from the eye.

    Whole escape sequences go, then control characters except line feed and tab, direction marks,
    invisible characters and lone surrogates. Emoji families keep their joiners. The result is
    composed (NFC), and cleaning it again changes nothing.
    """
    text = _BREAKS.sub("\n", text)
    text = _ESCAPES.sub("", text)
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def clean_line(text: str, limit: int = 500) -> str:
    """Give ``text`` cleaned, as one line of at most ``limit`` characters."""
    return " ".join(clean(text).split())[:limit].rstrip()
