"""Who is no patient: people with a job, people one learns from, the writer's own family."""

import re

from prelim_coach.domain.identifiers_listing import words
from prelim_coach.domain.identifiers_rule import Window

_ROLES = words(
    """
        dr, doc, doctor, attending, attendings, chief, senior, fellow, resident, residents,
        intern, interns, co-intern, cointern, co-interns, co-res, nurse, nurses, rn, lpn, np, pa,
        pa-c, aprn, crna, charge, nm, mentor, mentors, pd, apd, pc, prof, professor, coach, pgy*,
        pgy-1, pgy-2, pgy-3, pgy 1, pgy 2, pgy 3, r1, r2, r3, r4, sw, lcsw, msw, social work,
        social worker, case manager, case mgr, cm, pharm, pharmd, pharm d, pharmacist, pharmacy,
        slp, rt, resp, respiratory, tech, techs, cna, pct, librarian, chaplain, coordinator,
        admin, interpreter, manager, director, dean, advisor, adviser, program, student, ms1, ms2,
        ms3, ms4, ms-3, ms-4, m3, m4, sub-i, subi, phlebotom*, dietitian, dietician, secretary,
        clerk, hospitalist, surgeon, intensivist, geriatrician, faculty, preceptor, colleague,
        friend, classmate, roommate, therapist, counselor, counsellor, scheduler, consultant,
        registrar, houseman, sho, matron, ward manager, educator, supervisor, speaker, presenter,
        author, editor, researcher, scribe, paramedic, emt, ems, staff, leadership, president,
        recruiter, ceo, cmo, cno, trainer, teacher, ot, md, mbbs, phd, housekeeping, evs, gme, hr
        """
)
_ROLE = rf"(?:{_ROLES}|[a-z]{{4,14}}ologist)"
_DEPARTMENT = words(
    """
        chaplaincy, dietary, surgery, transport, security, radiology, ir, pathology, lab, records,
        billing, desk, kitchen, cafeteria, library, cardiology, cards, nephrology, renal,
        neurology, nephro, onc, heme, neuro, pulm, gi, id, ccm, icu, micu, wound care, palliative,
        palli, psych, ortho, anesthesia, anaesthetics, rheum, rheumatology, endo, derm, ent, uro,
        team, peds, ed
        """
)
_MANNER = words(
    """
        night, day, head, lead, ward, unit, floor, charge, clinical, medical, research,
        outpatient, inpatient, new, awesome, amazing, great, best, wonderful, overnight, weekend,
        bedside, hospital, front, nurse, program, programme, vice, assoc, associate, assistant,
        deputy, senior, junior, first, second, third, year, micu, icu, ccu, ed, or, id, gi, cards,
        cardiology, renal, pulm, onc, heme, palliative, liver, transplant, speech, physical,
        occupational, respiratory, resp, social, case, procedure, consult, stroke, rapid response,
        chief, internal, family, team, our, my, the, a, an, wound, infection, bed, patient, 1st,
        2nd, 3rd
        """
)
_OFFICE = words(
    """
        gme, hr, medical records, records, billing, housekeeping, transport, the lab, lab,
        pharmacy, it, evs, dietary, kitchen, cafeteria, security, admissions, registration,
        scheduling, the library, library, case management, social work, chaplaincy, the front
        desk, payroll, telecom, bed management, quality, risk, legal, wound care, infection
        control, the office, the clinic, the program, the programme, the program office,
        interpreter services, volunteer services, facilities, supply, central supply, the gift
        shop
        """
)
_PARTS = words(
    "cards, renal, onc, heme, palliative, liver, transplant, stroke, micu, icu, ccu, ed, speech"
)
_LEARNING = words(
    """
        per, via, by, thank, thanked, thanks to, thx to, thank you to, shout-out to, shoutout to,
        ask, asked, asking, met, met with, met w/, meet with, meet w/, meeting with, meeting w/,
        lunch with, lunch w/, coffee with, coffee w/, coffee w, tea with, tea w/, dinner with,
        dinner w/, drinks with, drinks w/, chat with, chat w/, chatted with, chatted w/, rounds
        with, rounds w/, rounded with, rounded w/, call with, call w/, zoom with, zoom w/, clinic
        with, clinic w/, talk with, talk w/, talked with, talked w/, worked with, worked w/,
        working with, working w/, shift with, shift w/, staffed with, staffed w/, precepted with,
        precepted by, night with, nights with, ran with, reviewed with, reviewed w/, debrief with,
        debrief w/, debriefed with, debriefed w/, cross-cover with, text, texted, email, emailed,
        e-mailed, paged, curbside, curbsided, presented to, presented with, sign out to, signed
        out to, handed off to, feedback from, feedback to, cc, taught by, learned from, learnt
        from, shadow, shadowed, mentored by, cover for, covered for, covering for, swap with,
        swapped with, switch with, switch w/, owe, follow up with, letter from, lor from, book by,
        paper by, article by, trained with, trained by, draft to, gratitude:, mentor:, walk w/,
        walk with
        """
)
_TEACHING = words(
    """
        say, says, said, taught, teaches, recommends, recommended, suggest, suggests, suggested,
        reminded, advise, advised, advises, quizzed, pimped, told me, told us, showed, explains,
        explained, gave me, gave us, gave feedback, gave a, wrote, writes, precept*, mentor*,
        love, loves, like, likes, prefer, prefers, cover, covers, covered, covering, presented at,
        lectured, lecture, pearl, pearls, think, thinks, uses, argues, et al, swears, notes that,
        offered, ask us, ask me, asks us, asks me, asks for, asks why, brought, helped, texted,
        emailed, paged, staffed, let me, walked me, pulled me, is the, is a great, is a good, is a
        wonderful, is a legend, was great, was kind, was helpful, was a great, on feedback, draws,
        caught my
        """
)
_BEFORE = re.compile(
    rf"(?:(?<!\w)(?:{_ROLE})|\bwith\smy|\bmy\s(?:friend|colleague|buddy|pal))[.:]?,?\s(?:is\s|was\s|named\s|called\s|-\s|\()?$"
)
_AFTER = re.compile(
    rf"""\s?[,(]\s?(?:our|my)\s(?!pts?\b|patients?\b|sick|first|new|last|bounce|favou?rite|\d)
    |(?:\s?[,(/\-]{{1,2}}|\s(?:is|was|our|the|my)\b)[\s(]{{0,2}}(?:(?:is|was)\s)?(?:{_MANNER}[\s/\-]){{0,3}}{_ROLE}s?(?![\w'/])
    |\s?\((?:{_MANNER}\s){{0,2}}{_DEPARTMENT}\)
    |[\s,]{{1,2}}(?:from|in|at|of|w/|with)\s{_OFFICE}(?!\w)""",
    re.VERBOSE,
)
_AT_WORK = re.compile(
    rf"\s(?:from|in|at|on|of)\s(?:the\s)?(?:(?:{_MANNER}\s)?(?:{_ROLE}|{_DEPARTMENT})(?![\w'])|{_PARTS}\s?(?:fellowship|clinic|team)?(?!\w))"
)
_LEARNT = re.compile(rf"(?<!\w)(?:{_LEARNING})\s$")
_TEACHES = re.compile(rf"\s(?:also\s|always\s|just\s|really\s)?(?:{_TEACHING})\b")
_MINE = re.compile(
    r"\b(?:my|our|attending's|resident's|chief's|intern's|nurse's)\s(?:own\s|new\s|little\s|big\s|older\s|younger\s)?$"
)


_TO_ME = re.compile(
    r"\b(?:called|texted|visited|sent|cheered|brought|made|drove|hugged|fed)\s(?:me|us)\b"
)


def has_job(window: Window, start: int, end: int) -> bool:
    """Say whether the words beside a name give it a job: colleagues may be named."""
    before = window.low[max(0, start - 28) : start]
    return bool(_BEFORE.search(before) or _AFTER.match(window.low, end, end + 60))


def is_colleague(window: Window, start: int, end: int) -> bool:
    """Say whether a name is somebody the writer works with: a job, or learning from them."""
    return (
        has_job(window, start, end)
        or bool(_LEARNT.search(window.low[max(0, start - 28) : start]))
        or bool(_TEACHES.match(window.low, end, end + 34))
        or bool(_AT_WORK.match(window.low, end, end + 44))
    )


def is_mine(window: Window, start: int) -> bool:
    """Say whether the relative named at ``start`` is the writer's own."""
    before, after = window.low[max(0, start - 28) : start], window.low[start : start + 40]
    return bool(_MINE.search(before) or _TO_ME.search(after))
