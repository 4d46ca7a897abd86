"""Words of the wards that stand where a name could: findings, drugs, people, places, study."""

FINDINGS = """
    abdomen abdominal abscess acetate acid acidemic acinetobacter acral actinomyces acute adenoma
    adherent adrenal afebrile aggression agonal airway akathisia albumin alcohol alcoholic
    aldosterone alert alkaline allergic allergy alopecia altered alveolar ambulate amylase amyloid
    anaphylaxis anaplasma anasarca anemia anemic aneurysm angina angioedema anion ankle anorexia
    anoxic anterior anterolateral antibiotic antibody anticoagulate antidote antigen anuria anuric
    anus anxious aorta aortic aphasia aphasic apical apnea apnoea appendix arrest arrhythmia
    arterial artery arthralgia articular ascites ascitic ashen aspergillus aspirate aspiration
    asthma asthmatic asthmatics asystole ataxia ataxic atelectasis atopic atrial atrium atypical
    aura aureus auricular autism autoimmune autopsy avascular axillary axonal babesia bacteremia
    bacteremic bacteria bacteriuria bacteroides balloon barium bartonella basal basilar bedbound
    bedside benign bezoar bilateral biliary bilirubin biopsy bipolar bladder blast blasto bleed
    bleeding blister bloating blood blunt blurry boil bolus borrelia botulism bowel bradycardia
    bradycardic brain brainstem breast breath breech bronchial bronchus brucella bruise bruit
    bulbar bulimia bulla bundle bunion burn bursa cachectic cachexia calcific calcium calf calluse
    campylobacter cancer candida cannula capillary capsule carbohydrate carbon carcinoid carcinoma
    cardiac cardiogenic caries carotid carpal cartilage cataract catatonia catatonic catheter
    cauda cavity cecal cecum celiac cellulitis centenarian central cerebellar cerebellum cerebral
    cervical cervix chemotherapy chest chickenpox childbirth chills chlamydia chloride cholera
    cholestatic cholesterol chorea chronic chylous ciliary circulation cirrhosis cirrhotic
    cirrhotics citrobacter clammy clavicle clonus clostridium clot clubbing coagulopathic cocci
    coccyx coli colic colicky colitis collagen collapse colon colonic colorectal coma comatose
    comorbid compartment complement compliant concussed concussion confused confusion congenital
    congestion congestive conjunctiva consolidation constipated constipation constrictive
    contagious contrast contusion convulsion cord cornea corneal coronary corrosive cortex
    cortical cortisol cough coughing covids cramp cranial creatinine crepitus crisis critical
    croup crypto cryptococcus culture curettage cutaneous cva'd cyanide cyanosis cyanotic cyst
    cystic cystine cytokine cytology cytopenia deaf deceased decerebrate decompensate
    decompensated decubitus deficit dehydrated dehydration delirious delirium delta demented
    dementia demised demyelinating dengue dental dependent depressed depression dermal desat
    desats desatted desquamate diabetes diabetic diabetics dialysis dialyzed diaphoresis
    diaphoretic diaphragm diarrhea diarrhoea diastolic diathesis difficile diffuse digit dilated
    dilation diphtheria diplopia disc discharge discitis discoid dislocation dissection distal
    distended distension distress diuresed diuresing diuresis diuretic diverticular dizziness
    donor dorsal downgoing drip drips drool drooling drowsy drug drunk duct ductal duodenal
    duodenum dural dusky dysphoric dystonia dystonic dystrophy ear ecchymosis eclamptic ectopic
    ectopy eczema edema edematous effusion ehrlichia ejection elbow electrolyte electrolytes
    emaciated emboli embolic embolism embolus emesis emphysema empyema encephalopathic endemic
    endocrine endometrial endometrium endoscopy enema enteral enteric enteritis enterobacter
    enterocele enterococcal enterococcus enzyme eosinophil epidemic epidural epigastric epiglottis
    epilepsy epileptic episodic epistaxis erection erosive eructation erythema erythematous eschar
    esoph esophageal esophagus essential ethanol ethylene euvolemic exacerbation excision
    excoriation exertional exocrine exophthalmos exposure extremis extremity exudate exudative
    eyelid facial faint fainted falls familial fascia fasciculation fasting fatigue fatty febrile
    fecal feces femoral femur fetal fetus fever feverish fibrillating fibrillation fibroid
    fibrosis fibrotic fibula fistula flaccid flank flatulence flushing focal follicular foot
    foramen forearm fracture fragile frail frailty frontal frostbite fulminant fundus fungal
    fungemia fungemic fungus fusobacterium gait gallbladder gallop gallstone gallstones ganglion
    gangrene gangrenous gastric gastroparesis gaze genital giardia gland glaucoma glioblastoma
    glioma globulin globus glomerular glossal glottic glucagon glucose gluten glycemic goiter
    goitre gonococcal gonorrhea gout gouty gram granuloma groin guaiac guillain gums gynecologic
    haematuria haemophilus hallucinating hallux hamstring haptoglobin headache heartburn heel
    helminth hematochezia hematocrit hematoma hemianopia hemiparetic hemiplegic hemodialysis
    hemodynamic hemolysis hemolytic hemophilia hemophiliac hemoptysis hemorrhage hemorrhagic
    hemorrhoid hemothorax heparin hepatic hepatitis hepatorenal hereditary hernia herniate herpes
    herpetic heterotopic hiccups hilar hip hirsute histamine histo hives hoarse homeless
    homozygous hookworm hormone housed humeral hydatid hydrate hydrocele hydronephrosis hydroxide
    hyperacute hypercapnic hypercarbic hyperglycemic hyperkalemic hypermobile hypersensitive
    hypertensive hypoactive hypoglycemic hyponatremic hypotensive hypothermic hypovolemic
    hypoxemic hypoxia hypoxic ictal icterus idiopathic ileal ileum ileus iliac immobile immune
    impacted impetigo implant impotent incarcerated incision incontinence incontinent indolent
    indwelling infarct infarction infected infection infectious infiltrate inflamed influenza
    influenzae infusion ingested ingestion inguinal inhalation inhaler injury inotropic insipidus
    insomnia inspiratory intercostal interstitial intestinal intestine intoxicated intoxication
    intracranial intubate intubated intubation intussusception iodine iron ischaemic ischemia
    ischemic isolation itch itchy jaundice jaundiced jaw jejunal jejunum jittery joint jugular
    junctional keloid keratitis ketamine ketosis kidney kidneys klebsiella knee labial labile
    labor labyrinthine laceration lacrimal lactate lactic lactose lacunar laryngeal larynx latent
    laxative lead legionella lens leprosy leptospira lesion lethargic lethargy leukemia leukemic
    leukocyte leukocytosis levator libido lichen ligament lightheaded limp lipase lipoma listeria
    listless lithium liver lobar lobe lobectomy lobular locked lockjaw loin longitudinal lucid
    lumbar lumen lumpectomy lung lungs lupus luteal luxation lymph lymphoid lymphoma lytic macular
    magnesium malabsorption malaise malar malaria male malignancy malignant malnourished
    malnutrition mandible mania manic manipulative marrow mast mastoid maternal maxilla measles
    medial mediastinal mediastinum medulla medullary megaloblastic melanoma melena meningeal
    meninges meningitic meningococcal menopause menses menstrual mental mesenteric mesothelioma
    metabolic metastasis metastatic methanol migraine miliary miscarriage mitral mixed molar mole
    monoclonal moraxella morbid morbidly moribund mottled mottling mouth mucocele mucormycosis
    mucosa mucosal mucous mucus multifocal multiple mumps mural murmur murmurs muscle muscular
    mute myalgia mycoplasma mycotic myeloid myeloma myocardial myocarditis myoclonus myopathy
    myotonic myxedema nadir nasal nasogastric nasty nausea nauseated nauseous navel neck necrosis
    necrotic necrotizing neisseria neonatal neonate neoplasm nephritic nephritis nephrotic nerve
    neural neuralgia neurogenic neuroleptic neurologic neutropenic neutrophil nevus nitrate
    nocardia nocturnal nodal node nodular nodule nonadherent nonagenarian noncompliant nonverbal
    norovirus nose nosebleed numb numbness nutrition nystagmus oat obese obesity obstetric
    obstructed obstruction obstructive obtundation obtunded obturator occipital occlusion
    occlusive occult octogenarian ocular oedema oesophageal olfactory oligo oliguria oliguric
    omental omphalocele open ophthalmic opiate opioid opportunistic optic oral orbital orchitis
    organ orthostasis orthostatic oscillating osmolality osmolar osmotic osseous otalgia otic ova
    ovarian ovary overdose overdosed overload oxalate oxygen oxytocin paced pacemaker pacer palate
    palliative pallid pallor palpable palpitations palsy pancreas pancreatic pancytopenia panic
    pannus papilla papilledema papular paracentesis paralysis paralytic paralyzed paranoid
    paraplegic parasite parasitic parathyroid paresthesia parietal parotid parotitis paroxysmal
    parvovirus patella patellar patent pathogen pectoral pediatric pellagra pelvic pelvis
    pemphigoid pemphigus penetrating penile penis peptic percutaneous perforated perforation
    perianal pericardial pericarditis perineal perineum perioral peripartum peripheral peristalsis
    peritoneal peritonitis peritonsillar periumbilical pernicious personality pertussis petechiae
    petechial phantom pharyngeal pharyngitis pharynx pheo phlebitis phlegm phobia phosphorus
    photophobia phrenic pineal pinpoint pituitary placenta placental plague plantar plaque plasma
    plasmapheresis platelet platelets pleura pleural pleurisy pleuritic plexus pneumococcal
    pneumonia pneumoniae pneumothorax podagra poisoning polio polydipsia polymyalgia polymyositis
    polyp polyps popliteal porphyria portal positional posterior postpartum postural potassium
    pregnancy pregnant premature presbyopia presyncope preterm pretibial priapism primary
    proctitis prolactin prolapse prophylaxis prostate prostatic prostatitis protein proteus
    prothrombin proximal prurigo pruritic pruritus pseudogout pseudomonas psoas psoriasis
    psoriatic psychosis psychotic pterygium ptotic puberty pubic puerperal pulmonary pulsatile
    pulse pulseless puncture pupil pupils purpura purulent pustular pustule pyelonephritis pyloric
    pyoderma pyrexia pyuria quadrant quadriplegic rabies radial radiation radicular radius rales
    rash rashes rectal rectum recumbent reflex reflux refractory regurgitation relapse relapsed
    relapsing remission resistant resorption respiratory resting restless restrictive
    resuscitation retained retching retention reticular retina retinal retroperitoneal
    rhabdomyolysis rheumatic rheumatoid rhinitis rhonchi rib rickets rickettsia rigidity rigors
    ringworm rosacea rotator rubella rubeola rupture ruptured sacral sacrum salicylate saline
    saliva sallow salmonella salpinx saphenous sarcoid sarcoma scab scabies scald scalp scaphoid
    scapula scar scarlet schizoaffective schizophrenia schizophrenic sciatic sciatica sclera
    scleral scleroderma sclerosing sclerosis scoliosis screening scrofula scrotal scrotum scurvy
    sebaceous seborrheic secretion sedation segmental seized seizing seizure seizures semen sepsis
    septic septuagenarian septum serotonin serous serratia serum severe sexagenarian shigella shin
    shingles shivering shock sialadenitis sickle sickler sigmoid silicosis sinus skeletal skin
    skull sleepless sleepy slumped slurred slurring smallpox smear smoker smokers sneeze snore
    snoring sodium solar soleus somatic somnolence somnolent spasm spastic specimen sperm
    sphincter spinal spine spirometry spleen splenic splint splinter sprain sputum squamous stab
    stable staphylococcal startle stasis status steatosis stenosis stenotic stenotrophomonas
    stercoral sterile sternal sternum stiff stillbirth stinging stitch stoma stomach stomatitis
    stone stool stools strangulated streptococcal striae stricture stroke strokes strongyloides
    stupor stuporous subacute subarachnoid subclavian subclinical subcut subdural subglottic
    sublingual submassive substance substernal suicidal suicide sulfur sunburn superficial
    superior supine supraclavicular supraventricular surgical swab sweats swelling swollen
    symptomatic syncopal syncope syncopized syndrome synovial syphilis systemic systolic
    tachycardia tachycardic tachypnea tachypneic talus tamponade tarsal tearful teeth temporal
    tender tendinitis tendon tenesmus tension teratoma terminal testicle testicular testis tetanus
    tetany tetraplegic thalamic thalassemia thallium thecal thenar thigh thoracic thorax throat
    throbbing thrombi thrombosed thrombotic thrombus thrush thumb thymic thymoma thymus thyroid
    thyrotoxic tibia tibial tinea tingling tinnitus tissue titer titre toe toenail tongue tonic
    tonsil tonsillar tooth tophi topical torsades torsion torticollis tourniquet toxic
    toxicappearing toxicity toxidrome toxin toxo toxoplasmosis trachea tracheal tracheostomy tract
    transaminase transaminitis transfused transfusion transient transplant transverse trauma
    traumatic tremor tremors tremulous trichomonas trigeminal triglyceride trismus trophic
    tropical troponin tubal tube tuberculosis tuberculous tubular tubule tumor tumour turgor twin
    twins typhoid typhus ulcer ulcerated ulcerative ulcers ulnar ultrasound umbilical unconscious
    uncontrolled undifferentiated undomiciled unilateral unresponsive unstable unsteady untreated
    unvaccinated unwell upgoing uremia uremic ureter ureteral urethra urethral urge urgency urgent
    urinary urine urology urosepsis urticaria uterine uterus uvea uveitis uvula vaccine vagal
    vagina vaginal vaginosis valgus valve valvular variceal varicella varices varicose varus
    vascular vasculitis vasoactive vasoplegia vasopressor vegetation vegetative vein venom venous
    ventilated ventilator ventral ventricle ventricular venule verruca vertebra vertebral
    vertiginous vertigo vesicle vesicular vestibular viral viremia viridans virus visceral viscous
    vision vitamin vitreous vocal vomit vomiting vulva vulvar wacky wart weakness wean weight
    wheezing wheezy withdrawal withdrawn wobbly wound wounds wrist xerosis yeast yersinia zoonosis
    """
