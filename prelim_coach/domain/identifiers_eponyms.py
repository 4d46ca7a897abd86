"""People's names that mean a disease, a sign, a score, a device or a place, not a patient."""

WORDS = """
    abrikosov addison addisons adson alagille allevyn alport alzheimer alzheimers amsler
    angelman angiocath apgar apley apneic argyll arnold aschoff asherman asperger babinski
    bacille balint barrett barretts barthel bartter basedow baxter becker beckwith behcet
    behcets bell bellevue bells bence benedikt bignami binswanger biot biotronik bivona
    blackfan blakemore blatchford blount blumberg boerhaave bookwalter borg bornholm bosniak
    boston bouchard bovie braden brescia brigham broca broviac brudzinski brugada bruton
    brutons budd buerger burch burkitt burkitts byler calve capgras caplan caprini caroli
    castleman chagas charcot charcots charlson chediak cheyne chiari chicago chopart christmas
    churg chvostek coban cobb cockcroft codman cogan colles conn conns coombs cordis cornell
    corrigan courvoisier coxsackie crede creutzfeldt crigler crohn crohns cronkhite
    cruveilhier curling cushing cushings danlos darier davol dequervain dercum devic deville
    dewinter dexcom dietl dietz dieulafoy dinamap dix dobhoff doppler downs drager dravet
    dressler dubin dubost duchenne duoderm dupuytren duroziez eaton ebola ebstein ehlers
    eisenmenger elixhauser ellison emory epley ewart ewing fabry fagan fahr fallopian fallot
    fanconi felty fick fitz fleischer fogarty foley foleys fontan fournier framingham
    fredrickson freiberg friderichsen friedreich frohlich ganz gartland gastaut gaucher gehrig
    gelpi geneva gerstmann ghon giemsa gilbert gilberts gitelman glanzmann glasgow gleason
    goldenhar goodpasture goodpastures goodsall gorham gorlin gottron gowers graves griscelli
    groshong guillain gupta gustilo guyon hageman haglund hailey hakim hallpike hamman hampton
    harada hartmann hartnup harvard hashimoto hashimotos hasson heberden heerfordt heimlich
    heinz hemovac henle henoch hepburn hermansky herxheimer hickman hillrom hirschsprung
    hodgkin hodgkins hoffmann hohmann holter homans hopkins horner horners hoyer huber hugger
    huntington huntingtons hurler hurst impella ishihara jaeger jakob janeway jarisch jeghers
    jervell johns kaposi karnofsky kartagener kasai kawasaki kayser kearns kehr keofeed kerley
    kerlix kernig kienbock killip kimmelstiel kleffner klinefelter klippel koch kocher kohler
    koplik korotkoff korsakoff korsakoffs kostmann kounis koyanagi krabbe kupffer kussmaul
    kyrle lachman lachmans lafora landau lange langerhans laplace lasegue leber legg lemierre
    lemierres lennox leopold leriche lesch lewy lhermitte libman lights linton lisfranc
    loeffler loeys loffler lofgren ludwig ludwigs lyell lyme maastricht maddrey maffucci
    mahurkar maisonneuve mallampati mallory marburg marchiafava marfan marfans marjolin
    massachusetts mcburney mccune mcgill mcgrath mcroberts meckel meckels medtronic mees
    mehran meige meigs menetrier meniere menieres menkes mentzer mepilex merkel mikulicz
    mirizzi mobitz mohs monro moro morquio morse muckle munchausen munro naegele neelsen nexus
    niemann nissen noonan norwood nottingham obturator ogilvie ogilvies ollier omenn omnipod
    omron ortner osborn osgood osler oslers ottawa padua paget pagets pancoast panner
    papanicolaou parinaud parkinson parkinsonian parkinsons parkland parsonage pasteur pel
    penn penrose perc permcath perthes peutz peyronie phalen pitt pleurx plummer pompe portex
    pott potts prader pratt pringle prinzmetal proteus pudlak pugh purewick purkinje
    queckenstedt quincke quinton ranson ransons rasmussen raynaud raynauds refsum reiter
    reiters rendu rett reye rinne rockall roemheld romberg rome rorschach roth roux rovsing
    sachs salter samter sayre scarpa schamberg schatzki scheuermann schirmer schlatter
    schnitzler schober schuller schwann seldinger sengstaken sever sgarbossa sheehan sheehans
    shiley shone shwachman sipple sjogren sjogrens skene snellen sokolow somogyi sorin spitz
    spurling stanford starling stensen steri steristrips stickler still stills sturge susac
    swan swanganz swyer sydenham syme takayasu takotsubo tarlov tawil tay tegaderm tesio texas
    tietze tinel torre tourette tourettes treacher trenaunay trendelenburg trousseau tufts
    turcot turners unna upshaw valsalva vanderbilt vater veress virchow vogt volhard volkmann
    waldenstrom wallenberg waterhouse waterlow wegener wegeners weil weils weitlaner wellens
    wells wenckebach werdnig wermer werner wernicke wernickes westermark whipple whipples
    wiedemann willebrand wilms wilson wilsons wiskott wolff xeroform yale yankauer zavanelli
    zenker zenkers ziehl zollinger
    """
