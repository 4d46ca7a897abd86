"""Common English words from m to z: what is written in notes and is not a name.

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
machine made magazine magic magnificent magnitude mail mailbox main mainframe mainstream maintain
maintenance maize major make manage mandate mangle manifestly manifesto manipulate mankind manpower
manual manufacture margin marital mark market marriage mask massive match mate material
mathematician mathematics matrices matrix mature maximum may maybe maze me meal mean meant meantime
meanwhile measure meat mechanic media medicine medieval medium meet megabyte melody melt member
memory mend mentioned mentioning menu mercury mercy mere merge merit merry mess message metaphor
method metric mice midday might migrate mile mileage military milk mill million mimic mind mine
minimal minimalist minimum minister mint minus minute miracle mirror misled missile mist misuse mix
mixture moan mobile mock mod mode model moderate modern modify module mold molecule moment
momentarily momentum monarch money monitor monkey monochrome monopoly monster month mood moon more
moreover moron mortal most motion motivate motive motorway motto mount mountain move movie much
muck muddle mug mumble mundane murder museum music musician must mutter mutual my myself mystery
mystic myth nail naive naked name narrow nation native nature naughty nay near nearby neat
necessary need needle negate neglect negotiate neither nest net network neutral never new newcomer
newsletter newspaper next nice nick nickname night nightmare nil nine no noble nobody noise nominal
nominate none noon north northern not note nothing notice notify notion notwithstanding noun novel
novelty now nowadays nowhere nuclear nuisance null numeral numeric nun nut oar obey object
objective obligatory oblige obscene obscure observe obsesses obsolete obstruct obtain occupy occur
occurrence ocean odd of off offend offense offensive offerings offhand office official offset
offspring often oil old omit on once one oneself ongoing onion only onto onus opera operate opinion
opponent oppose opposite oppress optimal optimistic optimum option opus orange orbit orchestra
orchestral ordinary organic organizer orient origin originate orthodox other otherwise ought our
ourselves outcry output outset over overwhelm owe owed owing own ozone pace pacifier pack package
packet page paid paint pair palace pale panel pant paperback parade paradise paradox paragraph
parallel parameter paranoia paraphrase pardon parent parity park parochial parody parrot parse part
partial participant participate particle particularly partitioned partitioning passage passenger
passionate passive passport password past paste pat patch pattern pause pay peace peanut peasant
peculiar pedal pedant pedantic pedantry pedestrian penalty pence pencil pended pending pends
penguin people per perceive percent percentage perfect perform performance perhaps period periodic
permanent permit perpetual persecute persist persistent person personnel perspective persuade
perverse petrol phase phenomena phenomenon philosopher philosophy phoenix phone photo photocopy
photograph phrase physic physicist piano pick picture pie piece pig pigeon pile pill pilot pin
pinch pink pint pipe pipeline pitch pitfall pizza place plain plan plane planet planetary plant
plaster plastic plate platform play playground plea pleasant please pleasure plenty plot ploy plug
plural plus pocket poem poet poetry point poison poke polar pole police policeman polite politician
politics poll pool poor pope populace populate pork port portray pose positioned positioning
positive possess postpone postulate pot potato potential pound pour poverty powder power practice
praise pray preach precede precedent precise predecessor predict prefer preference prefix prejudice
preliminary premise premium prepare prescribe presence president pressure presume pretty prevail
prevalent price pride priest prime primitive prince principal principle print printout prior prison
privacy private privilege prize problem procedure proceed process proclaim produce product
productive professionals professor profile profit profound programmed programmer programming
programs progress prohibit project prolong prominent promise promote prompt pronoun pronounce proof
propaganda proper property prophet propose proprietary prose prosecute prospect prospective
prostitute protect protocol prototype proud prove proven provide provoke public publish pull pulp
pump pun punch punish punt purchase pure purge purity purple purpose pursue pursuit push put putt
puzzle python qualify quantum quarter queen query quest questioned questioning questionnaire queue
quibble quick quiet quit quite quota quote rabbit rabid race racial racism racist rack racket radar
radio rag rage raid rail railroad railway rain rainbow raise rampant random rang range rank rant
rape rare rate rather ratio rationale rattle rave ray razor reach react reactionary read real
realistic realm rear reason recall receipt receive recent recipe recipient reckon recommend
reconcile record recruit rectangle rectify recursive red reduce redundancy redundant refer
reference referendum refine reflect reform refrain refund refuse refute regain regard regime region
regret regularly reign reinstate reiterate reject relate relatives relax relay release relevance
relevant relief relieve religion reluctance reluctant rely remain remainder remark remind
reminiscent remote remove rename rend rent repair repeat repent repertoire repetitive report
represent representatives repulsive require requisite reread rescue resemblance resemble resent
reset reside resign resist resistance resort respective respond response rest restaurant result
resume retail retain retire retrieve return reuse reveal revenge revert review revise revolt
revolutionary reward rhyme rhythm ribbon rice rich rid ridden ride right rigid ring riot rise risen
risk ritual rival river road robot robust rock rocket rod rode role roll roman romance romantic
roof room root rope rose rotate rotten rough round roundabout rout route routine row royal
royalties rub rubbish rude ruin rule rumor run rung rural rush rusty sabotage sack sacred sacrifice
sadden safeguard safety saga said sail saint sake salary sale salesman salt same sample sand
sandwich sane sang sanity sank sarcasm sarcastic satellite satire satisfactory satisfy sauce save
say scale scandal scarce scare scarf scatter scenario scene scheme scholar school science
scientific scientist scope score scotch scrap scratch scream screen screw script scroll scum sea
seal search season seat second secondary secret sect secure see seed seek seem seldom select
selective self selfish sell semantic seminar send sense sensitive sent sentence sentient separate
sequel sequence sequential serial sermon servant serve service set settle seven seventh sex sexist
sexual shade shake shaken shall shallow shame shape share shareholder sharp she shed sheep sheet
shelf shell shelter shelve shift shine ship shirt shoe shone shook shoot shop short shortage
shorten shorthand shot should shout shove show shown shut shutdown shy sic sick sicken side
sideways sigh sight sigma sign signature significance significant silent silicon silver similar
simple simplify simplistic simulate sin since sincere sine sing single singularly sinister sink sir
site situate six sixteen sixth sixty size skeleton sketch skill skip skirt sky slag slang slash
slave sleep slept slice slid slide slight slim slip slogan slope sloppy slot slow small smallish
smart smash smell smile smoke smooth smug snag snail sneak sniff snobbery snow so social socialist
society sock socket soft software soil sold soldiers sole solicitor solid solo solve some somebody
somehow someone someplace something sometime somewhat somewhere song soon sophisticate sordid sore
sorry sort sought soul sound soundtrack soup source south southern space span spare spatial speak
special species specific specify spectrum speculate sped speech spell spend spent sphere spies
spigot spike spill spin spiral spirit spit spite splendid split spoil spoke spoken spokesman
sponsor spoof spool sport spot spout sprang spray spread spring sprung spur spy square squash
squeeze stack staff stage stagger stair staircase stake stale stall stamp stance stand standard
standpoint star stare stark start starve state stationary statistic stay steady steal steam steel
steep steer stem step stereo stereotype sterling stick still stimulate stir stock stole stolen
stood stop storage store storm straight straightforward strain strange strategic strategy straw
stray stream street strength strengthen stress strict strike string stringent strip strive strong
struck structure struggle stuck studio study stuff stumble stun stunt stupid style subject
subjective submit subscribe subsequent subset subsidiary substantial substitute subtle subtlety
subway succeed success successive such sudden sue sued suffer suffice sufficient suffix sugar
suggest suing suit suite sum summary sundry sung sunk sunlight sunrise sunshine superb
supplementary suppliers support suppose suppress supreme sure surface surname surplus surprise
surround survey survive suspect suspend suspicion sustain swallow swam swamp swap swear sweat sweep
sweet swept swim swing switch sword swore sworn swum symbol symbolic symmetric symmetry sympathy
symphony symptom syndicate synonym syntactic syntax synthesizer system table tack tackle tactic tag
tail take taken tale talent talk tame tangent tank tape task taste taught tax taxi taxpayer team
teapot tear technique teenage telephone telescope tell temperature temple temporary tempt tend
tendency tennis tense tenth term terminate terrify territory terror terrorist terse test text
textbook textual than thank that the theater thee theft their them theme themselves then theorem
theories there thereabouts thereafter thereby therefore therein thereof these thick thief thieve
thin thing think third thirst thirty this thorough thoroughfare those thou though thought thousand
thread threat threaten three threshold threw through throughout throughput throw thrown thrust thy
tick ticket tie tied tight tile till time timescale tin tire tiresome title toad toast tobacco
together toggle toilet token told tolerance tolerant tolerate toll tomato tome ton tone too took
tool topic tore torn torture total touch tough tour tourist toward tower town toy trace track trade
traffic tragedy tragic trail train transcript transit transmit trap trash trashcan travel tread
treasure treat tree trek trend triangle tribe trick tries trifle trilogy trip triple tripos triumph
trivia trivial trolley troop trouble trouser truck true truly trumpet truncate trunk trust truth
try tune tunnel turn tutor tutorial twelve twentieth twenty twice twist two tying type typeset
typewriter ugly ultimate umbrella unable under underestimate undergo undergone undergraduate
underground underlain underlay underlie underline underneath understand understood undertake
undertaken undertook underwent undid undo undone unduly uneasy unfair uniform unify uninteresting
union unique unite universe unless unlike unload unlock unread unsafe unseen unset unsolicited
unsure untidy until unto untrue unused unwise update upon upper ups upset upside upward urban
usable usage use used user using usual utter vacancy vacuum vague vain valid valley value van
vanish variables variance variant variety vary vast vat vector vegetables vegetarian vehicle vend
venture venue verb verbatim verbose verdict verify versatile verse versus very vessel vet via
viable vicar vice victim victory video view viewpoint vile village vintage vinyl violate violent
violin virgin virtue visit visual vocabulary voice void voltage volume voluntary vote vouch vowel
wade waffle wage wait wake walk wallet wander want war warehouse warm warn warp warrant wartime was
wash waste watch water wave way we weak wealth weapon wear weasel weather wee week weekday weigh
weird welcome welfare well went were west western wet whale what whatever whatsoever wheel when
whence whenever where whereas whereby whereupon wherever whether which whichever while whilst whim
whiskey whistle white who whoever whole wholeheartedly wholly whom whoop whose why wicked wide
widespread width wild will win wind window wine wing winter wipe wire wisdom wise wish wit witch
with withdraw withdrew within without wive wizard woke woken wolf wombat women wonder wood wooden
word wore work workload world worldwide worm worn worry worse worst worth worthwhile would wrap
wrath wreck wren wretched write written wrong wrote yard yawn year yellow yes yet yeti yield you
young your yourself yourselves youth zero zone
"""
