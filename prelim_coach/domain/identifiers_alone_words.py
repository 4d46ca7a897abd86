"""What is said of patients and of nobody else."""

SAID = """
    decompensat*, died, dies, dying, passed, passed away, expired, crashed, crashing, coded,
    coding, arrested, refuse*, refusing, decline, declines, declined, declining, bounced back,
    bounce back, bounce-back, want to go, wants to go, wants to leave, wants to die, wants to eat,
    wants to see, wants to stop, wants to be, wants home, left ama, eloped, desat*, vomit*,
    seized, seizing, fell, intubated, extubated, trach, trached, deteriorat*, worse, worsening,
    worsened, improved, improving, febrile, afebrile, hypotensive, septic, in afib, in rvr, in
    dka, in shock, in pain, in respiratory, stroked, transferred, discharged, d/c, d/c'd, d/cd,
    dc'd, dcd, went to icu, went to micu, went to or, went to hospice, went to cath, went to snf,
    went to rehab, went to ir, tubed, tearful, delirious, delirium, agitated, confused, sundown*,
    pulling, pulled out, pulled his, pulled her, aspirat*, bled, bleeding, sweet, the sweetest,
    angry, npo, full code, dnr, cmo, on bipap, on pressors, on levo, on hfnc, on o2, on comfort,
    readmitted, on dialysis, palliative, ready for dc, ready for d/c, ready for discharge, gap
    closed, anuric, oliguric, hypoxic, tachy, tachycardic, brady, bradycardic, jaundiced,
    unresponsive, obtunded, altered, withdrawing, homeless, lonely, scared of, cried when, asked
    for her, asked for his, lives alone, misses her, misses his, family is, family are, family
    still, family wants, family meeting, family mtg, family angry, family upset, family at, family
    update, family called, family refus*, fam wants, fam meeting
    """

OWNED = """
    son, sons, daughter, daughters, wife, husband, family, fam, mom, mother, dad, father, sister,
    brother, niece, lab, labs, k, cr, creat, creatinine, hgb, na, ct, mri, bx, biopsy, echo, scan,
    cxr, ekg, ecg, code status, lytes, bp, sat, sats, lactate, discharge, dispo, goc, culture,
    cultures, cx, wound, pain, chart, troponin, trop, inr, sugar, sugars, uop, mental status,
    murmur, abdomen, belly, lung, lungs, leg, legs, surgery, chemo, diagnosis, prognosis, last
    wish, death, meds, nurse, room, bed, gap, fever, o2, iv, picc, drain
    """

RESULTS = """
    show, shows, showed, grew, growing, pending, positive, resulted, worse, better, overnight,
    npo, tubed, dispo, d/c, dc today, dc tomorrow, dc home, to snf, to rehab, to or, to icu,
    trending, uptrending, downtrending, f/u, transfuse
    """

DISEASES = """
    dka, hhs, chf, adhf, copd, gib, ugib, lgib, nstemi, stemi, cva, stroke, pna, cap, hap, sbo,
    aki, esrd, etoh, dts, sepsis, dvt, afib, rvr, acs, sbp, cirrhosis, pancreatitis, cellulitis,
    pyelo, appy, chole, tia, ich, sah, gbs, ttp, hlh, pe, pneumonia, endocarditis
    """

LESSONS = """
    algorithm, section, protocol, guideline, guidelines, paper, papers, article, talk, pathway,
    criteria, trial, score, podcast, chapter, review, lecture, table, q, qs, question, questions,
    deck, video, formula, consensus, severity, classification, nomogram, tool, app, module,
    teaching, management, mnemonic, pearl, pearls, approach, lesson, book, say, says, said,
    taught, et al
    """

MEASURED = """
    k, na, cr, hgb, plt, plts, wbc, inr, trop, lactate, bp, hr, sat, sats, temp, bun, glucose, mg,
    phos, bnp, tsh, a1c, ef, uop
    """

LOOKED_AFTER = """
    saw, seeing, admitted, discharged, examined, consented, intubated, pronounced, tapped, coded,
    transfused, rounded on, took care of, cared for, caring for, taking care of, lost, goodbye to,
    pre-rounded on, prerounded on, followed up on, f/u on, fu on, check on, checked on, update on,
    sign-out, signout, sign-out:, signout:, handoff, handoff:, dispo for, note for, orders for,
    h&p for, consult for, consulted on, re:, goc with, goc w/, goc for, family meeting for, family
    meeting with, family meeting w/, family mtg for, code blue on, rapid on, labs for, meds for,
    visited with, rip
    """
"""What is done to patients, with their name after it."""
