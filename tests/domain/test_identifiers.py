"""Patient identifiers, kind by kind: what is found, what only looks like it, and what is done."""

import itertools

import pytest

from prelim_coach.domain.identifiers import LIMITS, Kind, Level, find, is_chart, redact
from prelim_coach.domain.identifiers_finding import PLACEHOLDERS
from prelim_coach.domain.identifiers_rule import LEAD, STEP, TAIL, windows

FOUND = [
    (Kind.RECORD, Level.STOP, "mrn: 00482911 osm gap", "00482911"),
    (Kind.RECORD, Level.STOP, "Pt. ID 889012 again", "889012"),
    (Kind.RECORD, Level.STOP, "NHS no. 485 777 3456", "485 777 3456"),
    (Kind.RECORD, Level.CHECK, "look up 4471-882-1 later", "4471-882-1"),
    (Kind.ACCOUNT, Level.STOP, "acct# 889120043 billing", "889120043"),
    (Kind.ACCOUNT, Level.STOP, "Medicare 1EG4-TE5-MK73", "1EG4-TE5-MK73"),
    (Kind.ACCOUNT, Level.STOP, "license plate 7ABC123", "7ABC123"),
    (Kind.SSN, Level.STOP, "ssn 900-12-3456", "900-12-3456"),
    (Kind.SSN, Level.STOP, "xxx-xx-4410 verified", "xxx-xx-4410"),
    (Kind.SSN, Level.STOP, "last four 2201 per VA", "2201"),
    (Kind.DEVICE, Level.STOP, "ICD s/n RNB611203S", "RNB611203S"),
    (Kind.DEVICE, Level.STOP, "rollover, 1HGCM82633A004352", "1HGCM82633A004352"),
    (Kind.ROOM, Level.CHECK, "rm 412B hyponatremia", "rm 412B"),
    (Kind.ROOM, Level.CHECK, "went to see 7 West bed 2", "7 West bed 2"),
    (Kind.ROOM, Level.CHECK, "lady in 5E-14 refused LP", "5E-14"),
    (Kind.ROOM, Level.CHECK, "512A = alcohol withdrawal", "512A"),
    (Kind.ROOM, Level.CHECK, "the gent in 614 has an S3", "614"),
    (Kind.BIRTH, Level.STOP, "DOB = 02.14.1959", "02.14.1959"),
    (Kind.BIRTH, Level.STOP, "born on 4 July 1939", "4 July 1939"),
    (Kind.BIRTH, Level.STOP, "01/17/1943 F CKD4", "01/17/1943"),
    (Kind.DATE, Level.CHECK, "admitted 3/14 with DKA", "3/14"),
    (Kind.DATE, Level.CHECK, "blood cx 11/4 grew mssa", "11/4"),
    (Kind.DATE, Level.CHECK, "passed away on the 3rd of May", "the 3rd of May"),
    (Kind.AGE, Level.CHECK, "91f copd", "91f"),
    (Kind.AGE, Level.CHECK, "she is 94 and still drives", "94"),
    (Kind.AGE, Level.CHECK, "ninety-two year old, stroke", "ninety-two year old"),
    (Kind.PHONE, Level.STOP, "son 617.555.0171 after 5", "617.555.0171"),
    (Kind.PHONE, Level.STOP, "ring NOK on 07700 900123", "07700 900123"),
    (Kind.EMAIL, Level.STOP, "to pcp@clinic.example now", "pcp@clinic.example"),
    (Kind.EMAIL, Level.STOP, "jk.tran(at)webmail.example", "jk.tran(at)webmail.example"),
    (Kind.ADDRESS, Level.STOP, "pt from 15 Orchard Rd, CO", "15 Orchard Rd"),
    (Kind.ADDRESS, Level.STOP, "zip 02139 lead cluster", "02139"),
    (Kind.ADDRESS, Level.CHECK, "lives in Ashby Falls alone", "Ashby Falls"),
    (Kind.LINK, Level.STOP, "https://pacs.example/v?acc=8812", "https://pacs.example/v?acc=8812"),
    (Kind.LINK, Level.STOP, "IP 192.168.14.22 offline", "192.168.14.22"),
    (Kind.NAME, Level.STOP, "Mr. van der Berg has a PE", "Mr. van der Berg"),
    (Kind.NAME, Level.STOP, "mr alvarez na 118", "mr alvarez"),
    (Kind.NAME, Level.STOP, "my patient Samuel got worse", "Samuel"),
    (Kind.NAME, Level.CHECK, "Robert Hensley, 67 y/o M", "Robert Hensley"),
    (Kind.NAME, Level.CHECK, "ferrara 71m copd", "ferrara"),
    (Kind.NAME, Level.CHECK, "WHITFIELD, GLORIA - fever", "WHITFIELD, GLORIA"),
    (Kind.NAME, Level.CHECK, "Kowalski bounced back", "Kowalski"),
    (Kind.INITIALS, Level.CHECK, "HJ, 61F, hypercalcemia", "HJ"),
    (Kind.INITIALS, Level.CHECK, "J.S. decompensated", "J.S."),
    (Kind.RELATIVE, Level.STOP, "NOK = Rosa Delgado", "Rosa Delgado"),
    (Kind.RELATIVE, Level.STOP, "wife (Ana) is a nurse", "Ana"),
]
CLEAN = [
    "nothing that identifies the patient. May I send it to you",
    "May I sit in on rounds? Will I be late?",
    "case conference record of 12 admits",
    "viral load 1200000 copies, start ART",
    "PMID 20200382 and PMC7092819",
    "policy: no bounce backs in 24h",
    "visit #1 in clinic is for trust",
    "serial CK q6 x4",
    "a lot 4 me to learn",
    "noon conf rm 3-110",
    "room air sat 94%",
    "bed 45 deg for vap",
    "unit 2 of pRBC then recheck",
    "sleep room 2 key",
    "vacation 8/3-8/9",
    "M&M 5/6 I'm presenting",
    "3/6 SEM at RUSB",
    "BiPAP 12/5 then 14/6",
    "bcx 2/4 bottles",
    "bcx 2/4 GPC",
    "Step 3 ID 5-501-221-9 confirmed",
    "ACLS provider card 225412345678",
    "co-amoxiclav TDS 5/7",
    "89yo on 14 meds",
    "88 y/o, falls",
    "89F hip fracture",
    "o2 sat 90-92 in copd",
    "temp 96 F, rewarm",
    "my grandmother is 94 and sharp",
    "90+ yo pts: start low",
    "poison control 1-800-222-1222",
    "ABG 7.32/50/60/24",
    "12 lead st depression",
    "2 hr dr visit",
    "https://emcrit.org/ibcc/hyponatremia/",
    "QT > 440 ms in males",
    "MS, MR, AR murmurs",
    "Addison 34F hyperpigmented",
    "NPH 77M wet wobbly wacky",
    "Miller Fisher 45F",
    "pt decompensated overnight",
    "Dr. Ruiz taught me to look first",
    "Dr. Haddad 58F case discussion",
    "per Okafor: 58F with HCM",
    "Okafor, PGY2: 58F with HCM",
    "Ms. Rivera, SW, is the placement guru",
    "Okonjo (attending): two things per teach",
    "asked Denise (charge RN) how",
    "JS (co-intern) covers 7/4",
    "my wife Elena made dumplings",
    "Smith J.S. et al, Chest 2019",
    "PO b.i.d. and p.r.n., i.e. not q.d.",
]


