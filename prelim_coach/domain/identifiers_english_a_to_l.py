"""Common English words from a to l: what is written in notes and is not a name.

Roots only; ``identifiers_vocabulary`` takes endings off before it looks here. The words are those
of the two most frequent classes (10 and 20) of SCOWL, the Spell Checker Oriented Word Lists:

Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
word lists, the associated scripts, the output created from the scripts, and its documentation for
any purpose is hereby granted without fee, provided that the above copyright notice appears in all
copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any
purpose. It is provided "as is" without express or implied warranty.
"""

WORDS = """
aardvark abandon abbreviate abide able abnormal abolish abort about above abroad absent absolute
absorb abstract absurd abuse abusive abysmal accelerate accent accept acceptance access accident
accommodate accompany accomplish accord accordance account accountant accumulate accuracy accurate
accuse accustom achieve acknowledge acorn acoustic acquaintance acquire acronym across act action
activate active actual adapt add addict addictive address adequate adhere adjacent adjective adjust
administer admire adopt adult advance advantage advent adventure adverse advert advertise advice
advise aerial affair affect afford aforementioned afraid after afterward again against age agency
agenda agent aggressive aging ago agony agree agricultural ahead aid aim air aircraft airport alarm
alas albeit album algebra algebraic alias alien align alike alive allege alleviate alliance
allocate allow allowance almost alone along alongside aloud alpha alphabet already also alternate
alternatives although altogether always amateur amaze ambassador ambient amend among amount ample
amplifier amuse an anagram analog analogue analyst analyze anarchy anatomy ancient and anecdote
angel anger angle angry anguish animal anniversary announce annoy annoyance annual anomaly anorak
another answer anticipate antique any anybody anyhow anyone anyplace anything anyway anywhere apart
apathy apostrophe appall apparatus apparent appeal appear appearance append applause apple appoint
appraisal appreciate approach appropriate approve approximate arbitrary arc arcade arcane arch
archaic architecture archive are area arena argue arise arisen arm arose around arrange array
arrive arrogance arrogant arrow article artificial artist artistic ascend ash ashamed ashcan aside
ask asleep aspect ass assault assemble assert assesses asset assign assist assistance assistant
associate assort assume assure asterisk astronomer astronomy ate atheist atlas atmosphere
atmospheric atom atomic attach attack attain attempt attend attendance attendant attitude attorney
attract attractive attribute audience audio authentic author autumn average avoided avoiding await
awake award aware away awful awkward ax axiom axis back backbone background backlog backspace
backward bacterium bad baffle bag baggage bake balance ball ballet ballot ban band bandwagon
bandwidth bang bank bankrupt bar bare bargain bark baroque barrel barrister base bash basic basis
basket bass bastard bat batch bath bathroom batteries battle baud bay beach beam bean bear beard
beast beat beaten beautiful beauty became because become bed bedroom beef been beer before
beforehand beg began begin begun behalf behave behavior behind being belief believe bell bells
belong beloved below belt bench bend beneath beneficial benefit bent beside best bet beta between
beware beyond bible big bigot bigotry bill billfold billion bin binary bind biochemistry bird birth
birthday biscuit bishop bit bite bitmap bitten bizarre black blackboard blackmail blade blame blank
blanket blatant bless blew blind blink bliss blob block blow blown blue blurb boat body bog boggle
bogus bold bolt bomb bond bone bonus book booklet bookshop bookstore boom boost boot border
borderline bore boredom born borne borrow boss both bottle bottom bought bound boundary bout bow
bowl box bracket brake branch brand brass brave breach bread break breakdown breakfast breathe bred
breed breeze brethren brick bridge brigade bright brilliant bring broad broadcast broke broken
brown browse brush brutal bubble buck bucket budget buffer bug build built bulb bulk bull bullet
bulletin bump bunch burden bureaucracy burnt burst bury bus bush businesses bust but button buy by
bye bypass byte cabbage cabinet cable caffeine cage cake calculate calculus calendar call calm
camera camp campaign campus can cancel candidate cannot capital capitalist captain capture card
cardboard care carpet carriage carrot cartoon cartridge case cash cassette cast castle casual
catalog catch category cathedral catholic cattle caught cause cave caveat cease ceiling celebrate
cell censor cent century ceremony certain certainty certificate chain chair chairman challenge
chamber champagne champion chance chancellor change changeover channel chaos chap chapel chapter
char character characteristic charm chart chase chat cheap cheat check cheek cheer cheese chemicals
chemist chemistry chess chestnut chew chicken child childish children chip chocolate choice choir
choose chop choral chord chorus chose chosen chuck chunk church cider cigarette cinema circa circle
circuit circuitry circulate circumstance cite citizen civil civilian claim clarify clash class
classic classify clause clean clear clearance clever click client cliff climate climb clip clique
clock clog clone close closet closure cloth clothe cloud club clue clumsy coal coarse coast coat
cobbler coffee coherent coin coincide coke cold collar collate collect collective college color
column combat combine come comic comma command commence commentary commentator commented commenting
commercial commissioned commissioning commit committee common communal communicate communist
compact companion company compare comparison compel compensate compete competent competitive
competitor compile complacent complain complaint complementary complete complex complicate comply
component compose composite compound comprehend comprehensive compress comprise compromise
compulsory compute con concatenate conceal concede conceive concentrate concept conceptual concern
concert concerto concise conclude concrete concur condemn condense conditioned conditioning condom
condone conduct confess confident confidential configure confine confirm conflict conform confront
confuse congest congratulate conjecture connect conscience consecutive consensus consequent
conservatives consider considerate consist consistent console conspiracy constant constituent
constitute constrain constraint construct constructive consultancy consume contact contain
contemplate contemporary contempt contend content context continent continue continuum contour
contract contradict contrary contribute contrive control controversial controversy convenient
converse convert convey convict convince cook cookie cool coordinate cope copyright core corn
corporate corpse correct correlate correspond correspondent corridor corrupt cosmic cost cotton
could council counsel count counterexample counterpart country countryside couple courage courier
course court courtesy cover cow cozy crack craft crap crash crass crawl crazy cream create creature
credit creed creep crew cricket cries crime criminal crisp criteria criterion critic crop cross
crossroad crossword crowd crown crucial crude cruel cruelty cruise crunch crush cry cryptic crystal
cube cubic cuckoo cuddly cue culprit cult cumbersome cumming cums cunning cup cupboard cure curly
current curry curse curtain curve custard custom customary cut cute cycle cyclist cylinder cynic
daft damage damn damp dance danger dare dark darling data database date datum dawn day daylight
daytime dead deadline deal dealt dear death debate debt debug decade decent decide decimal deck
declare decline decode decrease dedicate deduce deed deem deep defeat defect defective defend
defense defensive deficiency define definitive degree deity delay delete deliberate delicate demand
demise democracy demolish demonstrate denote dense dentist deny departure depend deposit deprive
depth deputy derive derogatory descend describe descriptive desert design designate desire desk
desktop despair desperate despise destine destroy destructive detach detail detect detective deter
determine deterrent devastate develop device devil devise devote diagnostic diagonal diagram dial
dialect dialog dialogue diameter diary dice dictate dictionary did die died diesel diet different
differentiate difficult dig dilemma dim dine dinner dip dire direct directive directories dirt
disciplinary discipline disco discrepancy discrete discriminate discuss disguise disgust dish disk
dismal dispute disrupt distance distant distinct distinctive distinguish distort distribute
district disturb disturbance ditch ditto dive diverse divide divine divorce doctrine documentary
documented documenting dodge dog dogma doing dole dollar domain domestic dominant dominate donate
done doom door dose double doubt down dozen drag dragon drama drank drastic draw drawback drawn
dread dream dreary drew dried dries drift drill drink drive drivel driven drop drove drown drum
drunken dry dual duck due duff dug dull duly dumb dummy dump dumpster duplicate during dust dustbin
duty dying dynamic each eager eagle earn earth ease east eastern eat eaten eccentric economic
economy edge edit editorial educate effect effective efficient effort ego eh eight eighteen eighth
either elaborate elect electorate electric electron elegant elementary elephant elevator eleven
eliminate elite elitist else elsewhere embarrass emerge eminent emit emphasis empire employ
employee empty emulate enable enclose encode encounter encourage end endeavor enemy energy enforce
engage engine enhance enjoy enlarge enlighten enough ensure entail enterprise entertain enthusiasm
enthusiastic entire entirety entitle entity entrance entry envelope envisage envy episode equal
equate equilibrium equip equivalent era erase ergo err escape esoteric especially essay essence
establish estate estimate eternal ethic ethnic evaluate even event eventual ever everybody everyday
everyone everything everywhere evident evil evolutionary evolve exact exaggerate examine example
exceed excellent except excess excessive exchange excite exclude exclusive excuse execute executive
exempt exercise exhaust exhaustive exhibit exist existence exit expand expect expenditure expense
expensive experience experimented experimenting expert expertise expire explain explanatory
explicit explode exploit explore explosive exponential export expose express expressway extant
extend extensive extent external extra extract extreme extremist eye eyesight fabric face
facilitate fact factories factual fail failure fair faith fake fall fallacy fallen false fame
familiar famine famous fan fancy fantastic fantasy far farce fare farewell farm farther farthest
fascinate fascist fashion fat fate faucet fault favor favorite fear feat feature fed fee feeble
feed feel feet fell felt feminist fence fender festival fetch few fiddle field fierce fifteen fifth
fifty fight figure file fill film filter filthy finance financial find fine finger finish finite
fire firework firm first fiscal fish fit five fix fizzy flag flame flash flat flavor flaw fleet
flesh flew flied flies flight flip float flood floor floppy flour flow flown fluent fluffy fluid
flush flute fly foam focus fog fold folk follow fond font food fool foolish football footnote for
forbade forbid forbidden force forecast foreign forever forgave forget forgive forgiven forgot
forgotten fork form format formula formulae forth forthcoming fortnight fortunate fortune forty
forum forward fossil fought foul fountain four fourteen fourth frame framework frank frantic fraud
freak free freedom freeway freeze french fresh friend fries frighten fringe frog from front frown
froze frozen fruit frustrate fry fudge fuel fulfill full fume fun functioned functioning fund
fundamentalist fur furniture further furthermore furthest fuse fusion fuss futile future fuzzy gain
galactic galaxy game gang gap garage garbage garble garden gasoline gasp gate gateway gather gave
gay gear gene generate generic genetics genius genocide genre gentle gentlemen genuine gesture get
ghastly ghost giant gibberish gift gig gin give given glad glance glass glean global glory glossy
glove glow glue gnome go goal goat god going golden goldfish golf gone good goodbye gospel gossip
got gotten govern gown grab grace grade gradual graduate graffiti graffito grain grammar grand
grant graph graphic grasp grass grateful grave gray greasy great greed green grew grid grief grim
grind grip groan gross ground group grow grown growth guarantee guard guess guest guidance guide
guilt guinea guitar gulf gum gun guy habit hack had hail hair haircut half hall halt halve ham hand
handbook handicap handle hang hangover happen hard hardback harden hardware harm harmony harsh has
hash hassle hasten hasty hat hate hatred have havoc hay hazard hazy head headline heap hear heard
heat heaven heavy height held helicopter hell hello helmet help hence henceforth her herd here
hereby heritage hero heroic herself hes hesitate heterosexual hexadecimal hey hidden hide hierarchy
high highlight highway hill him himself hindsight hint hire his historian historic history hitherto
hog hold hole holiday hollow homosexual honest honey honor honorary hook hope horde horizon
horizontal horn horrid horrific horrify horror horse host hostile hot hotel hour house household
how however huge huh hum human humane humble hundred hung hungry hunt hurry hurt hut hyphen ice
icon idea ideal idealistic identify idiom idiot idle ignorance ignorant ignore ill illegal
illiterate illustrate image imaginary imagine immediate immense imminent impact impair impend
imperial implemented implementing implicit import importance important impose impressive inane
incentive inch incline include inclusive income increase incur indeed indefinite indent
indeterminate index indicate individual induce indulge industrial industry inertia infantile infect
inference inferior inflict influential info inform infrastructure ingredient inhabitant inherent
inherit inheritance inhibit initial initiate inject injure ink inner innocent input inquire insane
insect insert inside insist insistence insofar inspire instant instead instinct institute instruct
insult insurance intact integral integrate intellect intellectual intelligent intend intensive
intent interfere interference interim interior intermediate intermittent interpret interrogate
interrupt intervene intimate into intrinsic introduce introductory intuitive invade invalidate
invent invert investigate invite invoke involve ion irate ironic irrelevant irrespective irritate
island isolate issue item its itself jacket jail jam jargon jazz jeans jelly jerk jest jet job join
joke jolly journalist journey joy judge juice jump jungle junior junk jury just justice justify
juvenile keen keep ken kept kernel kettle key keyboard keystroke keyword kick kidnap kill kind king
kingdom kiss kit kitchen knew knife knight knock know knowledge known label laboratory lack lag
laid lain lake lamp land landscape lane language large lark laser last late laugh laughter launch
lavatory law lawn lay layout lazy leach leaf leaflet league leak lean leap learn least leather
leave led left leg legend legendary legitimate leisure lemon lend length lenient lent lesbian lest
let lethal level liable liaison libel liberal liberty library license lid lie lied life lifestyle
lifetime lift light lightning lights like likewise limit line linear linguistic link linkage lion
liquid liquor lisp list listen lit literary literate little live load loan lobby locate lock lodge
log logic logo lonely long look loop loophole loose lord lorry lose lost lot loud lousy love low
loyal luck luggage lump lunchtime lurk lust luxury lying lyric
"""
