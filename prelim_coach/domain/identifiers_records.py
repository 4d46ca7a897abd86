"""Numbers that name a patient: record, account, insurance and social security numbers."""

import re

from prelim_coach.domain.identifiers_finding import Kind, Level
from prelim_coach.domain.identifiers_listing import mentions
from prelim_coach.domain.identifiers_rule import MIXED, NUMBER, Rule, after, at, clause, plainly

GAP = r"""\.?(?:\s{0,2}(?:[\#:=.\-"'(]|no\.?|num(?:ber)?|nbr|is|was|
    ends?(?:ing)?(?:\s(?:in|with))?)){0,3}\s{0,3}"""
"""What stands between a label and its number."""
VALUE = r"""(?=[a-z\-/.]{0,6}\d)(?P<it>[a-z0-9]
    (?:[a-z0-9]|[\-/.](?=[a-z0-9])|[ ](?=\d)){2,24}[a-z0-9]{0,80})(?![a-z0-9])"""
"""A number that may hold letters, dashes and single spaces."""

_is_elsewhere = mentions(
    """
        step, step 1, step 2, step 3, usmle, comlex, aamc, eras, nrmp, npi, dea, pmid, pmids,
        pmc*, pmcid, doi, isbn, issn, nct, arxiv, zoom, webex, teams, meeting, passcode, password,
        wifi, wi-fi, printer, locker, parking, badge, pager, conf code, conference code,
        conference id, copies, cfu, viral, unit, units, iu, mcg, steps, cells, cards, anki,
        uworld, amboss, qs, questions, podcast, episode, acls, bls, pals, provider, certification,
        cme, course, training, page, pg, vol, chapter, trial, registry, icd-10, icd10, cpt, drg,
        hcpcs, snomed, loinc, irb, grant, dollars, usd, loan, flight, invoice, amazon, order form,
        version, build, ticket, wbc, plt, platelets, afp, bnp, ferritin, ck, troponin, trop,
        dimer, hcg, ldh, lipase
        """
)
_UNIT = re.compile(
    r"(?:\s?(?:%|m[gl]\b|mcg|ml\b|g/|x\d|cc\b|units?\b|copies|cells|hz|am\b|pm\b|hrs?\b|iu\b)|[khu]\b|/(?=[a-z]))"
)


def digits(match: re.Match[str]) -> int:
    """Count the digits of what a match found."""
    return sum(letter.isdigit() for letter in match["it"])


def is_measure(match: re.Match[str]) -> bool:
    """Say whether a unit follows what a match found."""
    return bool(_UNIT.match(match.string, match.end("it")))


def _four(match: re.Match[str]) -> bool:
    return digits(match) >= 4 and not is_measure(match)


def _five(match: re.Match[str]) -> bool:
    return digits(match) >= 5 and not _is_elsewhere(clause(match, 30))


def _long(match: re.Match[str]) -> bool:
    return not _is_elsewhere(clause(match, 40)) and not is_measure(match)


_record = plainly(Kind.RECORD, Level.STOP, "looks like a record number", _four)
_account = plainly(
    Kind.ACCOUNT, Level.STOP, "looks like an account, insurance or document number", _five
)
_ssn = plainly(Kind.SSN, Level.STOP, "looks like a social security number")
_last_four = plainly(
    Kind.SSN, Level.STOP, "looks like the last four digits of a social security number"
)