@pytest.mark.parametrize(("kind", "level", "text", "span"), FOUND, ids=[row[2] for row in FOUND])
def test_what_is_found(kind, level, text, span):
    """Each kind is found where it stands, at its level."""
    spans = {text[each.start : each.end]: (each.kind, each.level) for each in find(text)}
    assert spans.get(span) == (kind, level)


def test_the_table_has_every_kind_but_the_chart():
    """A new kind needs a line here."""
    assert {row[0] for row in FOUND} == set(Kind) - {Kind.CHART}
    assert set(PLACEHOLDERS) == set(Kind)


@pytest.mark.parametrize("text", CLEAN)
def test_what_only_looks_like_it(text):
    """Doses, rooms of the staff, the writer's own dates and colleagues are left alone."""
    assert find(text) == ()


def test_findings_are_in_order_and_apart():
    """No two findings share a character."""
    found = find("J. Ferrara 71M 5E-14 adm 3/14 mrn 4471882, call dtr 555-0101")
    assert len(found) == 5
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


def test_why_goes_on_after_the_span():
    """The reason reads as a sentence with the quoted span in front."""
    text = "rm 412B hyponatremia"
    (finding,) = find(text)
    said = f'"{text[finding.start : finding.end]}" {finding.why}'
    assert said == '"rm 412B" looks like a room or bed'


