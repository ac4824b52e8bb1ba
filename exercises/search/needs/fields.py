"""Fields of words that mean the same in a sentence about a back, in four languages.

A word with a star is a beginning. Of words with several parts all stand side by side.
"""

WORD_FIELDS = """
UP: up, rise, rising, raise myself, stand, standing, off, out of, on my feet, to my
feet, hoch, raus, aus, aufsteh*, aufzusteh*, hochkomm*, lever, relever, me lève, debout,
levant*, pararme, pararse, ponerme de pie, incorporar*

OUT: out, exit, climb*, clamber*, in and out, get in, getting in, get into, getting
into, swing*, step down, aussteig*, auszusteig*, raus, aus, heraus, sortir, sors,
descend*, salir, bajar*

SEAT: loo, toilet, lavatory, lav, bog, throne, john, commode, wc, dinner table, kitchen
table, from the table, sofa, sofas, couch, settee, armchair, armchairs, recliner, chair,
chairs, bench, pew, stool, pouffe, seat, seats, pot, sessel, stuhl, klo, toilette,
hocker, fauteuil, canapé, chaise, toilettes, tabouret, sillón, silla, inodoro, váter,
wáter, butaca, banco

FLOOR: floor, ground, carpet, rug, lino, bath, bathtub, tub, shower, patio, lawn, boden,
teppich, fussboden, badewanne, dusche, sol, par terre, terre, tapis, baignoire, suelo,
piso, alfombra, bañera, ducha, tierra

BED: bed, beds, mattress, bett, matratze, lit, matelas, cama, colchón

NIGHT: night, nights, overnight, sleep, sleeping, slept, asleep, sleeper, bed, bedtime,
kip, duvet, mattress, 2am, 3am, 4am, 5am, am, wake*, woke*, awake, waking, nap, snooze,
drift off, insomnia, nacht, nachts, schlaf*, bett, einschlaf*, nuit, dormir, dors,
sommeil, lit, noche, noches, duermo, cama, sueño

LYING: lie, lying, lay, laying, lies, position, positions, rest, resting, pillow,
pillows, cushion, cushions, comfy, comfortable, liegen, lagerung, liege, kissen,
allongé*, coucher, couché*, position, oreiller, coussin, posición, postura, acostad*,
acostarme, tumbad*, tumbarme, almohada*

TURN: turn, turning, turns, roll, rolling, rolls, shift, flip, change sides, switch
sides, umdreh*, dreh*, herumdreh*, retourn*, tourner, vuelta, voltear*, girar*

HURT: hurt*, pain*, ache*, aching, sore, agony, kill*, murder, twinge*, catch*, yelp*,
stab*, burn*, weh, schmerz*, mal, douleur*, duele*, dolor*, cant, cannot, stiff*, stuck,
struggl*, hard, difficult*, trouble, without, how

STIFF: stiff*, rusty, creak*, seize*, locked, locks, rigid, plank of wood, like a board,
straighten*, unfold*, stuck, steif*, einrost*, raide*, rouill*, rígid*, ties*,
agarrotad*

FELL: fell, fallen, slid, slipped, gestürzt, hingefallen, gefallen, tombé*, caíd*, me
caí

UNSTEADY: balance, balancing, wobbl*, unsteady, unstable, unsteadiness, steady,
steadier, steadiness, sway*, topple*, toppling, fall, falls, falling, faller, trip*,
stumbl*, teeter*, shaky legs, lose my footing, kerb, kerbs, curb, curbs, gleichgewicht,
wackel*, wacklig, unsicher*, sturz*, stürz*, hinfall*, hinzufall*, équilibre, chute*,
tomber, chuter, instable, equilibrio, caer*, caíd*, tambale*, inestable

OLD: old, older, elderly, senior, seniors, pensioner, granny, grandma, grandad,
granddad, grandpa, gran, nan, nana, frail, 70, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84,
85, 86, 87, 88, 89, 90, 91, 92, 70s, 80s, 90s, seventies, eighties, nineties, opa, oma,
senioren, alter, papi, mamie, âgé*, abuel*, mayor, mayores, anciano*, tercera edad

CHILD: child, children, toddler*, baby, babies, babys, bub, bubba, kid, kids, kiddo,
grandchild*, grandkid*, grandson, granddaughter, 2yr, 3yr, 1yr, 2yo, 3yo, yr old, 1 year
old, 2 year old, 3 year old, one year old, two year old, three year old, 18 month old,
little one, bairn, infant, newborn, daughter, son, kind, kinder, kleinkind, enkel*,
säugling, enfant*, bébé*, petit fils, petite fille, fils, fille, niño*, niña*, bebé*,
niet*, hijo*, hija*, peque

LIFT: lift*, pick, picking, picks, scoop*, heave, heaving, hoist*, load*, unload*, dead
weight, folding, fold my wheelchair, bend down to, heb*, anheb*, hochheb*, aufheb*,
hochnehm*, anzuheb*, soulever, soulève, ramasser, levant*, alzar, recoger, cargar,
agach*

CARRY: carry*, carries, carried, lug*, haul*, hump*, schlep*, hold, holding, cart
around, walking with, trag*, schlepp*, porter, porte, portant, transport*, cargar,
cargo, cargando, llevar, llevo, llevando, transportar, acarrear

HEAVY: heavy, heavier, weights, load, loads, box, boxes, crate*, suitcase*, cases,
luggage, trunk, sack*, cement, compost, coal, wheelchair*, furniture, sofa, wardrobe,
washing machine, laundry, basket, bin, bins, dustbin, bag, bags, binbag*, dog, dogs,
cat, pet, logs, firewood, slab*, brick*, pallet*, parcel*, barrel*, keg*, tray*,
toolbox*, kit, shopping, groceries, grocery, boot, hay, bale*, stone*, patient*,
schwer*, kiste*, karton*, einkäuf*, einkauf*, tasche*, sack, säcke, zement, koffer,
getränke*, umzug, last, lasten, lourd*, charge*, carton*, courses, sac, sacs, valise*,
déménag*, meuble*, poids, caja*, bolsa*, compra, saco*, maleta*, mudanza, mueble*, peso,
pesad*

BAGS: bag, bags, shopping, groceries, grocery, carrier, einkäuf*, einkauf*, tasche*,
tüte*, courses, sac, sacs, cabas, compra, bolsa*, suitcase, briefcase, laptop, toolbox,
bucket*, watering can, handbag, koffer, valise, maleta, work

ONE_ARM: one arm, one hand, one side, one hip, one shoulder, car seat, suitcase, bucket,
handbag, briefcase, lopsided, hip sticks out, einseitig, un bras, un côté, un lado, un
brazo

LIGHT: sock, socks, toy, toys, lego, pen, pencil, key, keys, glasses, specs, spectacles,
phone, mobile, remote, peg, pegs, letter, letters, post, paper, coin, coins, crumb*,
tissue*, litter, newspaper, ball, balls, fallen leaves, earring, hankie, dropped*,
something small, something light, light things, schlüssel, socke, brille, handy, clé,
clés, chaussette, lunettes, stylo, jouets, llave*, calcetín, gafas, juguete*, stift

REACH_DOWN: pick*, reach down, bend down, bending down, get it, retriev*, grab*, stoop*,
dropped*, aufheb*, bück*, ramass*, recog*, agach*

FOOTWEAR: shoe, shoes, boots, boot, trainers, sneakers, wellies, wellingtons, slippers*,
sandals, sock, socks, stocking, stockings, tights, pants, trousers, jeans, leggings,
knickers, underwear, undies, boxers, laces, shoelace*, toenail*, toe nails, nail varnish
toes, wash my feet, schuh*, socke*, strümpfe, strumpf*, hose, unterhose, fussnägel,
zehennägel, chaussure*, chaussette*, collants, pantalon, lacets, ongles, culotte,
zapato*, zapatilla*, calcetines, medias, pantalon*, cordones, uñas

DRESS: on, off, put, putting, dress*, pull*, tie, tying, do up, reach, lace, cut,
cutting, bend*, get, wear*, anzieh*, anzuzieh*, binden, schneid*, mettre, enfil*,
habill*, couper, poner*, vestir*, atar*, cortar*, paint*

LEAN_SINK: changing table, changing mat, nappy, nappies, diaper*, shav*, brushing my
teeth, brush my teeth, brushing teeth, cleaning my teeth, teeth, basin, bath the baby,
bathing the baby, wickel*, zähne*, table à langer, cambiador, pañal*, dientes, wash my
face, wash my hair, ironing

SINK: washing up, wash up, dishes, sink, ironing, iron, cooking, cook, chopping, chop,
peeling, peel veg, veg, stove, hob, cooker, changing table, changing mat, nappy,
nappies, diaper*, shav*, brushing my teeth, brush my teeth, brushing teeth, cleaning my
teeth, teeth, basin, baking, bake, kneading, washing dishes, bath the baby, bathing the
baby, workbench, abwasch*, spülen, geschirr, bügel*, kochen, wickel*, wickeltisch,
zähne*, vaisselle, repass*, cuisin*, évier, table à langer, platos, fregar, fregadero,
planchar, cocinar, cambiador, pañal*, dientes

STANDING: stand, standing, stood, stands, on my feet, on your feet, upright, steh*,
rumsteh*, debout, de pie, parad*

LONG_STANDING: queue*, queuing, queueing, waiting, line, bus stop, concert, gig, museum,
choir, church, shop floor, till, checkout, counter, shift, shifts, retail, barista, bar
work, bartender, teacher, hairdresser, barber, nurse, concrete, factory, conveyor, all
day, long, hours, after ten, minutes, mins, min, nowhere to sit, schlange, verkäufer*,
kasse, lange*, longtemps, queue, caisse, horas, cola, mucho, rato

NO_SEAT: nowhere to sit, no seat, no chair, cant sit down, without sitting, no where to
sit, on my feet, standing up all, concrete

CAR: car, cars, van, vans, lorry, truck, cab, taxi, uber, bus, tractor, vehicle,
passenger side, passenger seat, drivers seat, driver side, suv, minibus, camper,
motorhome, forklift, digger, auto, wagen, lkw, voiture, camion, bagnole, coche, carro,
camioneta, camión

DRIVE: traffic, drive, drives, driving, driver, drivers, trucker, motorway, freeway,
highway, commute, commuting, road trip, steering, steering wheel, behind the wheel, at
the wheel, long haul, delivery round, autofahr*, autobahn, lenkrad, fahrer, fahrt,
fahren, conduire, conduite, volant, trajet, autoroute, conducir, conduzco, manejar,
manejo, volante, carretera, chófer, camionero, taxista

REVERSE: revers*, look over my shoulder, looking over my shoulder, over my shoulder,
blind spot, parking*, parallel park, look behind, looking behind, check behind, turn
round in the car, seat belt, seatbelt, rückwärts, schulterblick, einpark*, marche
arrière, créneau, marcha atrás, aparcar, estacionar

TRAVEL: flight, plane*, aeroplane, airplane, flying, train, coach trip, coach journey,
economy, airport, flug, flugzeug, zug, avion, vol, train, avión, vuelo, tren

DESK: desk, desks, office, meeting, meetings, zoom, teams call, conference call,
computer, laptop, pc, wfh, home office, homeoffice, call centre, at my desk, lecture,
exam, exams, gaming, gamer, studying, student, library, typing, sewing, knitting,
crochet, jigsaw, telly, tv, netflix, classroom, cubicle, workstation, büro,
schreibtisch, bildschirm, bureau, réunion, ordinateur, oficina, escritorio, ordenador,
computadora, reunión

SITTING: sit, sitting, sits, sat, seated, chair, sofa, couch, sitz*, assis*, chaise,
sentad*, silla, stuhl, desk, office, meeting, meetings, wheelchair, sit down, büro,
bureau, oficina, driver, driving, car, rollstuhl, fauteuil roulant

STRAIGHTEN: straighten*, bent over, bending over, hunched over, stooping, stooped,
stoop, crouch*, unbend, undo, tiling, plastering, weeding, digging, painting,
decorating, bricklaying, welding, mechanic, fruit picking, mucking, planting, gardening,
garden, raking, gärtner*, gartenarbeit, garten, gebückt, jardin*, penché, courbé,
jardín*, agachad*, encorvad*, allotment, roofing

BEND_CARE: washing line, hang out, hanging out, pegging out, laundry, making the bed,
make the bed, making beds, make beds, change the sheets, changing sheets, change
bedding, carer*, caring for, care home, nursing, wash and dress, hoover*, vacuum*, mop*,
sweep*, cleaner, cleaning, dishwasher, washing machine, tumble dryer, fridge, oven, low
cupboard, low shelf, bath tub clean, cot, crib, playpen, bath time, bathtime,
staubsaug*, putzen, aspirateur, ménage, aspirar, barrer, cuna, gitterbett

WALK: walk*, round the shops, supermarket, shops, town, tesco, dog walk, stroll*, on my
feet, geh*, lauf*, spazier*, march*, caminar, camino, andar, ando, paseo, pasear, high
street

LEGS_TIRE: legs, leg, calves, beine, bein, jambes, jambe, piernas, pierna

TIRE: heavy, lead, ache*, aching, give out, give way, gives out, tired, weak, dead,
cramp*, burn*, numb, jelly, sit down, stop, rest, bench, lean*, better bent, schwer*,
müde, lourd*, fatigu*, pesad*, cansa*, hurt*, pain*, weh, mal, duele*

TROLLEY: trolley, cart, buggy, pram, pushchair, stroller, rollator, zimmer, walker*,
walking frame, lawnmower, einkaufswagen, kinderwagen, poussette, caddie, chariot,
carrito, andador, cochecito

PUSH: push*, lean*, hang*, hold*, only ok, better, fine, bent, schieb*, pouss*, empuj*,
walk*, caminar, andar, gehen, marcher

HEAT: hot, heat, heated, heating, heating pad, heatpack, wheat bag, warm, warmth,
electric blanket, deep heat, beanie, hottie, wärm*, körnerkissen, kirschkern*,
bouillotte, chaleur, chaud, calor, caliente, manta eléctrica

COLD: ice, iced, icing, peas, frozen, freezer, cold, coldpack, gel pack, eis, kühl*,
kälte, kalt, glace, glaçon*, froid, hielo, frío, guisantes

TENSE: panic*, anxi*, stress*, tense, tension, clench*, wound up, overwhelm*, racing,
calm*, jaw, switch off, unwind, relax*, burnout, burn out, nerves, worry, worrying,
uptight, highly strung, fidget*, entspann*, unruhig, angespannt, gestresst, détend*,
détente, stressé*, angoiss*, relaj*, nervios*, estrés, ansiedad, tens*, verspannt

BREATH: breath*, inhal*, exhal*, lungs, diaphragm, atem*, atm*, respir*, souffl*, ventre
respir

LEAK: leak*, kegel*, pelvic floor, weak bladder, bladder weakness, incontinen*, wet
myself, wee myself, pee myself, wee a bit, pee a bit, accidents when, wee comes out,
hold my wee, hold my pee, verliere urin, dribble*, trampolin*, double unders,
beckenboden*, inkontinen*, blasenschwäche, périnée, plancher pelvien, fuite*, suelo
pélvico, piso pélvico, pérdidas de orina, se me escapa, escapes

BIRTH: c section, c sections, csection, caesarean, cesarean, postpartum, post partum,
pp, postnatal, post natal, after baby, since baby, since the baby, had a baby, had my
baby, had the baby, gave birth, since having, giving birth, after birth, weeks post, new
mum, new mom, delivery, childbirth, twins, mummy tummy, mum tum, diastasis,
kaiserschnitt, geburt, entbindung, wochenbett, rückbildung*, accouch*, césarienne, post
natal, parto, cesárea, posparto, postparto, dar a luz, rectusdiastase, diastase

TUMMY: plank*, crunch*, tummy, tum, core, abs, abdominal*, belly, stomach, jelly, gap,
doming, coning, diastasis, diastase, rectusdiastase, midsection, bauch*, ventre, abdos,
barriga, vientre, abdomen, pooch

PREGNANT: 24 weeks, 26 weeks, 28 weeks, 30 weeks, 32 weeks, 34 weeks, 35 weeks, 36
weeks, 37 weeks, 38 weeks, 39 weeks, pregnant, pregnancy, preggo, preggers, trimester,
weeks gone, bump, expecting, due date, schwanger*, enceinte, grossesse, embaraz*, sswm,
ssw

LEG_NERVE: sciatica, sciatic, shooting, shoots, electric shock, electric, down my leg,
down the leg, down leg, down one leg, leg pain, sore leg, bad leg, trapped nerve,
pinched nerve, nerve pain, to the foot, to my foot, into my foot, to the ankle, to my
ankle, to my toes, ischias*, ausstrahl*, ins bein, im bein, sciatique, dans la jambe,
ciática, ciático, hasta el pie, por la pierna, la pierna

LOCKED: spasm*, locked, locks up, gone, went, put out, putting back out, cant move,
cannot move, seized, hexenschuss, lumbago, tour de rein*, bloqué*, coincé*, lumbalgia,
lumbago, bloquead*, enganchad*

NARROW_CANAL: stenosis, narrow canal, narrowing, claudication, narrowed, spinalkanal*,
stenose, sténose, canal étroit, canal lombaire étroit, estenosis, canal estrecho

BEDBOUND: bedbound, bedridden, bed rest, bedrest, hospital, ward, stuck in bed, weeks in
bed, in bed all day, cant get out of bed for, after his op, after her op, after my op,
after op, after an operation, post op, post surgery, lying there, bettlägerig,
krankenhaus, alité*, hôpital, encamad*, semanas en cama, hospital, clots, blood flow,
circulation

SEAT_ONLY: chair exercise*, seated, sitting, sat, sit, chair, armchair, wheelchair,
sitz*, assis*, chaise, sentad*, silla, stuhl, rollstuhl

STRONG: strong*, strength*, weak*, build*, muscle tone, firm up, toning, tone, stärk*,
kräftig*, schwach*, renforc*, muscler*, musculation, faible, fortalec*, fuerza, débil*,
train*, work out, workout, drop, drops, dropping, wasting, wasted, deadbutt, activat*,
gone weak

LOOSEN: stretch*, tight*, loosen*, release*, relax*, ease, easing, stiff*, knot*, sore,
massage*, rub, roll out, cramp*, pumped, hard, hurt*, dehn*, verspannt*, lockern, étir*,
tendu*, estir*, contractur*, pain*, ache*, aching, numb, mal, weh, duele*, nudo*,
knoten, noeud*

HAMSTRING: hamstring*, hammy, hammies, hams, back of thigh, back of my thigh, back of
thighs, back of my thighs, back of the thigh, backs of my thighs, backs of my legs, back
of legs, back of leg, back of my leg, back of my legs, rear thigh, beinrückseite,
oberschenkelrückseite, oberschenkel hinten, kniesehne*, ischio*, arrière de la cuisse,
arrière cuisse, derrière de la cuisse, derrière la cuisse, isquio*, femorales, parte de
atrás del muslo, parte posterior del muslo

HIP_FRONT: psoas, iliopsoas, hip flexor*, front of hip, front of my hip, front of the
hip, front of hips, front of my hips, fronts of my hips, crease of my hip, hip crease,
iliacus, hüftbeuger, hüftbeugemuskel*, leistenbeuger, fléchisseur*, avant de la hanche,
flexor de cadera, flexores de cadera, flexor de la cadera, flexores de la cadera

GROIN: groin, inner thigh*, inside thigh*, inside of thigh, inside of my thigh*, inside
of my leg*, adductor*, innenschenkel, adduktor*, leiste, leisten, schenkelinnenseite,
innenseite, adducteur*, aine, intérieur des cuisses, intérieur cuisse*, aductor*, ingle*

WAIST: ql, quadratus, quadratus lumborum, side of my waist, side of waist, side waist,
waist, flank*, side of my back, side of back, side of the back, above hip, above my hip,
above the hip, above hip bone, above the hip bone, love handles, flanke, seitlich*,
carré des lombes, carré lombes, flanc*, taille, cuadrado lumbar, costado

SIDE_TRUNK: oblique*, side abs, side of my tummy, side muscles, love handles, schräge
bauchmuskeln, obliques, oblicuos, waist

PIRIFORMIS: piriform*, deep buttock, deep in my bum, deep in the bum, deep glute*, deep
in my buttock, deep in the buttock, deep in my butt, pyramidal, piramidal, wallet

BUTTOCK: bum, bums, butt, buttock*, bottom, backside, glute, glutes, gluteal*, gluteus,
rear end, arse, ass, tush, cheek, cheeks, po, popo, hintern, gesäss*, pobacke*, fesse*,
fessier*, glúteo*, nalga*, trasero, culo

SIDE_HIP: glute med, glute medius, gluteus medius, side of hip, side of my hip, side of
the hip, outside of hip, outside of my hip, outer hip, hip abductor*, abductor*, hips
drop, hip drops, hip drop, hip hitch, trendelenburg, side bum, hip dips, moyen fessier,
glúteo medio, seitliche hüfte, hüftabduktor*

BACK_MUSCLE: erector*, spinae, spinal extensor*, back extensor*, multifid*, paraspinal*,
long back muscles, muscles beside my spine, muscles along my spine, either side of my
spine, either side of spine, either side of the spine, beside spine, beside my spine,
alongside my spine, next to spine, along the spine, muscles next to my spine,
rückenstrecker, érecteur*, spinaux, paravertébraux, erectores, paravertebrales

UPPER_BACK: shoulder blade*, mid back, middle back, upper back, thoracic, rhomboid*,
between my shoulders, between shoulders, bra line, bra strap, schulterblatt,
schulterblätter*, bws, brustwirbelsäule, oberer rücken, omoplate*, haut du dos, milieu
du dos, omóplato*, escápula*, espalda alta, parte alta de la espalda, dorsal

THIGH: quad, quads, quadriceps, thigh, thighs, oberschenkel, cuisse*, muslo*, cuádriceps

CALF: calf, calves, wade, waden*, mollet*, pantorrilla*, gemelo*, achilles

BALL: ball, balls, tennis, lacrosse, spiky, tennisball, massageball, faszienball, balle,
pelota, pelotas

BELT: belt, strap, towel, scarf, tie, dressing gown cord, dog lead, rope, gürtel,
handtuch, gurt, ceinture, serviette, sangle, cinturón, toalla, correa

PLANK: plank*, gainage, planche, plancha*, unterarmstütz, planke

EASY: easy, easier, easiest, beginner*, gentle, weak, newbie, start*, simple, modified,
anfänger*, leicht*, einfach*, débutant*, facile*, doux, principiante*, fácil*, suave*

NOT_DOWN: no floor, not on floor, off the floor, getting on the floor, get on the floor,
getting down, get down, standing, stood, standing up, without lying, without kneeling,
cant kneel, cannot kneel, bad knees, dodgy knees, sore knees, bad wrists, at work, im
stehen, debout, de pie, sans le sol, sin suelo, on my feet, upright

BEND_WORSE: worse when i bend, worse bending, bending hurts, hurts to bend, when i bend,
bending forward, worse when bending, worse when sitting, worse sitting, better lying on
my tummy, better when i arch, better arching, bücken, en me penchant, al agacharme,
inclinarme

DISC: disc, discs, disk, disks, herniated, bulging, prolapsed, slipped disc, l5, l5s1,
l4, bandscheib*, hernie discale, hernie, hernia, discal, discopathie

BRIDGE_MOVE: bridge, bridges, bridging, brücke, pont, pontos, puente, beckenheben
"""
