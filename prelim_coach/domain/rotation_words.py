"""The words of hospital schedules, and what each says about the work.

A word is lower case. One that ends in ``*`` stands for all that begin so, one that begins with
``*`` for all that end so; a plural needs no entry of its own. Words of several parts are joined
to one word by ``JOINED`` before the other tables are read.
"""

from prelim_coach.domain.rotation_kinds import Kind

COVER = "cover, covering, coverage, relief"
"""Beside a word of leave: working in someone's place."""

_LEAVE = """
    vacat*, vac, vaca, vacay, pto, leave, loa, lwop, fmla, matern*, patern*, parental,
    bereavement, funeral, absent, juryduty, military, sabbatical, timeoff, outofoffice
"""
_FEAST = "holiday, hol, xmas, christmas, thanksgiving, sick, ill, illness, break"

ABSENCE = f"{_LEAVE}, {_FEAST}"
"""Every word of leave."""

RANKED: tuple[tuple[Kind, str], ...] = (
    (
        Kind.BACKUP,
        "jeop*, jep, jepardy, jeap*, jpdy, backup, bkup, bu, pull, standby, reserve, surge",
    ),
    (Kind.VACATION, _LEAVE),
    (
        Kind.OFF,
        """off, postcall, golden, gw, rest, recovery, sleepday, wellness, wellbeing, admin,
        administrative, unavailable, compday, rdo, switchday""",
    ),
    (Kind.CLINIC, "nightclinic"),
    (
        Kind.NIGHTS,
        """night, nightfloat, nighttime, nightshift, nightcall, nightteam, nightmed, nf, nite,
        noc, noct, nocturn*, nar, overnight, mn, midnight, graveyard""",
    ),
    (Kind.CONSULT, "consult*, cons, conslt, cnslt, cslt, csult, csx, cs, liaison"),
    (
        Kind.RESEARCH,
        """research*, rsch, resch, rsrch, scholar*, qi, qips, qualityimprovement, quality,
        patientsafety, academictime, thesis, publication, irb""",
    ),
    (Kind.ELECTIVE, "electiv*, el, elec, elect, elctv, selectiv*, away"),
    (
        Kind.EDUCATION,
        """education*, orient*, onboarding, bootcamp, step3, usmle, comlex, exam, boards, ite,
        acls, bls, atls, pals, cme, interview*, conferenc*, conf, didactic*, ahd, academic,
        grandrounds, morningreport, journalclub, lecture, workshop, report, mksap, gme,
        recruitment, shadow*, retreat, simulation, sim, mandm, course, training, graduation,
        study, symposium, seminar, curriculum, teacher, ceremony""",
    ),
    (
        Kind.CLINIC,
        """clinic, clin, clnc, cln, ambul*, amb, continuity, cc, ccim, outpat*, outpt, opd,
        yweek, primarycare, pcc, pcp, pcmh, pact, acc, urgentcare, ucc, office, sameday,
        telehealth, telemed*, televisit, housecall, hbpc, walkin, communitymedicine, preop""",
    ),
    (Kind.ICU, "*icu, *ccu, cvu, nccu, rcu, ccm, pccm, criticalcare, intensiv*, intensivecare"),
    (Kind.ED, "ed, er, em, emergenc*, emerg, edept, fasttrack"),
    (
        Kind.WARDS,
        """ward, wrd, floor, flr, inpat*, inpt, ip, hospitalist*, hospmed, hm, genmed, gmed, gm,
        gms, gim, gmf, internalmedicine, intmed, call, oncall, admit*, adm, admission, mar, mao,
        triage, bmt, sct, hsct, cart, stemcell, leukemia, lymphoma, myeloma, hememalignancy,
        solidtumor, heartfailure, hf, ahf, chf, transplant, stepdown, sdu, pcu, imc, imcu, imu,
        telemetry, tele, ace, obs, observation, cdu, acutecare, directcare, nonteaching,
        teachingservice, mts, fmit, mod, lc, sc, vad, comanagement, crosscover, xcover,
        dayfloat, float, swing, twilight, evening, rapidresponse, rrt, codeteam, firm, dayshift,
        dayteam, xweek, weekendwork""",
    ),
    (Kind.VACATION, _FEAST),
    (
        Kind.ELECTIVE,
        """procedur*, proc, telestroke, pocus, ultrasound, echo, echocardio*, cath, cathlab,
        stresslab, endoscopy, bronch*, ep, electrophys*, radiol*, rads, rad, ir, imaging,
        nuclear, nucs, neuro*, stroke, eeg, emg, derm*, anesth*, anaesth*, anes, periop*,
        pathol*, path, labmed, bloodbank, transfusion, palliat*, pall, palli, hospice, hpm,
        supportivecare, geri*, gero*, psych*, addiction, subspecialt*, trauma, acs, thoracic,
        burn, newborn, nursery, rural, toxicol*, tox, pmr, rehab*, physiatry, ophth*, optho,
        ent, otolaryng*, oto, urol*, gu, ortho*, msk, sports, sportsmed, pain, sleep, allerg*,
        immunol*, wound, gyn*, obgyn, ob, obstet*, womens, peds, pedi*, paed*, familymedicine,
        fm, surg*, gensurg, colorectal, vascular, plastics, radonc, genetic*, genomic*,
        informatic*, globalhealth, integrative, lifestyle, nutrition, obesity, bariatric*, hiv,
        occupational, preventive, publichealth, advocacy, ethics, bioethic*, humanities,
        streetmedicine,
        correctional, nursinghome, snf, subacute, ltac, breast, diabetes, wilderness, reading,
        independentstudy, flex""",
    ),
    (
        Kind.CONSULT,
        """cardio*, cards, card, cardiac, cv, cvd, nephro*, neph, renal, gastro*, gi, hepat*,
        hep, liver, infectio*, id, pulm*, respiratory, endocr*, endo, rheum*, hemat*, haemat*,
        heme, hem, onc, onco*, hemeonc, medonc, heart, cancer, dialysis, lung""",
    ),
    (
        Kind.WARDS,
        "medicine, med, medical, im, service, svc, team, teaching, hospital, rounding, rounds",
    ),
    (Kind.BACKUP, COVER),
)
"""Read from the top: the first row that knows a word of the label decides."""