"""What is found, done and named in a body."""

DRUGS = """
    abilify acetaminophen acetazolamide acetylcysteine activated acyclovir adderall adenosine
    adrenaline advair advil albuterol aldactone alendronate aleve allopurinol alteplase ambien
    amiodarone amlodipine ammonia amoxicillin amphotericin ampicillin anakinra andexanet apixaban
    apresoline aripiprazole aspirin atarax ativan atropine atrovent augmentin azathioprine
    azithromycin aztreonam baclofen bactrim banana basaglar benadryl benzo benzos benztropine
    bicarbonate bisacodyl bisoprolol bleomycin brilinta bumetanide bumex buprenorphine bupropion
    buspar buspirone butrans calcitonin calcitriol cannabis captopril carafate carbamazepine
    cardene cardizem carvedilol catapres cefazolin cefepime ceftazidime ceftriaxone celebrex
    celexa chlorthalidone cholestyramine cialis cinacalcet cipro ciprofloxacin cisplatin
    clarithromycin clindamycin clonazepam clonidine clopidogrel clozapine coamoxiclav cocaine
    codeine cogentin colace colchicine compazine coreg coumadin cozaar crestor cymbalta
    dalbavancin dalteparin dapagliflozin dapsone daptomycin darzalex decadron demerol denosumab
    depakote desmopressin dexamethasone dextrose diamox diazepam diclofenac dicyclomine digoxin
    dilantin dilaudid diltiazem diovan diphenhydramine disulfiram diuril dobutamine docusate
    dolutegravir dopamine doxazosin doxycycline dronabinol droperidol dulera duloxetine duoneb
    duonebs edibles effexor eliquis empagliflozin enoxaparin entresto ephedrine epinephrine
    epoetin epogen eptifibatide ertapenem escitalopram esmolol esomeprazole estradiol etanercept
    ethambutol etomidate ezetimibe famotidine farxiga fentanyl ferritin filgrastim finasteride
    flagyl flecainide flexeril flomax flonase flucloxacillin fluconazole fludrocortisone
    flumazenil fluoxetine folate fomepizole fosfomycin fosphenytoin frusemide furosemide
    gabapentin gabapentinoid gastrografin gatorade gemcitabine gentamicin glargine glipizide
    glucagon glycerin glyceryl glycopyrrolate golytely guaifenesin haldol haloperidol heliox
    heroin hibiclens humalog humira humulin hydralazine hydrochlorothiazide hydrocodone
    hydrocortisone hydromorphone hydroxocobalamin hydroxychloroquine hydroxyurea hydroxyzine
    ibuprofen ibuprofin idarucizumab imdur imodium inapsine inderal infliximab insulin intralipid
    invega invokana ipratropium isoniazid isoproterenol isosorbide ivermectin januvia jardiance
    kcentra keflex kenalog keppra ketoconazole ketorolac klonopin kratom labetalol lactulose
    lamictal lamotrigine lantus lasix latuda leucovorin levaquin levemir levetiracetam
    levofloxacin levophed levothyroxine lexapro librium licorice lidocaine lidoderm linezolid
    lipitor lisinopril lispro lomotil loperamide lopressor loratadine lorazepam losartan lovenox
    luminal lyrica macrobid mannitol marijuana meclizine melatonin meloxicam meperidine meropenem
    mesalamine mesna metamucil metaxalone meth methadone methimazole methotrexate methylene
    methylnaltrexone methylpred metoclopramide metolazone metoprolol metronidazole micafungin
    midazolam midodrine milrinone miralax mirtazapine misoprostol morphine motrin moxifloxacin
    mucinex mucomyst multivitamin mycophenolate nadolol naloxone naltrexone naproxen narcan
    neurontin nexium nicardipine nicotine nifedipine nimbex nitrofurantoin nitroglycerin
    nitroprusside noradrenaline norco norepinephrine norvasc novolog nystatin octreotide
    olanzapine omeprazole ondansetron oseltamivir oxacillin oxcarbazepine oxycodone oxycontin
    ozempic paracetamol paroxetine paxil paxlovid penicillin pentobarbital pepcid percocet
    perphenazine phenergan phenobarb phenobarbital phenylephrine phenytoin phytonadione pitocin
    pitressin plaquenil plavix polymyxin posaconazole potassium pradaxa pralidoxime pramipexole
    praxbind prazosin precedex pred prednisolone prednisone pregabalin premarin prevacid prilosec
    primaxin prinivil pristiq procainamide prochlorperazine prograf prolia promethazine propofol
    propranolol propylthiouracil protamine protonix provera prozac pyridium pyridostigmine
    quetiapine quinidine ramipril ranexa reglan remdesivir remeron renvela repatha requip retacrit
    rifampin rifaximin risperdal risperidone ritalin rituximab rivaroxaban robaxin robitussin roc
    rocephin rocuronium ropinirole rosuvastatin sacubitril salbutamol senna sennosides seroquel
    sertraline sevelamer sildenafil simethicone simvastatin sinemet singulair solumedrol spiriva
    spironolactone suboxone subutex sucralfate sugammadex sulfasalazine symbicort synthroid
    tacrolimus tamiflu tamoxifen tamsulosin tazocin teicoplanin tenecteplase tequila terazosin
    terbutaline terlipressin testosterone thiamine ticagrelor tigecycline tinzaparin tirofiban
    tizanidine tobramycin toprol toradol torsemide tramadol tranexamic trazodone trileptal
    trulicity tums tylenol ultram valacyclovir valium valproate valproic valsartan valtrex
    vancomycin vasopressin vasostrict venlafaxine verapamil versed vicodin vitamin vodka
    voriconazole warfarin wellbutrin xanax xarelto xylazine zanaflex zantac zestril zithromax
    zofran zoloft zolpidem zosyn zyprexa zyvox
    """
