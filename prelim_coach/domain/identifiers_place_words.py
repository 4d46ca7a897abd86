"""Words around the number of a room that make it a patient's or anybody else's."""

STAFF_ROOMS = """
    conf, confs, conference, lecture, noon, journal, grand rounds, m&m, board, workshop, sim,
    class, classroom, course, library, printer, print, locker, call room, callroom, break room,
    team room, work room, workroom, sleep room, study room, procedure room, resident room, intern
    room, on-call room, dictation room, reading room, sign-out room, signout room, report room,
    report rm, skills room, seminar room, mail room, supply room, storage room, med room,
    medication room, wellness room, nap room, nursing room, changing room, waiting room, rest
    room, restroom, exam room, escape room, huddle room, lounge, fridge, office, microwave,
    laptop, badge, door code, projector, zoom, potluck, lunch, dinner, pizza, interview,
    interviews, orientation, hotel, airbnb, didactic, didactics, teaching session, chalk, retreat,
    auditorium, study, nurse of, nurses of, staff, census, bed capacity, bed free, beds free, beds
    open, beds available, bed available, beds are open, rooms free, open bed, open beds, free bed,
    free beds, extra bed, empty bed, empty beds, turnover, renovat*, clean, cleaned, cleaning,
    staffed, close, closed, closing, cafe, sharp
    """
"""Rooms of the staff, meetings, and talk of beds in general."""

COUNTED = """
    chair, deg, degree, degrees, mg, mcg, ml, l, cm, mm, min, mins, hr, hrs, hour, hours, day,
    days, wk,
    wks, week, weeks, month, months, yr, yrs, year, years, am, pm, unit, units, of, or more, or
    less, grow, me, you, us, think, breathe, thing, things, lesson, lessons, point, points,
    question, questions, pearl, pearls, goal, goals, tip, tips, rule, rules, people, beds, rooms,
    admit, admits, intern, interns, senior, seniors, resident, residents, nurse, nurses, pts,
    patients, per, each, every, for improve, for improvement
    """
"""What a number after a place word may count instead of naming the place."""

PATIENT = """
    lady, man, gentleman, gent, guy, woman, pt, pts, patient, patients, kid, fella, dude, fellow,
    person, people, ppl, veteran, vet, neighbor, neighbour, mom, mum, baby, boy, girl, granny,
    grandma, grandpa, one, both, sicker, sickest, him, her, m, f
    """
"""Who lies in a room."""

WENT = """
    called, went, paged, go, back, ran, running, sent, summoned, rapid, rrt, code, code blue,
    rapid response, stroke alert, arrest, fall, pt, patient, death, admit, admitted, moved,
    transferred, transfered, xfer, xferred, txf, downgraded, upgraded, boarding, saw, see, seen,
    round, rounded, check, checked, eyes, responded, respond
    """
"""What takes somebody to a room."""

STAFFING = """
    deep, full, intern, interns, senior, seniors, resident, residents, attending, attendings,
    nurse, nurses, team, teams, block, blocks, week, weeks, shift, shifts, month, months, day,
    days, night, nights, bed, beds, call, calls, admit, admits, pts, consult, consults, transfer,
    transfers, rotation, rotations, hour, hours, to, of, and, or, at, is, was, until, on, off,
    cover, coverage, swap, huddle, rounds, start, then, for, by, from, per, year, yr, talk,
    lecture, conf, triage, vs, the, but, that, this, when, so, plus, minus, in, out, more, less,
    than, new, weekend, weekends, overnight, tomorrow, today, tonight, again, survived, done,
    down, left, sign-out, handoff, report, code, codes, fellow, fellows, student, students, staff
    """
"""What a number after the name of a unit may belong to instead of a bed."""
