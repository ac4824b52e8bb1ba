"""What yoga, Pilates, the gym and physiotherapists call exercises that are here."""

NICKNAME_NEEDS = """
sphinx / salamba bhujangasana / prone prop* / on elbows / propped on elbows / propped on
my elbows / puppy prop / unterarme gestützt / esfinge -> lying on the elbows, press up
for the back

bhujangasana / cobra / kobra / upward dog / up dog / updog / upward facing dog / urdhva
mukha / prone press up / prone press ups / mckenzie press up -> press up for the back,
lying on the elbows, press up with a sag

overpressure / sag / press up with exhale -> press up with a sag

bow pose / dhanurasana / pilates swimming / swimming pilates / salabhasana /
shalabhasana / locust / superman / supermans / swan dive / pilates swan / back
extension* / hyperextension* / heuschrecke / sauterelle / sobre el abdomen levantar ->
chest lift on your front

makarasana / crocodile pose / savasana on front / lie face down / lying face down /
advasana -> lying on your front

supta baddha konasana / reclined butterfly / reclining bound angle / reclined bound
angle / reclined cobbler -> inner thigh hold butterfly, inner thigh contract relax
butterfly

baddha konasana / cobbler / cobblers / tailor sit* / tailor pose / butterfly / bound
angle / frog stretch / frog pose / schmetterling* / schneidersitz / papillon / mariposa
/ soles of feet together / ananda balasana / happy baby -> inner thigh butterfly

upavistha konasana / straddle / cossack / side lunge* / skandasana / wide leg* stretch /
wide legged -> inner thigh standing, inner thigh butterfly

supta kapotasana / reclined pigeon / supine pigeon / lying pigeon / thread the needle
lying / figure four lying / figure 4 lying / eye of the needle / sucirandhrasana ->
piriformis on your back

pigeon / kapotasana / figure four / figure 4 / fig 4 / ankle over knee / ankle on knee /
ankle on opposite knee / rajakapotasana / 4er dehnung / taubenstellung / paloma / figura
4 / figure quatre + NOT_DOWN but not chair / seated / sit -> piriformis contract relax
standing

pigeon / kapotasana / figure four / figure 4 / fig 4 / ankle over knee / ankle on knee /
taube / paloma / figura 4 + SEAT_ONLY / DESK -> piriformis seated

pigeon / kapotasana / figure four / figure 4 / fig 4 / ankle over knee / ankle on knee /
ankle on opposite knee / rajakapotasana / taube / taubenstellung / paloma / figura 4 ->
piriformis on your back, piriformis seated, piriformis contract relax standing

child pose / childs pose / balasana / garbhasana / shell stretch / prayer stretch /
kindspose / kinds pose / kindhaltung / kindeshaltung / stellung des kindes / posture de
l enfant / postura del niño / heel sit -> child pose

rock back / rocking back / all fours rock / quadruped rock* / rock on all fours -> rock
on hands and knees

cat cow / cat camel / katze kuh / chat vache + SEAT_ONLY / DESK -> pelvic tilt seated,
forward fold on a chair

downward dog / down dog / downward facing / adho mukha / chien tête en bas /
herabschauend* / perro boca abajo -> hamstring hold, child pose

cat cow / cat camel / cat and cow / cats and cows / catcow / marjar* / bitilasana / mad
cat / angry cat / cat stretch / katzenbuckel / katze kuh / katze und kuh / dos de chat /
chat vache / gato vaca / gato camello / postura del gato / pferderücken -> cat camel

anjaneyasana / low lunge / runners lunge / kneeling lunge / half kneeling / couch
stretch / crescent lunge / sprinter lunge / tiefer ausfallschritt -> hip flexor half
kneeling, hip flexor standing

thomas stretch / thomas test / leg off the bed / leg hanging / edge of the bed -> hip
flexor bed edge

warrior / virabhadrasana / standing lunge / krieger / guerrier / guerrero -> split
squat, hip flexor standing

uttanasana / rag doll / ragdoll / toe touch* / touch my toes / touch your toes /
standing forward fold / roll down / rolldown / rumpfbeuge / jefferson / standing forward
bend -> forward bend standing, back muscle contract relax standing

paschimottanasana / seated forward bend / seated forward fold / ragdoll on a chair /
chair forward fold -> forward fold on a chair, back muscle hold seated

supta padangusthasana / reclined big toe / hand to big toe / leg raise with strap /
lying hamstring -> hamstring strap

ardha matsyendrasana / seated twist / seated spinal twist / chair twist / drehsitz ->
seated turn

supta matsyendrasana / jathara parivartanasana / supine twist / supine spinal twist /
lying twist / reclined twist / lower trunk rotation* / ltr / knee drops / knees side to
side / knee rock* / bent knee fall* -> knee rolls, windscreen wipers

open book* / book opening* / thread the needle / thoracic rotation / seitdrehlage /
libro abierto -> open book

parighasana / gate pose / mermaid / meerjungfrau / sirène / sirena / side bend* / side
stretch / seitbeuge / seitneigung / inclinaison latérale -> seated side reach, side
waist

apanasana / wind relieving / pavanamuktasana / knees to chest / knee to chest / double
knee to chest / dktc / sktc / knie zur brust / genoux sur la poitrine / genoux poitrine
/ rodillas al pecho but not double / both -> knee hug, gluteal hold on your back

hug my knees / hug knees / knee hug* / double knee to chest / dktc / both knees to chest
/ päckchen -> knee hug

viparita karani / legs up the wall / 90 90 / 9090 / 90/90 / static back / stufenlagerung
/ egoscue / legs on a chair / legs on chair / feet on a chair / legs up on a chair /
calves on chair / z lie / psoas position / jambes sur une chaise / piernas sobre una
silla -> calves on a chair

constructive rest / semi supine / alexander technique / hook lying / hooklying /
rückenlage beine angestellt -> knees bent rest

savasana / shavasana / corpse pose / yoga nidra / totenstellung / body scan / bodyscan
-> body scan, tense and let go

vasisthasana / side plank* / side bridge* / lateral plank / seitstütz / seitlicher
unterarmstütz / seitstuetz / planche latérale / gainage latéral / plancha lateral + wall
/ EASY / standing / wand -> side bridge at the wall, side bridge on knees

vasisthasana / side plank* / side bridge* / lateral plank / seitstütz / planche latérale
/ gainage latéral / plancha lateral + knees / knee / knie / genoux / rodillas -> side
bridge on knees, side bridge at the wall

vasisthasana / side plank* / side bridge* / lateral plank / seitstütz / seitlicher
unterarmstütz / planche latérale / gainage latéral / plancha lateral -> side bridge

PLANK + wall / wand / mur / pared -> plank at the wall

PLANK + table / counter / kitchen / incline / desk / tisch / mesa but not plank of ->
plank on a table

PLANK + knees / knie / genoux / rodillas but not bad knees -> plank on knees

PLANK + EASY / NOT_DOWN / PREGNANT / OLD but not too easy / plank of -> plank at the
wall, plank on a table, plank on knees

utkatasana / chair pose / wall sit* / wall squat* / wandsitz / wandsitzen / invisible
chair / ski sit / la chaise contre / chaise contre le mur / silla contra la pared ->
wall sit

squat* / sentadilla* / kniebeuge* / accroupi + wall / wand / mur / pared -> wall sit

squat* / sentadilla* / kniebeuge* + chair / box / bench / stuhl / silla / chaise / EASY
-> squat to a chair, sit to stand

bulgarian / split squat* / static lunge / pistol squat / single leg squat -> split squat

step ups / stepups / step up / stair step* / box step* -> step-up

BRIDGE_MOVE + one leg / single / single leg / one legged / einbeinig / einem bein / une
jambe / una pierna -> single leg bridge

BRIDGE_MOVE + march* -> bridge march

pelvic curl / spine curl* / segmental bridg* / articulat* bridge / roll up bridge /
peel* bridge / rolling bridge / wirbel für wirbel / vertèbre par vertèbre -> rolling
bridge

hip thrust* / glute thrust* / barbell bridge -> hip thrust

toe tap* / toe dips / knee fold* / single knee fold* / tabletop tap* / heel tap* -> heel
taps

dead bug* / deadbug* / dying bug / toter käfer / käfer / bicho muerto -> dead bug

single leg stretch / double leg stretch / leg extension lying / leg lower* -> dead bug
leg reach, dead bug

the hundred / pilates hundred / ab curl / chest lift pilates / crunch* / curl up* /
mcgill but not no / without / avoid / instead / not / safe / sans / sin / ohne -> curl
up

bird dog* / birddog / superman on knees / pointer dog / opposite arm and leg / arm und
bein diagonal / diagonal strecken / quadruped arm / balancing table / dandayamana
bharmanasana / chien oiseau / chien d arrêt / perro de caza / pájaro perro / perro
pájaro -> bird dog

side kick* / side lying leg lift* / side leg lift* / leg lifts on side / lateral leg
raise* / side leg raise* -> side leg raise

clam* / clamshell* / muschel / coquillage / almeja* -> clam

monster walk* / crab walk* / band walk* / lateral band -> monster walk

rdl / romanian / deadlift* / good mornings / hip hinge / hinge / kettlebell swing* /
kreuzheben / soulevé de terre / peso muerto but not after / from / since / BACK_MUSCLE /
tight / pumped -> hip hinge

pallof / anti rotation / antirotation / woodchop* / wood chop* -> press against a band

row / rows / rowing with band / band row / seated row / bent over row / cable row but
not rowing machine / boat / all in a row / days in a row -> row with a band

farmer* walk / farmer* carry / farmers / loaded carr* / trap bar -> farmer walk, farmer
hold

suitcase carry / suitcase walk / suitcase deadlift / one bag / one sided carry /
unilateral carry -> one bag carry

bear hug carry / goblet carry / sandbag / zercher / front carry / rack carry -> carry in
front, carry close to your body

golfers lift / golfer lift / golfers pick / tripod lift / single leg reach -> golfer
lift, lift from one knee

heel raise* / calf raise* / tiptoe* / wadenheben / zehenstand / montées sur pointes / de
puntillas / elevación de talones -> heel raise at a worktop, heel and toe raises on a
chair

mountain climber* -> plank on a table, plank on knees

leg press -> squat to a chair, wall sit, sit to stand

fire hydrant* -> clam, side leg raise

donkey kick* / kickback* / kick backs -> bird dog leg slide, bird dog, hip thrust

wall angel* / fish pose / matsyasana -> upper back bend over a chair, roller under the
upper back, open book

scapular squeeze* / shoulder blade squeeze* / scapula squeeze* / retraction* -> row with
a band

camel pose / ustrasana -> standing back bend, press up for the back

goddess pose / horse stance / sumo stretch -> inner thigh standing, squat to a chair

high knees / marching on the spot / march on the spot / auf der stelle / sur place ->
march on the spot with a hold

vrksasana / tree pose / flamingo / stork stand / baum -> stand on one leg with a hold

heel to toe / tandem stand* / tandem / tightrope / seiltänzer* -> one foot before the
other

side step* / sidestep* / sideways walk* -> side steps along a worktop, monster walk

tummy vacuum / stomach vacuum / abdominal brac* / brace / bracing / drawing in /
hollowing / ta activation / bauchspannung -> belly brace

pelvic clock / pelvic circle* lying / beckenuhr / feldenkrais / horloge -> pelvic clock

hula / hip circle* / pelvic circle* / beckenkreisen / hüftkreisen / cercles de hanches /
círculos de cadera -> hip circles standing, pelvic clock

windscreen wiper* / windshield wiper* / scheibenwischer / essuie glace* /
limpiaparabrisas -> windscreen wipers

side glide* / side gliding / side shift / shift correction -> side glide

log roll* / logroll* -> get up over your side

pelvic tilt* / imprint / pelvic rock* / beckenkippen / bascule du bassin / báscula
pélvica + wall / standing / stood / wand / stehen -> pelvic tilt at a wall

pelvic tilt* / imprint / pelvic rock* / beckenkippen / bascule du bassin / báscula
pélvica + SEAT_ONLY / DESK -> pelvic tilt seated

standing back bend / standing extension / back bend standing / extension in standing /
lean backwards -> standing back bend

japanese walking / interval walk* / intervals -> walk by the watch

power walk* / brisk walk* / fast walk* -> brisk walk

nordic walking / walk for fitness -> brisk walk, steady walk

belly breath* / diaphragmatic / bauchatmung / bauchatmen / respiration abdominale /
respiration ventrale / respiración abdominal / respiración profunda -> slow breathing,
breathing into the ribs, long breath out

box breath* / 4 7 8 / 478 / pursed lip* / physiological sigh / vagus / coherent
breathing / cohérence cardiaque -> long breath out, slow breathing

lateral breath* / rib breath* / pilates breath* / flankenatmung -> breathing into the
ribs

jacobson / pmr / progressive muscle* / progressive muskel* / tense and release -> tense
and let go

static glute* / glute squeeze* / glute set* / glute sets / bum clench* / butt clench* ->
buttock squeeze

ankle pump* / foot pump* / calf pump* -> ankle pumps, heel and toe raises on a chair

heel slide* -> heel slides

li4 / li 4 / hegu / thumb and finger / between thumb / thumb web -> hand point

pressure point* / acupress* / akupress* / acupunct* / akupunkt* / druckpunkt* / point de
pression / points de pression / acupress* / puntos de presión / punto de presión /
digitop* + hand / hands / mano / main / finger -> hand points, hand point li4

pressure point* / acupress* / akupress* / acupunct* / akupunkt* / druckpunkt* / points
de pression / puntos de presión / digitop* + knee / knie / genou / rodilla -> knee
crease point, outer knee point

pressure point* / acupress* / akupress* / druckpunkt* / digitop* + ankle / foot / leg /
sciatica / ischias / sciatique / ciática -> ankle point, outer hip point, knee crease
point
"""