ALONE: dict[Kind, str] = {
    Kind.VACATION: "v, al",
    Kind.OFF: "x, o, pc, free",
    Kind.NIGHTS: "n",
    Kind.CLINIC: "y, c",
    Kind.ICU: "unit",
    Kind.WARDS: "day, days, w, short, long",
}
"""Words too short to mean anything in company; they count when they are all there is."""

COLOURS = """
    silver, gold, blue, red, green, white, purple, orange, yellow, maroon, black, teal, gray, grey,
    bronze, crimson, pink, brown, violet, navy, platinum, copper
"""
"""Labels of nothing but these, letters, numbers and ``FILLER`` name a ward team ("Blue 2")."""

FILLER = "am, pm, va, vamc, intern, resident, pgy, block, week, wk, short, long, day, days"
"""Words that say nothing about the kind."""

JOINED: dict[str, str] = {
    "": "off service, non icu, off site, off campus, hand off, id badge",
    "backup": """back up, b u, sick call, sick pull, sick pool, sick cover, sick coverage, stand by,
        risk call, at risk, float pool, pull pool, emergency coverage, second call""",
    "postcall": """post call, post night, post nights, post nf, post night float, recovery day,
        sleep day, night off, nights off, weekend off, w e off, day off, days off, mental health""",
    "timeoff": "time off, annual leave, a l, personal day, paid time, floating holiday",
    "outofoffice": "out of office",
    "juryduty": "jury duty",
    "switchday": "switch day, transition day, flip day, switch over",
    "wellbeing": "well being",
    "comanagement": "co management",
    "compday": "comp day, comp time, free day",
    "education": """med ed, medical ed, medical education, patient ed, resident ed, intern ed,
        education leave, educational leave, ed leave, conference leave, cme leave, academic leave,
        interview leave, team building, white coat, teaching day""",
    "step3": "step 3, step iii, step three",
    "bootcamp": "boot camp",
    "boards": "board review, board prep, board study, in training exam, in service exam",
    "ahd": "academic half day, academic day, half day of learning",
    "academictime": "academic time, academic block, academic project, protected time",
    "grandrounds": "grand rounds",
    "morningreport": "morning report",
    "journalclub": "journal club",
    "mandm": "m m",
    "qualityimprovement": "quality improvement",
    "patientsafety": "patient safety",
    "nightclinic": "night clinic, evening clinic",
    "night": "night float",
    "consult": "c s, c l, transplant id",
    "yweek": """y week, y block, y wk, ambulatory week, plus 1, plus 2, plus one""",
    "primarycare": "primary care, va pc",
    "urgentcare": "urgent care",
    "sameday": "same day",
    "housecall": "house call, house calls, home visit, home visits",
    "walkin": "walk in",
    "communitymedicine": "community medicine, community health",
    "preop": "pre op",
    "criticalcare": """critical care, crit care, neurocritical care, coronary care, cardiac care,
        intensive care, pulm cc, pulm crit, pulmonary cc, burn unit""",
    "fasttrack": "fast track",
    "ed": "e d",
    "genmed": "gen med, general med, general medicine, gen medicine",
    "internalmedicine": "internal medicine, int med, int medicine",
    "hospmed": "hospital medicine, hosp med",
    "call": "short call, long call, late call, pre call, on call, home call, holiday call",
    "stepdown": "step down, intermediate care",
    "heartfailure": "heart failure",
    "cart": "car t",
    "stemcell": "stem cell, bone marrow",
    "hememalignancy": """heme malignancy, heme malignancies, malignant heme, malignant hematology,
        liquid onc, hematologic malignancies""",
    "solidtumor": "solid tumor, solid onc",
    "acutecare": "acute care, acute medicine",
    "directcare": "direct care",
    "nonteaching": "non teaching",
    "teachingservice": """teaching service, liver service, oncology service, onc service,
        cardiology service, cards service""",
    "observation": "short stay",
    "crosscover": "cross cover, cross coverage, x cover",
    "dayfloat": "day float",
    "rapidresponse": "rapid response",
    "codeteam": "code team",
    "dayshift": "day shift",
    "dayteam": "day team",
    "xweek": "x week, x block",
    "weekendwork": "weekend cover, weekend coverage, weekend rounding",
    "pmr": "pm r",
    "obgyn": "ob gyn, l d, labor delivery, labor and delivery",
    "cathlab": "cath lab",
    "stresslab": "stress lab",
    "labmed": "lab med, lab medicine",
    "bloodbank": "blood bank",
    "supportivecare": "supportive care",
    "radonc": "rad onc, radiation oncology, radiation onc",
    "familymedicine": "family medicine, family med, fam med",
    "sportsmed": "sports medicine, sports med",
    "globalhealth": "global health, international health, travel medicine",
    "publichealth": "public health, population health, health policy, health equity",
    "streetmedicine": "street medicine",
    "nursinghome": "nursing home",
    "independentstudy": "independent study",
    "hemeonc": "h o",
}
"""Several words that mean one thing; the longest match is joined first."""
