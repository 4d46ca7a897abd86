"""Numbers of devices and vehicles."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_records import GAP, VALUE, digits, is_measure
from prelim_coach.domain.identifiers_rule import MIXED, NUMBER, Rule, after, at, plainly


def _three(match: re.Match[str]) -> bool:
    return digits(match) >= 3 and not is_measure(match)


_device = plainly(Kind.DEVICE, Level.STOP, "looks like a device or vehicle number", _three)
_VIN = r"(?<!\w)(?=[a-z]{0,16}\d)(?=\d{0,16}[a-z])(?P<it>[a-hj-npr-z0-9]{17})(?!\w)"
_MAC = r"(?<![\w:])(?P<it>[0-9a-f]{2}(?::[0-9a-f]{2}){5})(?![\w:])"

RULES: tuple[Rule, ...] = (
    after(
        """
            s/n, sn, serial, serial no, serial number, serial num, serial #, ser, ser no, device,
            device id, device no, device number, device #, model, udi, imei, mac, mac addr, mac
            address, implant, implant id, implant no, vin, transmitter, sensor, lot, lot no, lot
            number, batch, lead, generator, ppm id, pacer id, pacer #, pacemaker id, pacemaker #,
            pacemaker model, icd id, icd #, icd model, aicd id, crt-d model, lvad id, lvad #, lvad
            controller, pump, pump id, pump #, controller, controller #, cpap id, bipap id,
            hearing aid id, loop recorder id, ilr id, monitor id, stent #, stent id, valve #,
            valve id, mesh #, vns id, dbs id
            """,
        GAP + VALUE,
        _device,
    ),
    at(NUMBER, _VIN, _device),
    at(MIXED, _VIN, _device),
    at(NUMBER, _MAC, plainly(Kind.DEVICE, Level.STOP, "looks like a hardware address")),
    at(
        NUMBER,
        r"(?<=\()(?P<it>0?1\)\s?\d{8,14}(?:\(\d{2}\)[\w\-]{1,20}){0,3})",
        _device,
    ),
)
"""Labels with their numbers, and shapes that only a device or vehicle number has."""
