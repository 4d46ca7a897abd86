"""Words of the wards that stand where a name could: findings, people, places, study."""

FINDINGS = """
    abdomen abdominal abscess accreta acetate achalasia acid acidemic acinetobacter acral
    actinomyces acute adenoma adherent adrenal afebrile aggression agonal airway akathisia albumin
    alcohol alcoholic aldosterone alert alkaline allergic allergy alopecia altered altitude
    alveolar amblyopia ambulate amputee amylase amyloid anaphylaxis anaplasma anasarca anemia
    anemic aneurysm angina angioedema angioma anion ankle anorexia anoxic anterior anterolateral
    anthrax antibiotic antibody anticoagulate antidote antigen antiphospholipid anuria anuric anus
    anxious aorta aortic aphasia aphasic apical aplastic apnea apnoea appendix arrest arrhythmia
    arterial artery arthralgia articular ascites ascitic ashen aspergillus aspirate aspiration
    asplenic asthma asthmatic asthmatics asystole ataxia ataxic atelectasis atopic atrial atrium
    atypical aura aureus auricular autism autistic autoimmune autopsy autosplenectomy avascular
    axillary axonal babesia backpain bacteremia bacteremic bacteria bacteriuria bacteroides
    balloon barium bartonella basal basilar bedbound bedside benign beriberi bezoar bifida
    bilateral biliary bilirubin biopsy bipolar bladder blast blasto bleed bleeding blepharitis
    blister bloating blood blunt blurry boil bolus borrelia botulism bowel bradycardia bradycardic
    brain brainstem breast breastfeeding breath breech bronchial bronchus brucella bruise bruit
    bruxism bulbar bulimia bulla bundle bunion burn bursa cachectic cachexia cadasil calcific
    calciphylaxis calcium calf calluse campylobacter cancer candida candidal cannula capgras
    capillary capsule carbohydrate carbon carboxyhemoglobin carbuncle carcinoid carcinoma cardiac
    cardiogenic caries carotid carpal cartilage cataract catatonia catatonic catheter cauda
    caustic cavity cecal cecum celiac cellulitis centenarian central cerebellar cerebellum
    cerebral cervical cervix chalazion chemotherapy chest chickenpox chikungunya childbirth chills
    chlamydia chloride cholera cholestatic cholesteatoma cholesterol chorea chronic chylous
    ciguatera ciliary circulation cirrhosis cirrhotic cirrhotics citrobacter clammy clavicle
    clonus clostridium clot clubbing coagulopathic cocci coccyx coli colic colicky colitis
    collagen collapse colon colonic colorectal coma comatose comorbid compartment complement
    compliant concussed concussion confused confusion congenital congestion congestive conjunctiva
    consolidation constipated constipation constrictive contagious contrast contusion convulsion
    cord cornea corneal coronary corrosive cortex cortical cortisol cough coughing covids cramp
    cranial craniectomy craniosynostosis creatinine crepitus crisis critical croup crypto
    cryptococcus culture curettage cutaneous cva'd cyanide cyanosis cyanotic cyst cystic cystine
    cytokine cytology cytopenia dacryocystitis deaf deceased decerebrate decompensate
    decompensated decubitus deficit dehydrated dehydration delirious delirium delta demented
    dementia demised demyelinating dengue dental dependent depressed depression dermal
    dermatofibroma desat desats desatted desquamate dextrocardia diabetes diabetic diabetics
    dialysis dialyzed diaphoresis diaphoretic diaphragm diarrhea diarrhoea diastolic diathesis
    difficile diffuse digeorge digit dilated dilation diphtheria diplopia disc discharge discitis
    discoid dislocation dissection distal distended distension distress diuresed diuresing
    diuresis diuretic diverticular dizziness donor dorsal downgoing drip drips drool drooling
    drowsy drug drunk duct ductal duodenal duodenum dural dusky dysphoric dystonia dystonic
    dystrophy ear ecchymosis eclamptic ecthyma ectopic ectopy eczema edema edematous effusion
    ehrlichia ejection elbow electrolyte electrolytes emaciated emboli embolic embolism embolus
    emesis emphysema empyema encephalopathic endemic endocrine endometrial endometrium endoscopy
    enema enteral enteric enteritis enterobacter enterocele enterococcal enterococcus enzyme
    eosinophil eosinophilic epidemic epidural epigastric epiglottis epilepsy epileptic episodic
    epistaxis erection erosive eructation erysipelas erythema erythematous eschar esoph esophageal
    esophagram esophagus essential ethanol ethylene euvolemic exacerbation excision excoriation
    exertional exocrine exophthalmos exposure extremis extremity exudate exudative eyelid facial
    faint fainted falls familial fascia fasciculation fasting fatigue fatty febrile fecal feces
    felon femoral femur fetal fetus fever feverish fibrillating fibrillation fibroid fibrosis
    fibrotic fibula fissure fistula flaccid flank flatulence flushing focal follicular
    folliculitis foot foramen forearm fracture fragile frail frailty frontal frostbite fulminant
    fundus fungal fungemia fungemic fungus furuncle fusobacterium gait gallbladder gallop
    gallstone gallstones ganglion gangrene gangrenous gastric gastroparesis gaze genital giardia
    gland glaucoma glioblastoma glioma globulin globus glomerular glossal glottic glucagon glucose
    gluten glycemic goiter goitre gonococcal gonorrhea gout gouty gram granuloma gravid groin
    guaiac guillain gums gynecologic haematuria haemophilus hallucinating hallux hamstring
    haptoglobin headache heartblock heartburn heatstroke heel helminth hemangioma hematochezia
    hematocrit hematoma hemianopia hemiparetic hemiplegic hemodialysis hemodynamic hemolysis
    hemolytic hemophilia hemophiliac hemoptysis hemorrhage hemorrhagic hemorrhoid hemorrhoidal
    hemothorax heparin hepatic hepatitis hepatorenal hereditary hernia herniate herpes herpetic
    heterotopic hiccups hilar hip hirsute histamine histo hives hoarse homeless homozygous
    hookworm hordeolum hormone housed humeral hydatid hydrate hydrocele hydrocephalus
    hydronephrosis hydroxide hyperacute hypercapnic hypercarbic hyperglycemic hyperkalemic
    hypermobile hypersensitive hypertensive hypoactive hypoglycemic hyponatremic hyposplenism
    hypotensive hypothermic hypovolemic hypoxemic hypoxia hypoxic ictal icterus idiopathic ileal
    ileum ileus iliac immobile immune impacted impedance impetigo implant impotent incarcerated
    incision incontinence incontinent indolent indwelling infarct infarction infected infection
    infectious infiltrate inflamed influenza influenzae infusion ingested ingestion inguinal
    inhalation inhaler injury inotropic insipidus insomnia inspiratory intercostal interstitial
    intertrigo intestinal intestine intoxicated intoxication intracranial intubate intubated
    intubation intussusception iodine iron ischaemic ischemia ischemic isolation itch itchy
    jaundice jaundiced jaw jejunal jejunum jittery joint jugular junctional keloid keratitis
    keratosis kernicterus ketamine ketosis kidney kidneys klebsiella knee kwashiorkor labial
    labile labor labyrinthine laceration lacrimal lactate lactic lactose lacunar lapband laryngeal
    laryngospasm larynx lassa latent laxative lead legionella lens lentigo leprosy leptomeningeal
    leptospira lesion lethargic lethargy leukemia leukemic leukocyte leukocytosis levator libido
    lichen liddle ligament lightheaded limp lipase lipoma listeria listless lithium livedo liver
    lobar lobe lobectomy lobular locked lockjaw loin longitudinal lucid ludwigs lumbar lumen
    lumpectomy lung lungs lupus luteal luxation lymph lymphoid lymphoma lytic macrosomia macular
    magnesium malabsorption malaise malar malaria male malignancy malignant malingering
    malnourished malnutrition mandible mania manic manipulative manometry marasmus marrow mast
    mastoid maternal maxilla measles medial mediastinal mediastinum medulla medullary
    megaloblastic melanoma melas melasma melena meningeal meninges meningitic meningococcal
    menopause menses menstrual mental merrf mesenteric mesothelioma metabolic metastasis
    metastatic methanol microcephaly micrognathia migraine miliary miscarriage mitochondrial
    mitral mixed molar mole monkeypox monoclonal moraxella morbid morbidly moribund mottled
    mottling mouth moyamoya mpox mucocele mucor mucormycosis mucosa mucosal mucous mucus
    multifocal multip multiple mumps mural murmur murmurs muscle muscular mute myalgia myasthenia
    mycoplasma mycotic myeloid myeloma myocardial myocarditis myoclonus myopathy myotonic myxedema
    nadir nasal nasogastric nasty nausea nauseated nauseous navel neck necrosis necrotic
    necrotizing neisseria neonatal neonate neoplasm nephritic nephritis nephrotic nerve neural
    neuralgia neurogenic neuroleptic neurologic neutropenic neutrophil nevi nevus nitrate nocardia
    nocturnal nodal node nodular nodule nonadherent nonagenarian noncompliant nonconvulsive
    nonverbal norovirus nose nosebleed nosocomial numb numbness nutrition nystagmic nystagmus oat
    obese obesity obstetric obstructed obstruction obstructive obtundation obtunded obturator
    occipital occlusion occlusive occult octogenarian ocular oedema oesophageal olfactory oligo
    oligohydramnios oliguria oliguric omental omphalitis omphalocele onycholysis open ophthalmic
    opiate opioid opportunistic optic oral orbital orchitis organ organophosphate ornithine
    orthopnea orthostasis orthostatic oscillating osmolality osmolar osmotic osseous otalgia otic
    ova ovarian ovary overdose overdosed overload oxalate oxygen oxytocin paced pacemaker pacer
    palate palliative pallid pallor palpable palpitations palsy pancreas pancreatic pancytopenia
    panhypopit panic pannus papilla papilledema papular paracentesis paralysis paralytic paralyzed
    paranoid paraplegic parasite parasitic parathyroid paresthesia parietal paronychia parotid
    parotitis paroxysmal parvo parvovirus patella patellar patent pathogen pectoral pediatric
    pellagra pelvic pelvis pemphigoid pemphigus penetrating penile penis peptic percutaneous
    perforated perforation perianal pericardial pericarditis perineal perineum perioral
    periorbital peripartum peripheral peristalsis peritoneal peritonitis peritonsillar
    periumbilical pernicious personality pertussis petechiae petechial phantom pharyngeal
    pharyngitis pharynx pheo pheochromocytoma phlebitis phlegm phobia phosphorus photophobia
    phrenic pickwickian pillcam pilonidal pineal pinpoint pituitary pityriasis placenta placental
    plagiocephaly plague plantar plaque plasma plasmapheresis platelet platelets pleura pleural
    pleurisy pleuritic plexus pneumococcal pneumonia pneumoniae pneumothorax podagra poisoning
    polio polydipsia polyhydramnios polymyalgia polymyositis polyp polyps popliteal porphyria
    portal positional posterior postpartum postural potassium pouchitis pregnancy pregnant
    premature presbycusis presbyopia preseptal presyncope preterm pretibial previa priapism
    primary primip proctalgia proctitis prolactin prolapse prophylaxis prostate prostatic
    prostatitis protein proteus prothrombin proximal prurigo pruritic pruritus pseudogout
    pseudomonas psoas psoriasis psoriatic psychosis psychotic pterion pterygium ptotic puberty
    pubic puerperal pulmonary pulsatile pulse pulseless puncture pupil pupils purpura purulent
    pustular pustule pyelonephritis pyloric pyoderma pyrexia pyuria quadrant quadriplegic quinsy
    rabies radial radiation radicular radius rales ranula rash rashes rectal rectum recumbent
    reflex reflux refractory regurgitation relapse relapsed relapsing remission resistant
    resorption respiratory resting restless restrictive resuscitation retained retching retention
    reticular retina retinal retrobulbar retroperitoneal retropharyngeal rhabdomyolysis rheumatic
    rheumatoid rhinitis rhonchi rib rickets rickettsia rigidity rigors ringworm rosacea rotator
    rubella rubeola rupture ruptured sacral sacrum salicylate saline saliva sallow salmonella
    salpinx saphenous sarcoid sarcoma scab scabies scald scalp scaphoid scapula scar scarlet
    schizoaffective schizophrenia schizophrenic sciatic sciatica sclera scleral scleroderma
    sclerosing sclerosis scoliosis screening scrofula scrotal scrotum scurvy sebaceous seborrheic
    secretion sedation segmental seized seizing seizure seizures semen sepsis septic
    septuagenarian septum serotonin serous serratia serum severe sexagenarian shigella shin
    shingles shivering shock sialadenitis sialolithiasis sickle sickler sickling sigmoid silicosis
    sinus situs skeletal skin skull sleepless sleepy sleeve slumped slurred slurring smallpox
    smear smoker smokers snakebite sneeze snore snoring sodium solar soleus somatic somnolence
    somnolent spasm spastic specimen sperm sphincter spina spinal spine spirometry spleen splenic
    splint splinter sporadic sprain sprue sputum squamous stab stable staphylococcal startle
    stasis status steatosis stenosis stenotic stenotrophomonas stercoral sterile sternal sternum
    stiff stillbirth stinging stitch stoma stomach stomatitis stone stool stools strabismus
    strangulated streptococcal striae stricture stroke strokes strongyloides stupor stuporous
    subacute subarachnoid subclavian subclinical subcut subdural subgaleal subglottic sublingual
    submassive substance substernal suicidal suicide sulfur sunburn superficial superior supine
    supraclavicular supraventricular surgical swab swallow sweats swelling swollen symptomatic
    syncopal syncope syncopized syndrome synovial syphilis systemic systolic tachycardia
    tachycardic tachypnea tachypneic talus tamponade tarsal tearful teeth temporal tender
    tendinitis tendon tenesmus tension teratoma terminal testicle testicular testis tetanus tetany
    tetraplegic thalamic thalassemia thalassemic thallium thecal thenar thigh thoracic thorax
    throat throbbing thrombi thrombosed thrombotic thrombus thrush thrushy thumb thymic thymoma
    thymus thyroid thyrotoxic tibia tibial tinea tingling tinnitus tissue titer titre toe toenail
    tongue tonic tonsil tonsillar tooth tophi topical torsades torsion torticollis tourniquet
    toxic toxicappearing toxicity toxidrome toxin toxo toxoplasmosis trachea tracheal
    tracheomalacia tracheostomy tract transaminase transaminitis transfused transfusion transient
    transplant transverse trauma traumatic tremor tremors tremulous trichomonas trigeminal
    triglyceride trismic trismus trisomy trophic tropical troponin tubal tube tuberculosis
    tuberculous tuboovarian tubular tubule tumor tumour turgor twin twins typhoid typhus ulcer
    ulcerated ulcerative ulcers ulnar ultrasound umbilical unconscious uncontrolled
    undifferentiated undomiciled unilateral unresponsive unstable unsteady untreated unvaccinated
    unwell upgoing uremia uremic ureter ureteral urethra urethral urge urgency urgent urinary
    urine urology urosepsis urticaria uterine uterus uvea uveitis uvula vaccine vagal vagina
    vaginal vaginosis valgus valve valvular variceal varicella varices varicose varus vascular
    vasculitis vasoactive vasoplegia vasopressor vegetation vegetative vein venom venous
    ventilated ventilator ventral ventricle ventricular venule verruca versicolor vertebra
    vertebral vertiginous vertigo vesicle vesicular vestibular vestibulopathy viral viremia
    viridans virus visceral viscous vision vitamin vitiligo vitreous vocal volvulus vomit vomiting
    vulva vulvar wacky wart watershed weakness wean weight wheezing wheezy whitlow withdrawal
    withdrawn wobbly wound wounds wrist xerosis xerostomia yeast yersinia zika zoonosis
    """