def test_redaction_reads_well():
    """Each span gives way to a placeholder that says what stood there."""
    text = "Mr Alvarez, 71M, rm 5, admitted 3/14, mrn 4471882: na 118"
    expected = "[name], 71M, [room], admitted [date], mrn [record]: na 118"
    assert redact(text, find(text)) == expected


def test_redaction_of_some_leaves_the_others():
    """What the writer keeps is kept."""
    text = "rm 5, mrn 4471882"
    stops = [each for each in find(text) if each.level is Level.STOP]
    assert redact(text, stops) == "rm 5, mrn [record]"


@pytest.mark.parametrize("length", [0, 1, STEP - 1, STEP, STEP + 1, 7 * STEP + 13])
def test_windows_answer_for_each_character_once(length):
    """Windows are short, overlap, and share the text out without a gap."""
    text = "".join(chr(97 + place % 26) for place in range(length))
    answered = ""
    for window in windows(text):
        assert len(window.text) == len(window.low) <= LEAD + STEP + TAIL <= 2_000
        assert text[window.offset :].startswith(window.text)
        answered += window.text[window.first : window.last]
    assert answered == text


def test_a_long_number_leaves_nothing_behind():
    """A number longer than any record goes whole."""
    text = "mrn " + "12345678" * 12
    assert redact(text, find(text)) == "mrn [record]"


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Mr. Hensley, 67M", "Robert Hensley"),
        ("Robert Hensley, 67 y/o M", "Dr. Robert Hensley, MD"),
        ("robert hensley 67m", "Robert Hensley"),
        ("call (646) 555-0177", "Ines +16465550177"),
        ("to k.osei@univ.example", "Kofi Osei k.osei@univ.example"),
    ],
)
def test_contacts_are_allowed(text, contact):
    """The user's own people, their numbers and addresses are no finding."""
    assert find(text)
    assert find(text, allow=[contact]) == ()


def test_a_contact_excuses_nobody_else():
    """A shared first name does not let a patient through."""
    assert find("Robert Hensley, 67 y/o M", allow=["Robert Osei", "Maria Hensley"])


@pytest.mark.parametrize(
    "text",
    [
        "ｍｒｎ： ４４７１８８２",  # noqa: RUF001
        "m\u200brn 44\u200b71\u200b882",
        "mrn 4471\u2011882",
        "mrn\u00a04471882",
        "MR\u0301N 4471882",
    ],
)
def test_what_hides_is_seen(text):
    """Full-width digits, zero-width characters, odd dashes, blanks and marks hide nothing."""
    (finding,) = find(text)
    assert finding.kind is Kind.RECORD


CHART = """HPI: 67M with ascites, three days of fever and belly pain.
PMH: cirrhosis, diabetes
Meds: lactulose, furosemide
Exam: tense abdomen, asterixis
A/P: likely peritonitis, tap and treat
"""


@pytest.mark.parametrize(
    "text", [CHART, CHART.replace("\n", " "), CHART.upper(), CHART.replace(":", "\n")]
)
def test_a_pasted_chart_is_one_finding(text):
    """Four or more headers of a note make it a chart, and the whole is offered to be dropped."""
    (finding,) = find(text)
    assert (finding.start, finding.end) == (0, len(text))
    assert (finding.kind, finding.level) == (Kind.CHART, Level.STOP)
    assert redact(text, [finding]) == "[pasted chart]"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "HPI: PMH: Meds: Exam: A/P:",
        "order: CC, HPI, PMH, meds, exam, then one sentence, and breathe before you start to speak",
        CHART.replace("PMH:", "then").replace("Meds:", "and"),
        "Goals: read 10 min. Labs: recheck. Plan: sleep. " * 3,
    ],
)
def test_headers_alone_are_no_chart(text):
    """A template, a list to learn and three headers are no chart."""
    assert not is_chart(text)


def test_the_product_says_what_it_cannot_catch():
    """Three to five plain sentences, none of them a promise."""
    assert 3 <= len(LIMITS) <= 5
    assert "does not make a note free of patient information" in " ".join(LIMITS)