RULES: tuple[Rule, ...] = (
    after(
        "ss, ssn, s.s, s.s.n, soc sec, soc. sec, social security, social sec, social, itin, sin",
        r"[^\d\n]{0,14}(?P<it>(?:[x*]{1,3}[ \-]?){0,2}\d[\d \-.]{2,12}\d)(?!\d)",
        _ssn,
    ),
    at(NUMBER, r"(?<![\d\-./])(?P<it>\d{3}-\d{2}-\d{4})(?![\d\-])", _ssn),
    after("xxx", r"[ \-]?x{0,2}[ \-]?\d{4}(?!\d)", _last_four),
    at(NUMBER, r"(?<=\*-)(?P<it>\d{4})(?!\d)", _last_four),
    after("last 4, last four, last-4, last4", r"[^\d\n]{0,14}(?P<it>\d{4})(?![\d/])", _last_four),
    after(
        "vet, vets, veteran, va, l4, pt, pts, patient",
        r"[^\w\n]{0,3}(?:pt\s)?(?P<it>[a-z]-?\d{4})(?![\w\-])",
        _last_four,
    ),
    at(
        MIXED,
        r"(?<![\w\-*])(?P<it>[a-z]\d{4})(?=[^\w\n][^\n]{0,14}\bva\b)",
        plainly(Kind.SSN, Level.CHECK, "looks like an initial with the last four digits"),
    ),
    after(
        """
            mrn, mrns, mrm, m.r.n, emrn, mr #, mr#, mr no, mr number, mr num, m/r, med rec, med
            record, med records, medical rec, medical record, medical records, med. rec, mpi,
            empi, epic id, epic mrn, epic #, epic, cerner id, cerner #, pt id, pt. id, pt no, pt
            number, pt num, pt #, pt#, patient id, patient identifier, patient no, patient number,
            patient #, hosp id, hosp no, hosp number, hosp #, hosp#, hospital id, hospital no,
            hospital number, hospital #, chart no, chart number, chart id, chart #, chart, record
            no, record number, record id, record #, unit no, unit number, unit #, person id,
            client id, client no, pid, urn, ur no, ur, crn, chi, chi no, chi number, hn, nhi, phn,
            nhs, nhs no, nhs number, health card, ohip, ahcip, ramq, ihi
            """,
        GAP + VALUE,
        _record,
    ),
    after("mr", r"\s(?P<it>\d{6,9})(?!\w)", _record),
    after("mrn, mrns", r"[^\n]{0,20}?(?<![\w.])" + VALUE, _record),
    after(
        """
            look up, looked up, looking up, look at, looking at, pull, pull up, pulled, pulled up,
            open, opened, chart, chart of, chart review, case, file, record, review, reviewed,
            f/u, follow, follow up, follow up on, check, pt, patient, admit, admitted
            """,
        GAP + r"(?P<it>[a-z]{0,2}\d[\d\-]{4,12}\d)(?![\d/%])",
        plainly(Kind.RECORD, Level.CHECK, "looks like a record number", _five),
    ),
    at(
        NUMBER,
        r"(?<![\w.,/:=*\-+$])(?P<it>\d{7,10})(?![\w/%]|[.,\-]\d)",
        plainly(Kind.RECORD, Level.CHECK, "looks like a record number", _long),
    ),
    at(
        MIXED,
        r"(?<![\w.,/:=*\-+$])(?P<it>[a-z]{1,2}\d{7,10})(?![\w/%]|[.,\-]\d)",
        plainly(Kind.RECORD, Level.CHECK, "looks like a record number", _long),
    ),
    after(
        """
            acct, account, acc, accn, accession, a/c, har, csn, fin, encounter, enc, visit,
            medicare, medicaid, medi-cal, medical, tricare, mbi, hic, hicn, policy, member, mem,
            subscriber, sub id, group, grp, insurance, ins, insur, payer, payor, plan, claim,
            claims, preauth, pre-auth, prior auth, auth, authorization, referral, bcbs, aetna,
            cigna, humana, uhc, united, kaiser, blue cross, driver's license, drivers license,
            driver license, driver's licence, drivers lic, dl, license, licence, lic, passport,
            visa, cert, certificate, death cert, birth cert, specimen, spec, path, requisition,
            req, order, invoice, bill, billing, confirmation, case, tracking, docket, police
            report, report, ref, reference, id, identifier, booking, inmate, jail, prisoner,
            badge, study, rx, prescription, script, donor, unos, transplant, apn, dva, card,
            voucher
            """,
        r"\.?(?:\s?(?:id|no|number|num|plate|member|subscriber|identifier|certificate))?\b"
        + GAP
        + VALUE,
        _account,
    ),
    at(
        NUMBER,
        r"""(?<!\w)(?P<it>[1-9](?=[a-z\d\-]{3,5}[a-z])[a-z][a-z\d]\d-?[a-z][a-z\d]\d-?[a-z]{2}\d{2})(?!\w)""",
        plainly(Kind.ACCOUNT, Level.STOP, "looks like a Medicare number"),
    ),
    after(
        "license plate, licence plate, number plate, plate, plates, reg, registration, tag, tags",
        GAP + r"(?P<it>(?=[a-z]{0,4}[ \-]?\d)[a-z0-9]{2,4}[ \-]?[a-z0-9]{2,5})(?![\w/])",
        plainly(
            Kind.ACCOUNT,
            Level.STOP,
            "looks like a number plate",
            lambda match: digits(match) >= 2 and bool(re.search("[a-z]", match["it"])),
        ),
    ),
)
"""Labels with their numbers, and numbers whose shape is enough."""
