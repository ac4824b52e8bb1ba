"""English words of daily life: no typing errors, though the catalogue lacks them."""

COMMON_WORDS_TEXT = """
aboard abroad across afford afraid afternoon agree alarm album alive allowed angry
animal ankle annoying answer anymore anyway apart apartment apple apron arrive arm arms
attic aunt auntie author autumn award bacon bakery balcony ballet banana band bank
barefoot barely barn barrow basement basket batch bathroom battery beach beans beard
bedroom beer behind believe bell below belt bend berry beside besides between beyond
bird birthday biscuit bite bitter blame blanket bleach blind block blouse blue board
boat boiler bomb bone bones bonnet book books boots bored boss both bottle bottom bowl
bowling bowls boy boyfriend branch brave bread breakfast brick bride brother brown
bucket builder bungalow burger bury bush butter button buy cabin cafe cake camera camp
camping candle canoe canteen card cardboard cardigan carer carers caravan cashier castle
cats ceiling cellar cement chamber chambermaid charity chase cheap cheer cheese chef
chemist chess chicken childminder chin choose christmas church cigarette cinema city
clean cleaner clever click cliff climb clip cloak clothes cloud club coat coffee coin
collar colleague collect college colour comb comedy commute company concert concrete
cookie cooker copy corner cottage cotton counter country county court cousin cover
covers cow cows crack crane crazy cream cricket crisps crop cross crossing crowd crying
cup cupboard curb curry curtain curtains customer cute dairy damp dance dark dart darts
date dead deaf decade december deck decorator deep deliver delivery dentist depot deputy
desert dessert diary diet dinner dirt dirty discount dish ditch dizzy dodgy dog dogs
door doors dragging drain drawer dreading dream dress drill drink drinks drop drum drunk
dry duck duke dump dust dusting duty duvet each eager eagle early earn earth east eating
egg eggs electrician emptying engine english entry envelope error escalator escape
estate even evening event exact exam except excited exit expert extra eyes face factory
fair fairy faith family farm farmer farming fashion fat fault feather february feed
feeding fence ferry festival fetch field fields fight filing fill filling film final
finger fire fireman first fish fishing fit fitted flag flask flat flats flesh flood
flour flower flowers flu fluid folding folk follow food fool football forceps ford
forest forever forget fork form forty fox frame freeze freezer fresh fridge fried friday
front frost fruit fry full fun funeral funny fur furious fuss gallery game games gang
gap garage gate gates gather gear gentleman gift gig giraffe girl girlfriend girls glad
glass gloves glue goal goat gold goodness goose grab grade grand grandkids grass grave
gravy great green grey grill grip grocer group grow guard guess guest guilty guitar gun
guy gym hair hairdresser half hall ham hammer hammock hands handle handy happy harbour
hardly harvest hat hay head hear heart heater heaven heavily hedge heel heels height
hens herself hide high hill hire history hob hobby hockey hold holding hole holiday home
honest honey hoover hopeless horse horses hospital host hotel house housework hug huge
human hundred hungry hurry hymns iced icy idle ill inch indoors injury inside insurance
iron island items jacket jam jar jaw jealous jet jobs join joiner joke jolts judge jug
juice jumper june jungle junk kettle keyboard kick kicks kid kids king kit kite kitten
knackered knee kneel knees knife knife knit knitting knock label labour lace lad ladder
ladies lady lake lamb lamp land landing landlord lane language lap laptop large laugh
laundry lawn lawyer layer lazy leaf leather leave leaves lecture leeks leggings lemon
lens letter lettuce level library lick lid lifeguard lifts lights lion lips list listen
litter loaf loan lobby lock locker log logs lonely lorry loud lounge love lovely low
lucky luggage lumpy lunch lungs magazine mail mall mango manner march market married
mask mate maths mattress meal meals meat mechanic mechanical medicine meeting melt
member men menu mercy mess metal midnight midwife milk milking million mind mine miner
minibus mirror misery miss mix mobile modern monday money monkey moon mop mortar mostly
moth mother motor mountain mouse mouth mow mowing mower mud mug mum mums mummy museum
music nail nails name nan nanny nap nappies nappy narrow nasty nature navy near neat
neighbour nephew nest net newspaper nibble niece night noise none noon north nose note
novel november nurse nursery nut nuts oak oats ocean october off office oil older olive
onion open orange orchard order outdoors outfit outside oven over overhead overtime own
owner paddle page paint painter painting pair palace pan panic pants paper parade parcel
pardon parent parents park parking party passenger pasta path patient pattern pause
paving peas pedal pen pencil penny pepper pet petrol pets phone photo piano pick pie pig
pile pilot pin pink pipe pitch pizza place plane plant plants plaster plasterer plastic
plate plates play plenty plumber plumbing pocket poem point poker pole police polish
polite pond pony poor porch pork port post postman pot potato potatoes potter pottery
pound pour powder pretty price pride prince print prison prize problem proud pub pudding
pull pump pumpkin pupil puppy purple purse pushing puzzle quarter queen quiet quilt quit
quiz rabbit race rack radio rail railing rain raincoat rake ramp range rat rate raw ray
reach reaching read reader reading ready rear recipe red remote rent report rescue
restaurant rice rich rid ride ring rinse ripe river road roast robot rock rocket rod
roof roofer roofing room root rope rose rota rough round row royal rub rubber rubbish
rude rug rugby ruin rule run rush sack sad saddle sail sailor salad sale salt sand
sandwich sash satnav saturday sauce saucer sausage saw scaffold scaffolder scale scarf
scary school schooling scissors score scream screen screw scrub sea seat seats second
secret secretary sell send sensible september settings settle sew sewing shade shake
shaking shaky shallow shame shape share shark sharp shed sheep sheet sheets shelf shell
shelter shine ship shirt shock shop shopper shops shore shorts shout shovel show shower
shred shrink shrug shuffle shuffles shut shy sick sideboard sight sign silk silly silver
sing singer singing sir sister site size skate skirt sky sledge slice slide sling slip
slippers slippery slope slot slow smart smell smile smoke smooth snack snake snow soap
soccer soft soil soldier solid someone song soup sour south space spade spare spark
speak spectator speed spell spend spice spider spill spin spoil spoon sport sports spray
spring spy square squash squeeze stable stack staff stage stain stairs stake stall stamp
star stare start state station stay steak steal steam steel steep steer steering step
steps stick sticky still sting stir stirring stocking stockings stomp stone stones stool
stop store storm story stove strange straw stream street stride strike string stringy
strip stroke student stuff stupid style stylist subway suffer sugar suit suitable
suitcase summer sun sunday sunny super supermarket supper sure surf surface surfing
swap swear sweat sweater sweep sweet swept swing swings sword table tables tail tailor
tale talk tall tan tank tap tape target task taste tax taxi tea teach teacher team
teapot tear teddy teenager teeth telephone television telly temper temple tennis tent
terrace text thank thick thief thin third thirsty thousand thread throat throne throw
thumb thunder thursday ticket tidy tie tiger tile tiles tiler tiling till timber tin
tiny tiptoe tired tissue toast toddler toe toes toffee toilet tomato tomorrow tongue
tonight tooth torch touch tough tour towards towel tower town toy toys track tractor
trade traffic trailer train trainer trainers tram trash tray trays treat tree trees trip
trips trolley trouble trousers trowel trumpet trunk trust tube tuesday tug tune tunnel
turkey turnout twelve twenty twice twin twins typing tyre ugly umbrella uncle under
uniform university unload unpack upper upset urgent vacuum valley van vase vegetables
vest vet view village violin visit voice vote waist waiter waiting waitress wake wallet
wander ward wardrobe warehouse warm wash washer waste watch watching water wave wax
wealth weather website wedding wednesday weed weeding weeds weekend weigh weird welcome
weld welder welding wellies west wet whale wheel wheelbarrow wheels while whisper white
wicked wide wife wild win wind window windows wine wing winner winter wipe wire wobble
wolf wonder wonky wood wooden wool worker workout workshop world worm worry wrap wreck
wrist yard yarn yellow yoghurt young yourself youth zip zoo zoom
"""
COMMON_WORDS = frozenset(COMMON_WORDS_TEXT.split())