"""What is found, done and named in a body."""

WORK = """
    aamc aapi aasld accp acgme acp administered admission admissions admit admits adolescent
    advocate african afternoon aged ain aka albanian algerian algorithm allied ama amazon amboss
    american amish analgesia anchoring anesthesia anesthesiology anki annals anti antibiogram
    applicant applicants appointment apr april arabic aren arent argentinian armenian arrived
    arrives asap asian athlete attending attendings audit aug august aunt b4 baby backup badge
    bangladeshi barber barrier bartender bc bday bedtime beekeeper bhutanese bias biba billing
    biostat blocks bmj board boards bolivian bosnian bounce boy boyfriend brazilian brief british
    brother brought btw bulgarian burmese burnout cafe cafeteria cambodian came canadian cant
    cantonese capacity cardiologist cardiology caregiver carpenter caseload cashier categorical
    caucasian census chalk chaplain charge charting charts checklist chief chiefs chilean chinese
    christmas classmate cleaner clerkship clinic clinical clinician clinics cluster coach cochrane
    code coder codes coding cohort colleague colombian comfort comlex conf conference congolese
    consent consult consultant consults contin convo coordinator cosign costco couldn couldnt
    counseling cousin coverage creole croatian crosscover cuban curbsiders curriculum custodian
    cuz czech dad daughter daycare ddx debrief debriefing dec december deescalate deescalation def
    dermatology diagnoses diagnosis didactic didactics didn didnt dietician dietitian differential
    discharge discharged discharges disclosure diwali dnp doctor doctors documentation doesn
    doesnt dominican don dont doordash dosing doximity dpt draft dude dx dynamed easter ecgpedia
    ecuadorian eg egyptian eid elderly elective electrician emcrit emergency empathy endocrinology
    english epic eras eritrean eta etc ethiopian etiquette evals evaluations evening evidence
    excel extender faculty fam families family farmer father feb february feedback fella fellow
    fellows fellowship female fiance fiancee filipina filipino firefighter firstaid fisherman
    fitbit flashcard flashcards floors flowsheet followup formulary found foundation french fri
    friday frontdesk fwiw garmin gastroenterology gender gentleman georgian geriatric german
    ghanaian gina girl girlfriend gmail godmother gold gonna google gotcha gotta granddaughter
    grandfather grandma grandmother grandpa grandparent grandson gratitude greek guardian
    guatemalan guideline guidelines gunner gynecology hadn hadnt haha haitian halloween handout
    hanukkah harrison harrisons hasn hasnt haven havent hawaiian health hematology hepatology
    heuristic hindi hispanic hmm hmong honduran hospice hospital hospitalist hospitalists huddles
    humility hungarian husband hydration id idk idsa ie im immigrant imo incident indian
    indonesian infant infographic informatics inpatient intake intensivist intern interns
    interpreter intro ipad iphone iranian iraqi irish isn isnt italian ive jama jamaican jan
    janitor january japanese jeopardy jewish jordanian journal jul july jun june kardex kdigo
    kenyan keynote kid kiddo kinda kindle korean lady lancet landlord landscaper laotian latina
    latino lebanese lecture lesson lessons lets liberian librarian libyan lifelong linkedin
    literature litfl ll locker locum logbook lol lunch lyft malaysian male malian malpractice man
    mandarin mar marathoner march marine marino matched matching mbbs mdcalc mechanic medscape meh
    mehlman mentor mentors mentorship mexican mgmt mid middle midlevel milestone mindful mksap
    mnemonic mom mon monday mongolian moonlight moonlighting morbidity morning moroccan mortality
    mother mph multi mum muslim narrative navajo neighbor neighbour nejm nepalese nepali nephew
    nephrology netflix neurology neurosurgery newborn ngl niece nigerian nightfloat nite
    nocturnist non nonverbal nope nov november novice nrmp nurse nurses nursing obstetrics oct
    october ok okay omg onboard oncologist oncology openevidence ophthalmology orders orientate
    orientation orthopedics osler osteopathic otolaryngology outlook outpatient overnight paeds
    paging painter pajama pakistani paramedic paramedics partner pathologist pathology pathoma
    patient patients pearl pearls pediatrics peer peers peloton perioperative persian peruvian
    pharmacist pharmacy pharmd phd phlebotomist phlebotomy physical physician physicians
    physiology pimped pimping pimsleur placement pls plumber plz podcast podiatry polish
    portuguese poster posters powerpoint ppl preceptor prelim pres'd presentation presented
    presenting presents prob prognosis proxy psychiatrist psychiatry pubmed pulmonology quiz
    radiologist radiology radiopaedia ramadan randomized rapid rapids rcpsych re readmission recap
    rechart referral referred refugee registrar rehab renew reps researcher residency resident
    residents resilience retiree rheumatology rly romanian roofer roommate rotation rotations
    roundtable rph rrt russian rwandan sailor salvadoran samoan sat saturday saw sccm schedule
    scottish scrub scrubs secretary seen sees semi senegalese senior seniors sep sept september
    serbian shadow shadowing shouldn shouldnt sibling signal sim simulation sister sketchy slack
    snack snacks soldier somali son sorta spanish speaking specialist specialty spiritual spotify
    spouse squad standup starbucks statpearls stepdaughter stepson stretch stretcher student
    students subintern sudanese sun sunday supervise surgeon surgeons surgery surveillance
    syllabus syrian tagalog taiwanese takeaway takeaways tanzanian target tbh teach teaching
    teammate teams tech teen teenager telehealth telemed telemetry thai thanksgiving thats
    therapist therapy theres thesis theyre tho thru thu thur thurs thursday thx tibetan tidbit
    timeout tintinalli tip tmr tmrw today toddler tomorrow tongan tonight tonite transfer
    transferred transport triage triaged trial trucker tue tues tuesday tumor tunisian turkish
    twitter ty uber ugandan ugh ukrainian uncle undocumented unit unmatched uptodate urologist
    usmle uworld vacation ve venezuelan veteran veterans vibe vibes vietnamese vignette vitals
    volunteer vs w waiter waitress walmart wanna ward wards wasn wasnt webex wed wednesday weekend
    welder wellness welsh weren werent whats whatsapp whiteboard widowed widower wife wikem wo
    woman won wont workflow worklist workroom workshop wouldn wouldnt wow yay yeah yep yesterday
    youre youtube zanki zoom
    """
"""Places, people and things of the work, days and months, study resources."""
