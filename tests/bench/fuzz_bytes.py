"""Seeds and the ways bytes come to harm: cut, torn, doubled, in another encoding."""

from tests.exchange.test_fuzz import FILES

TOKENS = (
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\r\n ", b'"', b"\\", b";", b":", b",", b"\t"),
    *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"END:VCALENDAR\r\n", b"BEGIN:VTIMEZONE\r\n"),
    *(b"\r\nRRULE:FREQ=DAILY;COUNT=99999\r\n", b"\r\nRRULE:FREQ=SECONDLY\r\n", b"\r\nRRULE:"),
    *(b"\r\nDTSTART:00000000\r\n", b"\r\nDTSTART;TZID=Nowhere/X:20260701T070000\r\n"),
    *(b"\r\nDTEND:99991231T235959Z\r\n", b"\r\nDURATION:P99999999D\r\n", b"\r\nEXDATE:x\r\n"),
    *(b"20260701", b"99/99/9999", b"7/1-7/28", b"24:00", b"7a-7p", b"0" * 400, b"9" * 5000),
    *("\u202e\u0661\u0662/\u0663".encode(), b"\xed\xa0\x80", b"\xc3\x28", b"\x1b]52;c;aGk=\x07"),
    *(b"Report 625c\n\n", b"Name,Start,End\n", b"<html>", b"%PDF", b"PK\x03\x04", b"\x1f\x8b"),
    *(b"UNTIL=00010101T000000Z", b"BYDAY=-53MO", b"INTERVAL=0", b"INTERVAL=-1", b"COUNT=-5"),
)
CODECS = ("utf-16", "utf-16-be", "utf-8-sig", "utf-32", "latin-1", "cp1252", "utf-7")


def harmed(data, dice):
    """Give bytes with a few places cut out, torn, doubled or written over."""
    data = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4, 9))):
        at, size = dice.randrange(len(data) + 1), dice.choice((0, 1, 4, 40, 400))
        way = dice.random()
        if way < 0.15:
            del data[at:]
        elif way < 0.3:
            data[at : at + size] = data[at : at + size] * 3
        elif way < 0.45:
            data[at : at + size] = dice.randbytes(min(size, 9))
        elif way < 0.6 and data:
            data[min(at, len(data) - 1)] ^= 1 << dice.randrange(8)
        else:
            data[at : at + size] = dice.choice(TOKENS)
    return bytes(data)


def encoded(data, dice):
    """Give text bytes in another encoding, or as they are where it has no such letters."""
    return data.decode("utf-8", "replace").encode(dice.choice(CODECS), "replace")


def shuffled(data, dice):
    """Give the lines of a file in another order, some of them left out."""
    lines = data.splitlines(keepends=True)
    kept = [line for line in lines if dice.random() < 0.9]
    at = dice.randrange(len(kept) + 1)
    part = kept[at : at + 12]
    dice.shuffle(part)
    return b"".join([*kept[:at], *part, *kept[at + 12 :]])


def schedule(dice):
    """Give a schedule file that came to harm."""
    data = dice.choice(FILES)
    if dice.random() < 0.3:
        data = shuffled(data, dice)
    if dice.random() < 0.85:
        data = harmed(data, dice)
    return encoded(data, dice) if dice.random() < 0.12 else data
