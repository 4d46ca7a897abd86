"""People's names that mean a disease, a sign, a score, a device or a place, not a patient."""

WORDS = """
    abrikosov addison addisons adson alagille allevyn alport alzheimer alzheimers amsler angiocath
    apgar apley apneic argyll arnold aschoff asherman asperger babinski bacille barrett barretts
    barthel bartter basedow baxter becker behcet behcets bell bellevue bells bence biot biotronik
    bivona blakemore blatchford blumberg boerhaave bookwalter borg bornholm bosniak boston
    bouchard bovie braden brescia brigham broca broviac brudzinski brugada budd buerger burch
    burkitt burkitts byler calve caplan caprini castleman chagas charcot charcots charlson chediak
    cheyne chiari chicago chopart christmas churg chvostek coban cobb cockcroft codman colles conn
    conns coombs cordis cornell corrigan courvoisier coxsackie crede creutzfeldt crigler crohn
    crohns cronkhite cruveilhier curling cushing cushings danlos darier davol dequervain dercum
    devic deville dewinter dexcom dietl dieulafoy dinamap dix dobhoff doppler downs drager
    dressler dubin dubost duchenne duoderm dupuytren duroziez eaton ebola ebstein ehlers
    eisenmenger elixhauser ellison emory epley ewart ewing fabry fagan fallopian fallot fanconi
    felty fick fitz fleischer fogarty foley foleys fontan fournier framingham fredrickson
    friderichsen friedreich frohlich ganz gartland gastaut gaucher gehrig gelpi geneva ghon giemsa
    gilbert gilberts gitelman glanzmann glasgow gleason goodpasture goodpastures goodsall gorlin
    gottron gowers graves groshong guillain gupta gustilo guyon hageman haglund hakim hallpike
    hamman hampton hartmann hartnup harvard hashimoto hashimotos hasson heberden heimlich heinz
    hemovac henle henoch hepburn herxheimer hickman hillrom hirschsprung hodgkin hodgkins hoffmann
    hohmann holter homans hopkins horner horners hoyer huber hugger huntington huntingtons hurler
    hurst impella ishihara jaeger jakob janeway jarisch jeghers jervell johns kaposi karnofsky
    kartagener kasai kawasaki kayser kehr keofeed kerley kerlix kernig kienbock killip kimmelstiel
    klinefelter klippel koch kocher kohler koplik korotkoff korsakoff korsakoffs kupffer kussmaul
    lachman lachmans lange laplace lasegue leber legg lemierre lemierres lennox leopold leriche
    lesch lewy lhermitte libman lights linton lisfranc loeffler loffler ludwig ludwigs lyell lyme
    maastricht maddrey mahurkar maisonneuve mallampati mallory marburg marfan marfans marjolin
    massachusetts mcburney mccune mcgill mcgrath mcroberts meckel meckels medtronic mees mehran
    meige meigs menetrier meniere menieres menkes mentzer mepilex merkel mirizzi mobitz mohs monro
    moro morquio morse munchausen munro naegele neelsen nexus niemann nissen noonan norwood
    nottingham obturator ogilvie ogilvies ollier omnipod omron ortner osborn osgood osler oslers
    ottawa padua paget pagets pancoast papanicolaou parinaud parkinson parkinsonian parkinsons
    parkland parsonage pasteur pel penn penrose perc permcath perthes peutz peyronie phalen pitt
    pleurx plummer pompe portex pott potts prader pratt pringle prinzmetal pugh purewick purkinje
    queckenstedt quincke quinton ranson ransons raynaud raynauds refsum reiter reiters rett reye
    rinne rockall romberg rome rorschach roth roux rovsing sachs salter samter scarpa schatzki
    scheuermann schirmer schlatter schober schwann seldinger sengstaken sever sgarbossa sheehans
    sheehan shiley shone sipple sjogren sjogrens skene snellen sokolow somogyi sorin spitz spurling
    stanford starling stensen steri steristrips still stills sturge swan swanganz swyer sydenham
    syme takayasu takotsubo tarlov tay tegaderm tesio texas tietze tinel torre tourette tourettes
    trendelenburg trousseau tufts turcot turners unna upshaw valsalva vanderbilt vater veress
    virchow volhard volkmann waldenstrom wallenberg waterhouse waterlow wegener wegeners weil
    weils weitlaner wellens wells wenckebach werdnig wermer werner wernicke wernickes westermark
    whipple whipples willebrand wilms wilson wilsons wiskott wolff xeroform yale yankauer
    zavanelli zenker zenkers ziehl zollinger
    """
