"""Drugs by the names that carry no ending of their class, and brands."""

WORDS = """
    abilify acetaminophen acetazolamide acetylcysteine activated acyclovir adderall adenosine
    adrenaline advair advil albendazole albuterol aldactone alendronate aleve allopurinol
    alteplase ambien amiodarone amlodipine ammonia amoxicillin amphotericin ampicillin
    anakinra andexanet andexxa anidulafungin apixaban apresoline argatroban aripiprazole
    artesunate aspirin atarax ativan atovaquone atropine atrovent augmentin azacitidine
    azathioprine azithromycin aztreonam baclofen bactrim banana baricitinib basaglar bempedoic
    benadryl benzo benzos benztropine bezlotoxumab bicarbonate bisacodyl bisoprolol
    bivalirudin bleomycin brilinta bumetanide bumex buprenorphine bupropion buspar buspirone
    butrans calcitonin calcitriol cangrelor cannabis capecitabine captopril carafate
    carbamazepine cardene cardizem carvedilol caspofungin catapres cefazolin cefepime
    cefiderocol ceftazidime ceftriaxone celebrex celexa chlorthalidone cholestyramine cialis
    cidofovir cinacalcet cipro ciprofloxacin cisplatin clarithromycin clindamycin clonazepam
    clonidine clopidogrel clozapine coamoxiclav cocaine codeine cogentin colace colchicine
    compazine coreg coumadin cozaar crestor cryo cyclophosphamide cymbalta cytarabine
    dalbavancin dalteparin dapagliflozin dapsone daptomycin darzalex daunorubicin ddavp
    decadron decitabine demerol denosumab depakote desmopressin dexamethasone dextrose diamox
    diazepam diclofenac dicyclomine digoxin dilantin dilaudid diltiazem diovan diphenhydramine
    disulfiram diuril dobutamine docusate dolutegravir dopamine doxazosin doxycycline
    dronabinol droperidol dulaglutide dulera duloxetine duoneb duonebs eculizumab edibles
    edoxaban effexor eliquis eltrombopag emicizumab empagliflozin enoxaparin entresto
    ephedrine epinephrine epoetin epogen eptifibatide eravacycline ertapenem escitalopram
    esmolol esomeprazole estradiol etanercept ethambutol etomidate etoposide ezetimibe
    famotidine farxiga febuxostat fentanyl ferritin fidaxomicin filgrastim finasteride
    finerenone flagyl flecainide flexeril flomax flonase flucloxacillin fluconazole
    fludarabine fludrocortisone flumazenil fluoxetine folate fomepizole fondaparinux foscarnet
    fosfomycin fosphenytoin frusemide furosemide gabapentin gabapentinoid gastrografin
    gatorade gemcitabine gentamicin glargine glipizide glucagon glycerin glyceryl
    glycopyrrolate golytely guaifenesin haldol haloperidol heliox heroin hibiclens humalog
    humira humulin hydralazine hydrochlorothiazide hydrocodone hydrocortisone hydromorphone
    hydroxocobalamin hydroxychloroquine hydroxyurea hydroxyzine ibuprofen ibuprofin
    idarucizumab ifosfamide imdur imetelstat imodium inapsine inclisiran inderal infliximab
    insulin intralipid invega invokana ipratropium irinotecan isavuconazole isoniazid
    isoproterenol isosorbide ivabradine ivermectin januvia jardiance kcentra keflex kenalog
    keppra ketoconazole ketorolac klonopin kratom labetalol lactulose lamictal lamotrigine
    lantus lasix latuda letermovir leucovorin levaquin levemir levetiracetam levofloxacin
    levophed levothyroxine lexapro librium licorice lidocaine lidoderm linezolid lipitor
    liraglutide lisinopril lispro lomotil loperamide lopressor loratadine lorazepam losartan
    lovenox luminal luspatercept lyrica macrobid mannitol maribavir marijuana mavacamten
    meclizine melatonin meloxicam meperidine meropenem mesalamine mesna metamucil metaxalone
    meth methadone methimazole methotrexate methylene methylnaltrexone methylpred
    metoclopramide metolazone metoprolol metronidazole micafungin midazolam midodrine
    midostaurin milrinone miralax mirtazapine misoprostol morphine motrin mounjaro
    moxifloxacin mucinex mucomyst multivitamin mycophenolate nadolol naloxone naltrexone
    naproxen narcan natalizumab neurontin nexium nicardipine nicotine nifedipine nimbex
    nitazoxanide nitrofurantoin nitroglycerin nitroprusside noradrenaline norco norepinephrine
    norvasc novolog nystatin ocrelizumab octreotide olanzapine omadacycline omeprazole
    ondansetron oseltamivir oxacillin oxaliplatin oxcarbazepine oxycodone oxycontin ozempic
    paracetamol paroxetine paxil paxlovid pegloticase pemetrexed penicillin pentamidine
    pentobarbital pepcid percocet perphenazine phenergan phenobarb phenobarbital phenylephrine
    phenytoin phytonadione pitocin pitressin plaquenil plavix plazomicin polymyxin
    posaconazole potassium pradaxa pralidoxime pramipexole praxbind praziquantel prazosin
    precedex pred prednisolone prednisone pregabalin premarin prevacid prilosec primaquine
    primaxin prinivil pristiq procainamide prochlorperazine prograf proguanil prolia
    promethazine propofol propranolol propylthiouracil protamine protonix provera prozac
    pyridium pyridostigmine quetiapine quinidine ramipril ranexa rasburicase reglan remdesivir
    remeron renvela repatha requip retacrit rezafungin rifampin rifaximin risperdal
    risperidone ritalin rituximab rivaroxaban robaxin robitussin roc rocephin rocuronium
    romiplostim ropinirole rosuvastatin sacubitril salbutamol secukinumab semaglutide senna
    sennosides seroquel sertraline sevelamer sildenafil simethicone simvastatin sinemet
    singulair solumedrol spiriva spironolactone suboxone subutex sucralfate sugammadex
    sulfasalazine symbicort synthroid tacrolimus tafamidis tamiflu tamoxifen tamsulosin
    tazocin teicoplanin tenecteplase tequila terazosin terbutaline terlipressin testosterone
    thiamine ticagrelor tigecycline tinzaparin tirofiban tirzepatide tizanidine tobramycin
    tofacitinib toprol toradol torsemide tramadol tranexamic trazodone trileptal trulicity
    tums tylenol ultram upadacitinib ustekinumab valacyclovir valium valproate valproic
    valsartan valtrex vancomycin vasopressin vasostrict vedolizumab venetoclax venlafaxine
    verapamil vericiguat versed vicodin vincristine vitamin vodka voriconazole warfarin wegovy
    wellbutrin xanax xarelto xylazine zanaflex zantac zestril zithromax zofran zoloft zolpidem
    zosyn zyprexa zyvox
    """
