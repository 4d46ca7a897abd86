"""Words that make a date one of a patient's care, and words that make it the writer's own."""

EVENTS = """
    hospitalized, hospitalised, ctpa, v/q, duplex, doppler, ekg, ecg, mrcp, eus, kub, admit,
    admits, admitted, adm, adm'd, admission, readmit, re-admit, readmitted, re-admitted, doa, dos,
    dod, doi, date of admission, date of surgery, date of service, date of death, date of injury,
    date of discharge, transfer, transferred, transfers, xfer, xferred, txf, txfer, txfer'd, tx'd,
    tx from, transfer from, intubated, tubed, re-intubated, reintubated, extubated, trach,
    trached, died, dies, expired, passed, passed away, passed on, deceased, pronounced, tod,
    death, d/c, d/c'd, d/cd, dc, dc'd, dced, disch, discharge, discharged, lkw, lkn, last known
    well, last known normal, last drink, last dose, last seen, last use, last used, last hd, last
    dialysis, last bm, last period, last chemo, last cycle, last admission, last visit, last
    discharge, last seizure, onset, symptoms began, symptoms started, symptoms since, collapsed,
    arrested, coded, rosc, presented, came in, arrived, brought in, biba, operated, operation,
    procedure, surgery, sx, s/p, post-op, postop, pod 0, cath, cathed, cath'd, stent, stented,
    pci, cabg, transplant, transplanted, olt, delivered, c-section, svd, lmp, edd, edc, induced,
    placed, removed, inserted, cleared, resolved, nadir, pulled, febrile, spiked, fever, fevers,
    rapid, icu since, icu on, icu from, here since, been here since, inpt since, hospice, appt,
    appointment, f/u, fu, followup, follow-up, tcu, consented, consulted, eval'd, mva, mvc, gsw,
    stabbed, shot, fell, fall, found down, accident, injury, dx, dx'd, diagnosed, diagnosis, seen,
    saw him, saw her, saw pt, saw them, started chemo, started abx, started art, started hd,
    started dialysis, started ripe, started steroids, initiated, vaccinated, overdosed, od'd,
    ingested, relapsed, bounced back, returned, represented, re-presented, signed out ama, left
    ama, enrolled, amputated, amputation, resection, resected, ex-lap, exlap, orif, thrombectomy,
    tpa, tnk, dialyzed, dialysed, dialysis, transfused, biopsied, biopsy, bx, bx'd, path, culture,
    cultures, cultured, cx, cx's, bcx, ucx, blood cx, blood cultures, wound cx, chemo, cycle,
    c1d1, xrt, rads, egd, colonoscopy, cscope, scope, scoped, ercp, tee, tte, echo, mri, ct, cta,
    pet, lp, scan, us, mammo, pap, cystoscopy, bronch, para, thora, angio, stress test, holter,
    eeg, emg, labs, hd, ecmo, picc, line, port, foley, visit, clinic visit, ed visit, wound vac,
    code, code blue, code stroke, stroke alert, rapid response, xray, x-ray, cxr, mra
    """
"""What happens to patients on a day."""

SURE_EVENTS = """
    admitted, adm, adm'd, admission, readmitted, re-admitted, doa, dos, dod, date of admission,
    date of surgery, date of service, date of death, date of injury, date of discharge,
    transferred, xferred, txfer'd, tx from, intubated, extubated, trach, trached, died, expired,
    passed, passed away, deceased, pronounced, tod, d/c'd, d/cd, dc'd, dced, discharged, lkw, lkn,
    onset, last known well, last known normal, last drink, last dose, last seen, last hd, last
    dialysis, last period, lmp, edd, collapsed, arrested, coded, stroke, surgery, operated,
    transplanted, delivered, dx'd, diagnosed, fell, here since, icu since
    """
"""Events that a date may follow at some distance."""

AFTER_A_DATE = """
    admit, admitted, admission, admits, adm, intubated, extubated, died, expired, passed away,
    transferred, d/c'd, discharged, coded, biopsy, surgery, cath, grew, febrile, spiked, arrest
    """
"""Events that stand after their date."""

PROGRAMME = """
    vacation, vaca, pto, leave, journal club, jc, m&m, m+m, m + m, grand rounds, noon, conf,
    conference, conferences, lecture, talk, poster, abstract, irb, ite, exam, step 1, step 2, step
    3, board, boards, shift, shifts, block, night float, nf, rotation, resumes, jeopardy, on call,
    schedule, schedules, semi-annual, eval, evals, evaluation, evaluations, ilp, pd, apd, mentor*,
    meeting, meetings, meet, retreat, wellness, orientation, interview, interviews, application,
    applications, apps, eras, nrmp, match, deadline, deadlines, due, hrs, hours, moved, dinner,
    lunch, brunch, bday, b-day, birthday, party, wedding, sim, simulation, acls, bls, pals,
    course, class, workshop, symposium, qi, project, projects, paper, papers, manuscript,
    manuscripts, revision, revisions, resident, residents, intern, interns, co-intern, cointern,
    feedback, therapy, therapist, dentist, flight, trip, embargo, chalk, tumor board, clinic
    resumes, clinic starts, clinic block, clinic day, clinic week, continuity, swap, swapped,
    switch, cover, covers, covering, covered, off day, off service, golden, weekend, race,
    marathon, lease, rent, loan, guideline, published, fda, approved, recall, trial, study, issue,
    edition, update, updated, version, newsletter, email, fellowship, program, programme,
    scholarly, registration, register, license, credential*, badge, training, module, survey,
    acgme, site visit, stipend, payday, pay, budget, mortgage, concert, game, hike, gym, run,
    yoga, holiday, thanksgiving, christmas, memo, eff, effective, cap, staff, my appt, my
    appointment, my mom, my dad, my sister, my brother, my wife, my husband, my birthday, my dog,
    my cat
    """
"""The writer's own programme and life."""

NO_DATE_BEFORE = """
    pain, bipap, cpap, nippv, strength, murmur, power, apgar, apgars, gcs, reflex, reflexes, mmt,
    mrc, bp, moca, mmse, slums, score, bottles, vent, ps, peep, ns, setting, settings, dose, bupe,
    suboxone, percocet, norco, rate, ratio, sens, spec, grade, stage, about, only, to, x,
    pressure, pressures, systolic, acuity, vision
    """
"""What stands before two numbers that are a ratio and no date."""

NO_DATE_AFTER = """
    bottle, bottles, set, sets, positive, pos, slices, strength, sem, systolic, murmur, pulses,
    reflex, edema, quads, lead, leads, kids, criteria, points, pts, cmh2o, ratio, mmhg, days, x,
    mg, ml, units, patients, deaths, admits, normal saline, ns, tab, tabs, dose, doses
    """
"""What stands after them."""
