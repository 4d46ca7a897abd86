"""Abbreviations of the wards: two to seven letters that stand before an age and are no name."""

WORDS = """
    aa aaa aaox aat aav abc abcs abd abg abgs abi abim ablation abo abpa abpm abx ac acc acd
    ace acei acg ach aci acl aclf acls acog acos acp acr acs acth ada adas adc addm adem adh
    adhd adhf adl adls admit admits adpkd adt aed aeds aeg aeiou aer af afb aff afib afibrvr
    aflutter afp ag agc agitated agma ah aha ahi ahrf ahrq ai aic aicd aids aih aiha aiht ain
    aip ais aj aka aki akin al alb alf alk alkp alkphos all alp als alt am ama amb ambu ami
    aml ammo amox amp amps ams amt ana anc anca ane angio ant ante aom aox ap apap apc ape
    apgar apl apls appy aps apt aptt ar arb arbs ards arf arfid arni arnp arr art arvc arvd as
    asa asap asc ascus ascvd asd asm aso aspir ast at atc atcc atiii atll atn atr ats au auc
    auto av avf avg avm avn avnrt avp avr avrt avss aza azithro azt ba bal bals bav bb bbb bbs
    bc bcc bcx bd bdz be bf bfu bg bib biba bicarb bid bili bipap bisap biv bk bka bl bleeder
    bleeds bls bm bmi bmp bmps bms bmt bnp bo bolus boop bounceback bp bpd bph bpm bppv bps
    brady brash brat brbpr brca bronch bs bsa bsi bsn bso btk bts bu bul bun bup bupe bv bvm
    bx ca cab cabg cad cah callback cam cap caps car carbs cardio cards cart cat cath caths
    cauti cb cbc cbcs cbd cbg cbi cbt cc cca ccb ccf cci ccm cco ccp ccs ccu cd cda cdc cde
    cdh cdi cdiff cea cef cefep ceftaz ceftri cellul cf cfs cfu cgm cgy ch cha chads chadsvasc
    chb chd chemo chemrad chf chg chir cho choa chol chole ci cidp cin cirr cis cjd ck cka ckd
    ckmb cl clabsi clav clia clinda cll cm cme cmi cml cmp cmr cms cmt cmv cn cna cns co coa
    coag coags cog colo comt cont coord cop copd cor cores cos covid cox cp cpap cpb cpc cpd
    cpk cppd cpr cps cpt cpvt cr crani crao crbsi crc crcl creat cri crna cro cron crp crrt
    crs crt crumping crvo crx cs csf csn csu ct cta ctab ctd cte cteph ctf ctl ctpa cts ctx cu
    cuti cv cva cvc cvd cvid cvl cvor cvp cvs cvt cvvh cvvhd cx cxr cxrs cyp cysto d da daa
    dah dai dapt dash dbp dbs dc dcis dcm dd ddai ddd ddi ddimer ddx de dec deca demo denies
    derm detox dex dexa dexmed df dfa dft dfu dgi dh dhea dhs dhx di diab dic dif diff digi
    dil dilt dipg diphen dippers dipstick dis disp dispo disposition dist divert diverts dizzy
    dka dkas dl dlbcl dlco dm dmard dmards dme dmii dmp dmsa dnar dni dnr do doa doac doacs
    dob dobut dod doe dol domp dop dopa dor dorv dos dot downtrend dp dpap dpi dpl dpld dpoa
    dpp dr drain dre dres dress dropdown drs drsg ds dsa dsd dsdna dse dsm dss dt dtap dti dtr
    dtrs dts du dub duo dvt dvts dw dwi dx dxd dysph dz dzs eab ebl ebm ebv ecf ecg ecgs echo
    echos eclampsia ecmo ecpr ecv ed edh eds edta edv ee eea eeg eegs ef efw eg egd egds egfr
    egg egpa ehec ehr eia eject ekg ekgs el ela elbow elec elf elisa elos em emb emg emp emr
    ems emtala en endo endocard enox ent ents eoc eod eoe eol eos eot ep epap epi epis epo epr
    eps er erad ercp errt ert es esbl esi eskd esld esp esr esrd ess est esv et eta etco etoh
    ett ev eval evar evd evlw ew exac exam exp ext exu fa fam fast fb fbc fbg fbs fc fdg fdp
    fe fef fel feme femoral fena feno fes feurea fev ff ffp fh fhr fhx fi fib fibr fih fim fio
    fl flacc flair flu fluc flucan fluox flutter fmd fmf fms fna fnh fob fobt fod foley folfox
    fpies fps fr frc freq frequent fs fsg fsgs fsh ft ftd ftt fu fudr fuo fura furo fv fvc fx
    fxn fxs fyi ga gabe gad gapped gas gastro gav gb gbm gbs gc gca gcs gct gd gdm gdmt gerd
    geri gfr ggt gh gi gib gibs gist gitelman gl glu gluc gm gmr gn gnr gnrs goc goc'd gord gp
    gpa gpc gpcs gpi gr grad gram grav griff gs gsw gt gtt gtts gu gui gus gut gvhd gyn gyne
    ha haart hab hac hace haem hai halo handoff handoffs handover hap hape hapto haptos
    hasbled hav hb hba hbig hbp hbpm hbs hbsag hbv hc hcap hcc hcg hci hcm hcp hcpoa hcq hct
    hctz hcv hd hdl he headsup heart heent hellp hem heme hemeonc hemolyzed hep hepb hepc hf
    hfmr hfnc hfpef hfref hfs hg hga hgb hgsil hh hhh hhs hhv hi hib hid hida hie hiit hip
    hipaa hir hit hits hiv hl hla hld hlh hlhs ho hob hocm hoh home hpa hpf hpi hpt hpv hr
    hrct hre hrs hrt hs hsct hsil hsp hsv ht hta htlv htn htx hub huddle humerus hus hv hx
    hyperca hyperk hyperna hypoca hypogly hypok hypomag hypona hypophos hypot hypotn hypoxem
    hyst iabp iad iada ib ibd ibs ibw ic ica icd icds ich ichd icm icp icps ics icteric icu
    icus id ida idc iddm idh idsa idu ie ied ieds ief if ig iga igd ige igf igg igm ihca ihd
    ii iib iih iiia il ild ili im imi imip imp ims imv in inbox inc ind indo inf infx inh
    inhalr inj ino inotrope inpt inr ins insulin int intraop intub inv io iol iop ip ipack
    ipah ipap ipass ipf iph ipmn ips ipv iq ir iras irb iris irr is isbar ispad isr it itb ite
    itp iud iugr iuh iui iv ivabr ivc ivda ivdu ivf ivfs ivh ivig ivp ivpb ivs ja jak jasc
    jeop jia jnc jp jra jt jvd jvp jvs ka kayexalate kcal kcl keppra ket keta keto ketone kg
    kidney kl klebs km ko ktx kub kvo kw la lab labetal labs lac lacs lact lactated lad lada
    lae lafb lal lama lami lap lapchole lar lasix lat lb lba lbbb lbo lbp lbw lca lcis lct lcx
    ld ldh ldl le leep lems lepto les leuk lev lfa lfb lft lfts lgib lgl lh li lic lima limb
    linezolid lip lis lk lkt lkw ll lle llq lma lmca lmn lmp lmw lmwh ln lo loc locs lod loe
    lofr los lp lpfb lpm lpr lps lqts lr lrinec lrti ls lsb lsil lsp lst lt ltac ltach ltbi
    ltc ltf ltot ltr lts ltx lu luq lv lvad lvads lvedp lvef lvh lvn lvnc lvo lvot lvp lwbs
    lytes lytic ma mac macro mad madrs mag magox mal malt mam mandm map mapi maps mar marfan
    marsa mas mash masld mat mats max mb mbc mbl mbs mc mca mcad mccune mcg mch mchc mcl mcp
    mcs mct mcv md mdd mdi mdma mdr mdrd mdro mds mech meconium meg meld mema men mening meo
    mep meq mero mesa met meta metab metanx metformin metha meto metop metro mets mf mfm mg
    mgd mgh mgmt mgn mgso mgus mh mha mhc mi mibg mibi mic mico micro micturition midaz mild
    min mins miralax mirals mis misc mitral mk mkd ml mlf mm mmf mmhg mmm mmp mmr mmse mmt mn
    mnd mo mob moca mods mody mog moi mol mom mono mop mos mot mouse mp mpa mpgn mpn mpo mpv
    mr mra mrcp mri mris mrkh mrs mrsa mrv ms msa msk msm msn mso msr mssa msu msud msw mt mtb
    mtct mtp mtx mu mua muac mud muga mus mv mva mvc mvp mvr mw mx mycop myelo myocard na nac
    nad naf naffld nafld nag nah nai nal nap naph nas nash nass nat nb nbd nbm nbv nc ncat nch
    ncs nct nd ndm ne neb nebs nec neg nejm neo nephro nes net nets neuro neut nf nf1 nfs ng
    ngmn ngt ngtd nh nhl nhs ni nib nicard nicm nicu nif nih nihss nimv nipple nippv nitro niv
    nivf nk nkda nl nls nm nmba nmda nmo nmosd nms nnh nnt noac nob noc nods noe nok nomi non
    noncon nor norepi norm nos np npdr npe nph npo npsle npv npwt nr nrb ns nsaid nsaids nsclc
    nsip nsr nss nst nstemi nstemis nt ntbi ntd nte ntg ntm ntnd ntprobnp nts nvd nwb nyha oa
    oab oac oapc ob obgyn obs obsn ocd ocp ocps oct od ods oe oef offsvc og ogt oh ohca ohs
    ohss oi ok olt om omcd omm onboarding onc onco oob oop op opat opd oph ophtho opioid ops
    opt or ord ordernote orif ors orsa ortho os osa osh osm osms ot otc oto otr oud out outpt
    ov ovf ox oxy oz pa pac pacs pact pacu pad pads pager pagers pah pain pal palp palps pan
    panc pancr panscan pap par para paras parf parox pas pasc pasp path pats pau pav pax pbc
    pbf pc pca pcc pcd pceh pci pcis pcl pcm pcn pcnsl pco pcos pcp pcps pcr pcs pct pcv pcw
    pcwp pda pde pdn pdr pds pe pea peak peds peep peg pegs pen penia perc perf pericard
    periop perrl perrla pes pesi pet pets pf pfa pfo pfps pft pfts pg pgy ph phe phenyl phes
    phh phn phos phq phtn phx pi pia picc piccs picu pid pids pih pip pips piptaz pit piv pivs
    pj pjc pjp pk pka pkd pkpd pku pl plasmic plavix plax pleth plex plm plt plts pm pmb pmd
    pmdd pmf pmh pmhx pml pmn pmns pmr pms pmv pn pna pnas pnes pneumo pnh pns po poa poc pocd
    pocus pod poems pol poly pop pos post postictal postop pots pov pp ppd ppe ppf pph pphn
    ppi ppis pplat ppm ppms ppn pppd ppr ppts ppv ppx pr prbc prbcs prechart prelim premie
    premies preop preround prerounding prerounds pres prev prn pro prob procal proced prog
    prom prone proned proning pros prot prov prp prs prt prvc ps psa psc pseudo psg psgn psh
    psi psp pss pst psv psvt psw psych pt pta ptca ptcl pte pth pthrp ptld ptn pto ptosis pts
    ptsd ptt ptu ptx pub pud pul pulm pup pus puva pv pvad pvc pvcs pvd pvi pvl pvod pvr pvs
    pvt px pyelo pyr qa qd qds qfg qhs qi qid ql qns qod qol qpm qrs qs qsofa qt qtc quad qual
    ra raa raas rad rads rae rai ral ram ran rap rapd ras rass rat raw rb rbbb rbc rbcs rbk
    rbs rca rcc rcm rcmd rco rcri rcs rct rcts rd rdw re reb rebound rec recs reg rehab rem
    renal rep res resp resus ret retic retics rewarm rf rfa rfs rh rhabdo rhc rhd rheum rhf ri
    rib ric ricu rif rip ripe rit rl rlb rle rll rlq rls rmd rml rmsf rn rna rnp ro roc rom
    rop ros rosc rosier rot rounded rounding rov rp rpgn rpr rr rrr rrt rrts rs rsi rsv rt rta
    rtc rts rtx ru rug rul rup ruq rusb rv rvad rve rvef rvh rvi rvr rvsp rvt rx rxn rxns sa
    saa saag sab sabr sad safe sah sai sam sama san sanders saph sapho sar sars sas sat sats
    sav savr sb sbar sbe sbo sbos sbp sbps sbrt sbt sbts sc sca scad scai scan scc sccm scd
    scds scfe sci scid scip sclc sclero sco scr scv scz sd sdh sdm sdu sedated seg sel sem sep
    ser sero sev sf sfa sfn sga sgb sgot sgpt sh shock shx si siadh sib sibo sicu sid sids sig
    signout signouts sil simv sinus sirs sirva sis sit sitter sitters sj sjs sl slap sle sled
    slit slp slr slt slums sm sma smh smi smn sms smur smv smx sn snf snfs snowed snri snris
    sns soap sob sobr soc sod sofa sol som sono sop sos sov sp spag spasm spb spc spe spect
    spep spo spt sq squam sra srh sro srs srt srv ss ssc sscp ssd ssi ssri ssris sss ssss ssx
    st stafl staph stat std stds stemi stemis stent stes sti stis sto strep stridor sts sub
    suboxone subq subs subspecialty succ sud sulf sup supp surg sus sv svc svd svi svr svt
    svts sw sx sxs syn synco sys sz szs ta taa tab tabs tace tachy tacro tah tall tap tapse
    tapvr tar tat tavi tavr taz tb tbi tbil tbili tbl tbm tbo tbw tc tca tcas tcc tcd tcp td
    tdap tdf tdp te tea teachback teds tee tees tef teg tele temp temps ten tens tev tf tfs
    tfts tg tga tgn th tha thc tho thor thr tia tias tib tibc tica tics tid tif tig timi tims
    tip tips tiss tiv tka tkd tki tkis tko tkr tl tla tlc tle tls tm tma tmas tme tmj tmp tms
    tn tnf tnk tnm tnmg to toa toc tof tol tolv tolvaptan top tor tos tox tp tpa tpe tpn tpo
    tr tra trach trachs trali tranex traps tri trig trop trops trt ts tsat tsc tsh tss tst tt
    tte ttes ttg ttkg ttm ttp ttr tts tu tub tums turbt turp tv tva tvp tvr tx txa txfer txp
    txs tylenol tz tzd ua uacr uas uc ucc ucx ud udca uds ue ues uf ufh ug ugib ugibs ui uib
    uip uk ul uln umn un una unasyn uncal unk uns uo uop uosm up upcr upep upj uptitrate
    uptrend ur urethral uro urr urti us usa usb uscom usg ut uta utd uti utis utox uv uvj va
    vac vacs vad vads vag val valve vanc vanco vap vas vasc vaso vasovagal vats vb vba vbg
    vbgs vbi vc vca vcd vcug vd vdrl ve vent vents vep vex vf vfib vgcc vh vhl vi vip vir vit
    vitals vko vl vldl vma vo vod vol vomited vp vpa vpb vpc vq vr vre vs vsd vsds vss vt
    vtach vte vtec vtes vu vur vv vvi vw vwd vwf vz vzv wa walkthrough wall wbat wbc wbcs wc
    wcc wct wd wdl weaned wegener wgt wheeze whiteboard wic wk wks wnl wnv wob wolff worksup
    workup workups wpw wre wt xa xdr xfer xl xr xray xrays xrt xs yag yo yob yof yom yr yrs
    zes zn znp zoster zosyn
    """