"""Generic and brand names that carry no ending of their class."""

WORK = """
    aamc aapi aasld accp acgme acp administered admission admissions admit admits adolescent
    advocate african afternoon aged ain aka algorithm allied ama amazon amboss american amish
    analgesia anchoring anesthesia anesthesiology anki annals antibiogram applicant applicants
    appointment apr april arabic aren arrived arrives asap asian attending attendings audit aug
    august aunt b4 baby backup badge barrier bc bday bedtime bias biba billing biostat blocks bmj
    board boards bounce boy boyfriend brief brother brought btw burnout cafe cafeteria came
    cantonese capacity cardiologist cardiology caregiver caseload categorical caucasian census
    chalk chaplain charge charting charts checklist chief chiefs christmas classmate clerkship
    clinic clinical clinician clinics cluster coach cochrane code coder codes coding cohort
    colleague comfort comlex arent cant conf conference couldnt didnt doesnt dont hadnt hasnt
    havent id im isnt ive lets shouldnt thats theres theyre wasnt werent whats wont wouldnt youre
    contin pharmd phd dnp mph mbbs rph dpt anti non semi multi mid consent consult consultant
    consults convo coordinator cosign costco couldn counseling cousin coverage creole crosscover
    curbsiders curriculum cuz dad daughter daycare ddx debrief debriefing dec december deescalate
    deescalation def dermatology diagnoses diagnosis didactic didactics didn dietician dietitian
    differential discharge discharged discharges disclosure diwali doctor doctors documentation
    doesn don doordash dosing doximity draft dude dx dynamed easter ecgpedia eg eid elderly
    elective emcrit emergency empathy endocrinology english epic eras eta etc etiquette evals
    evaluations evening evidence excel extender faculty fam families family father feb february
    feedback fella fellow fellows fellowship female fiance fiancee firstaid fitbit flashcard
    flashcards floors flowsheet followup formulary found foundation fri friday frontdesk fwiw
    garmin gastroenterology gender gentleman geriatric gina girl girlfriend gmail godmother gold
    gonna google gotcha gotta granddaughter grandfather grandma grandmother grandpa grandson
    gratitude guardian guideline guidelines gunner gynecology hadn haha haitian halloween handout
    hanukkah harrison harrisons hasn haven health hematology hepatology heuristic hindi hispanic
    hmm hmong hospice hospital hospitalist hospitalists huddles humility husband hydration idk
    idsa ie imo incident infant infographic informatics inpatient intake intensivist intern
    interns interpreter intro ipad iphone isn jama jan january jeopardy jewish journal jul july
    jun june kardex kdigo keynote kid kiddo kinda kindle korean lady lancet landlord latina latino
    lecture lesson lessons librarian lifelong linkedin literature litfl ll locker locum logbook
    lol lunch lyft male malpractice man mandarin mar march marino matched matching mdcalc medscape
    meh mehlman mentor mentors mentorship mgmt middle midlevel milestone mindful mksap mnemonic
    mom mon monday moonlight moonlighting morbidity morning mortality mother mum muslim narrative
    navajo neighbor neighbour nejm nephew nephrology netflix neurology neurosurgery newborn ngl
    niece nightfloat nite nocturnist nonverbal nope nov november novice nrmp nurse nurses nursing
    obstetrics oct october ok okay omg onboard oncologist oncology openevidence ophthalmology
    orders orientate orientation orthopedics osler osteopathic otolaryngology outlook outpatient
    overnight paeds paging pajama paramedic paramedics partner pathologist pathology pathoma
    patient patients pearl pearls pediatrics peer peers peloton perioperative pharmacist pharmacy
    phlebotomist phlebotomy physical physician physicians physiology pimped pimping pimsleur
    placement pls plz podcast podiatry polish portuguese poster posters powerpoint ppl preceptor
    prelim pres'd presentation presented presenting presents prob prognosis proxy psychiatrist
    psychiatry pubmed pulmonology quiz radiologist radiology radiopaedia ramadan randomized rapid
    rapids rcpsych re readmission recap rechart referral referred registrar rehab renew reps
    researcher residency resident residents resilience rheumatology rly roommate rotation
    rotations roundtable rrt russian sat saturday saw sccm schedule scrub scrubs secretary seen
    sees senior seniors sep sept september shadow shadowing shouldn sibling signal sim simulation
    sister sketchy slack snack snacks somali son sorta spanish speaking specialist specialty
    spiritual spotify spouse squad standup starbucks statpearls stepdaughter stepson stretch
    stretcher student students subintern sun sunday supervise surgeon surgeons surgery
    surveillance syllabus tagalog takeaway takeaways target tbh teach teaching teammate teams tech
    teen teenager telehealth telemed telemetry thanksgiving therapist therapy thesis tho thru thu
    thur thurs thursday thx tidbit timeout tintinalli tip tmr tmrw today toddler tomorrow tonight
    tonite transfer transferred transport triage triaged trial tue tues tuesday tumor twitter ty
    uber ugh uncle unit unmatched uptodate urologist usmle uworld vacation ve veteran veterans
    vibe vibes vietnamese vignette vitals volunteer vs w walmart wanna ward wards wasn webex wed
    wednesday weekend wellness weren whatsapp whiteboard wife wikem wo woman won workflow worklist
    workroom workshop wouldn wow yay yeah yep yesterday youtube zanki zoom
    """
"""
    Places, people and things of the work, days and months, study resources.
    """
