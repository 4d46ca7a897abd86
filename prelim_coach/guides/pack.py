"""Packs the content files, so that they are read fast: ``python -m prelim_coach.guides.pack``."""

import zlib

import msgspec

from prelim_coach.guides.reading import FOLDER, Packed, packed_path, parse


def pack(source: bytes) -> bytes:
    """Give the packed form of a content file's bytes; ValueError when they are not TOML."""
    return msgspec.json.encode(Packed(zlib.crc32(source), parse(source))) + b"\n"


def main() -> None:
    """Pack every content file."""
    for source in sorted(FOLDER.glob("*.toml")):
        path = packed_path(source.name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(pack(source.read_bytes()))


if __name__ == "__main__":
    main()
