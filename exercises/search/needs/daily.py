"""What people do in a day that a back makes hard, and what here is for it."""

DAILY_NEEDS = """
LEAK -> pelvic floor lift

wee / pee / urin / urine / peeing / weeing / pipi / orina / tröpfchen + sneeze* /
sneezing / laugh* / cough* / jump* / run* / niesen / lachen / husten / éternue* /
tousse* / rire / ris / estornud* / toser / toso / reír / río / hold -> pelvic floor lift

BIRTH + TUMMY -> belly brace, heel taps, pelvic floor lift, pelvic tilt lying

FELL + get up / get back up / get himself up / get herself up / stuck / help / couldnt /
up again / lever / relever / aufsteh* / hochkomm* / levant* but not asleep -> get up
from the floor with a chair

got down / getting down / kneel* / knelt / down on my knees / crouch* + stuck / get up /
get back up / back up / up again / getting up but not cant kneel / LIFT / stretch /
lunge -> get up from the floor with a chair, lift from one knee, split squat

sneez* / cough* / niesen / éternu* / estornud* + back / hurt* / goes / rücken / dos /
espalda / kills / kill -> belly brace

crooked / lateral shift / lopsided / lean* to one side / bent to one side / shifted* /
pulled to one side / tilted to one side / pushed over to one side / list to one side /
schief / de travers / penché d'un côté / torcid* / inclinad* hacia + hips / side /
stand* / stood / shift / back / since / rücken / dos / espalda / one but not scoliosis /
BAGS / CARRY / sit -> side glide wall, press up hips to one side

FOOTWEAR + DRESS but not pick / picking / pick up / ramasser / recoger / walk / walking
/ run / running / stick / heel slides / sofa / couch / settee / armchair -> shoes on
with the foot up

shoelaces / laces / tie my shoes / toenails / cut my toenails / schuhe binden /
zehennägel / lacets / cordones -> shoes on with the foot up

reach / get to / get down to / touch + my feet / my toes / my foot + cant / cannot /
hard / hurts / struggle / wash / barely -> shoes on with the foot up

REVERSE -> seated turn, open book, knee rolls

LIFT + bin / bins / dustbin / wheelie bin / bin bags + up kerb / to the kerb -> carry
close to your body, one bag carry, lift with hips and knees bent

REACH_DOWN + LIGHT but not put on / socks on / tennis ball / massage ball -> golfers
lift, lift from one knee

LIFT + CHILD but not BIRTH / pelvic floor -> lift from one knee, lift with hips and
knees bent, carry close to your body

put / putting / get / getting / reach* / lift* / stow* + overhead / locker / loft / boot
/ high shelf / top shelf / rack + HEAVY -> lift with hips and knees bent, carry close to
your body, lift from one knee

ONE_ARM + BAGS / heavy / load but not HURT -> one bag carry, carry close to your body,
farmer walk

CARRY + ONE_ARM -> one bag carry, carry close to your body, farmer walk

CARRY + CHILD -> carry close to your body, carry in front

CARRY + BAGS but not cement / zement / sack / sandbag -> carry close to your body, one
bag carry, farmer walk

shopping / groceries / courses / compra + BAGS + home / upstairs / car / carry -> carry
close to your body, one bag carry, farmer walk

CARRY + HEAVY / sandbag / zement / cement -> carry in front, carry close to your body,
lift with hips and knees bent

SEAT + low / too low / too deep / rail / handles / unaided / raiser / riser / struggle /
sinking but not CAR / car seat / back / support / cushion / DESK / FLOOR -> sit to stand
with your hands, sit to stand high seat, sit to stand

UP + SEAT but not CAR / car seat / towel / support / legs up / feet up / foot up /
calves / balance / sit up / hold the chair / holding a chair / holding onto a chair /
back of a chair / stretch / stretches / push up / plank / stand at / desk / office /
cushion / no seat / nowhere / without getting up / FLOOR -> sit to stand with your
hands, sit to stand high seat, sit to stand

how / wie / comment / cómo / right way / properly / correctly + bend / bending / bücke /
bücken / pencher / agacharme / bend over but not stretch* -> hip hinge at the wall, hip
hinge with a stick, golfers lift

LIFT + HEAVY / lifting things / at work / baustelle / charge / objects but not gym / leg
/ legs / leak / barbell / leg lift / heel lift / hip lift / belly / pelvic / duvet /
roll -> lift with hips and knees bent, lift from one knee, carry close to your body

LIFT + all day / job / work* / site / warehouse / builder / scaffold* / labour* /
mechanic / farm* / factory but not leg / legs / gym / pick me -> lift with hips and
knees bent, lift from one knee, carry close to your body

reach* / lean* / stretch* into + CAR / trunk / back seat but not DRIVE -> hip hinge at
the wall, lift with hips and knees bent, carry close to your body

how to lift / lift properly / lifting technique / lift safely / safe lifting / lift
without / richtig heben / bien soulever / levantar bien -> lift with hips and knees
bent, lift from one knee, golfers lift

NO_SEAT + LONG_STANDING / HURT / gives but not DESK -> rest against a wall, stand with
one foot up

UP / FELL / stuck / help / sortir / salir + FLOOR but not no floor / pelvic floor /
squat / bridge / plank / exercise / exercises / stretch / stretches / without getting /
not getting / need getting / cant get down / unable to get down / getting down / lying
on the floor / on my back / on the floor to / feet off -> get up from the floor with a
chair

up by chair / fallen and cant get up / had a fall / has fallen / after a fall / fell
over and / hingefallen / me caí / je suis tombé / tombée par terre -> get up from the
floor with a chair

OUT + CAR but not boot / trunk / washing / lift / bags / shopping -> out car

stand up / standing up / get up / getting up + thighs / without my arms / without hands
/ weak legs -> sit to stand with your hands, sit to stand high seat, sit to stand

BEND_CARE but not back went / back gone / has gone -> hip hinge at the wall, hip hinge
with a stick, golfers lift

bending / bend / leaning over + bed / cot / patient / wife / husband / mother / wash /
bath but not hurts to bend / LEG_NERVE -> hip hinge at the wall, hip hinge with a stick

OUT / UP + BED but not exercise / exercises / before / stretch / stretches / feet up ->
get up over your side, turn over in bed

sit up / sitting up / aufsetzen / aufzusetzen / redresser / incorporarme + LOCKED /
morning / mornings / lying / flat / NIGHT -> get up over your side, turn over in bed

roll over / rolling over / turn over / turning over / me retourner / darme la vuelta /
auf die andere seite but not ball / roller / stomach / tummy / car -> turn over in bed,
side lying with pillows

TURN + NIGHT / side to side at but not get out / out of / knee / knees / towel / legs ->
turn over in bed, side lying with pillows

COLD + HEAT -> heat pack, ice pack

HEAT + bottle / pad / pack / bag / water / blanket / patch / wrap / bath / back / rücken
/ dos / espalda / help / lumbago / spasm but not warm up -> heat pack

COLD + pack / back / bag / pad / spray / swelling / rücken / dos / espalda / compress /
peas but not water / swim / shoulder / weather -> ice pack

hot water bottle / heating pad / heat pack / wheat bag / heat pad / bouillotte /
wärmflasche / bolsa de agua caliente -> heat pack

nappy / nappies / changing table / changing mat / wickeln / wickeltisch / table à langer
/ cambiador / brushing teeth / brush my teeth / brushing my teeth / zähneputzen /
shaving but not BIRTH -> stand with one foot up, hip hinge at the wall

standing desk / stehpult / bureau debout / escritorio de pie -> stand with one foot up

heavy bag / heavy bags / backpack / rucksack / school bag / school bags / handbag /
heavy handbag / mochila / sac à dos / schulranzen -> one bag carry, farmer hold, carry
close to your body

carry* / carries + kettlebell* / dumbbell* / weights -> farmer hold, farmer walk, one
bag carry

ladder / ladders / leiter / échelle -> step-up

LEAN_SINK + STANDING / back / HURT / bent / bend* / over / lean* but not balance /
UNSTEADY / exercise / exercises -> stand with one foot up, hip hinge at the wall

SINK but not balance / lift* / BIRTH / hold / UNSTEADY / exercise / exercises -> stand
with one foot up

NARROW_CANAL + STANDING / WALK / LONG_STANDING / LEGS_TIRE -> lean on the table, walk
with a trolley, easy cycling leaning forward, forward fold on a chair

TROLLEY + PUSH -> walk with a trolley, easy cycling leaning forward, lean on the table

WALK + LEGS_TIRE + TIRE but not LEG_NERVE / stretch / balance / UNSTEADY / run / swim ->
walk with a trolley, easy cycling leaning forward, lean on the table

LEGS_TIRE + TIRE + WALK but not LEG_NERVE -> walk with a trolley, easy cycling leaning
forward, lean on the table

hohlkreuz / hollow back / arched back / lordosis / sway back / swayback + STANDING ->
pelvic tilt at a wall, stand with one foot up

STANDING + PREGNANT -> pelvic tilt at a wall, stand with one foot up, lean on the table

STANDING + LONG_STANDING but not DESK / STIFF / SITTING / UNSTEADY / exercise /
exercises / one leg / LEG_NERVE -> stand with one foot up, rest against a wall

queue* / queuing / at the till / at the checkout / in line / schlange stehen / hacer
cola -> stand with one foot up, rest against a wall

TRAVEL + HURT / back / sit / hour / hours / long / dos / espalda / rücken but not train
my / to train -> heel and toe raises on a chair, walk break, pelvic tilt seated, sit
with a cushion in the hollow

DRIVE but not screw / hard drive / BIRTH / LEG_NERVE / driven / golf / PIRIFORMIS /
BUTTOCK / HIP_FRONT / HAMSTRING -> driver seat, walk break, out car

CAR + sit / sitting / seat / long / hour / hours / hr / hrs / journey but not carry /
lift / baby car seat / OUT -> driver seat, walk break, out car

cushion / pillow / towel / roll / support / coussin / cojín / kissen + SITTING / lumbar
but not NIGHT / LYING / ball / legs -> sit with a cushion in the hollow

slump* / slouch* + SITTING / sofa but not UPPER_BACK / shoulders -> sit with a cushion
in the hollow, pelvic tilt seated

lumbar support / lumbar roll / lendenkissen / lendenstütze / soutien lombaire / cojín
lumbar / slump in / slouch in / sink into / soft sofa / how to sit / sitting posture /
best way to sit / richtig sitzen / comment s'asseoir / cómo sentarme -> sit with a
cushion in the hollow

cant sit / cannot sit / hurts to sit / sit longer / sit through / worse sitting / worse
when i sit / sit still long but not LEG_NERVE / HAMSTRING / GROIN / BUTTOCK / DISC /
floor / cross legged / up -> walk break, standing back bend, sit with a cushion in the
hollow

STIFF + stand up / get up / standing up / after + DESK / SITTING but not UPPER_BACK /
HAMSTRING / HIP_FRONT / BUTTOCK / PIRIFORMIS -> standing back bend, walk break, pelvic
tilt seated

garden* / snow / shovel* / allotment / mow / mowing / lawn / weeding / weeds / digging /
planting / raking / gartenarbeit / jardin* / jardín* + how / without / best / tips / way
/ hurt* / pain* / kills / kill / back / bend* / rücken / dos / espalda but not after /
undo / straighten* / all day / STIFF / yesterday / walk -> hip hinge at the wall, lift
from one knee, golfers lift

STRAIGHTEN + day / hours / undo / after / stand / straighten / up / long / counter /
opposite / all but not cant straighten / cannot straighten / CHILD / stretch* / hip /
UPPER_BACK / HAMSTRING / HIP_FRONT / LIFT -> standing back bend, walk break, press up
for the back

stairs / stair / staircase / upstairs / steps / treppe* / escalier* / escalera* + weak /
strong / strength / climb / legs / knees / up / thighs -> step-up, sit to stand, wall
sit

mow / mowing / lawnmower -> walk break, standing back bend, hip hinge at the wall

bag of / bags of / sack of / sacks of / box of / crate of / tub of + food / feed /
cement / sand / soil / compost / potatoes / coal / beer / water / books / stuff / cat /
dog / heavy -> carry in front, carry close to your body, lift with hips and knees bent

UNSTEADY + heel raise / calf / calves / wade* / tiptoe / tiptoes / toes / mollet* /
pantorrilla* but not asleep -> heel raise at a worktop

UNSTEADY but not asleep / fall back / falls asleep / fall out of bed / disc / fell
asleep / fall pregnant / posture / ball -> stand on one leg with a hold, one foot before
the other, side steps along a worktop, march on the spot with a hold, heel raise at a
worktop

one leg / single leg / on one leg / einem bein / une jambe / una pierna / flamingo /
stork + stand / standing / balance / stehen / stand on / tenir / tree -> stand on one
leg with a hold

better / easier / eases / relief / relieves / only ok / feels good + lean* forward /
bent forward / bending forward / bend forward / curl up / curled / sit down / sitting /
crouch* / squat* but not DISC / worse -> forward fold on a chair, lean on the table,
knee hug

better / easier / eases / only ok / feels good + walk* / moving / move but not TROLLEY /
lean* -> short walks, steady walk, walk break

better / easier / eases / feels good + lean* back* / arch* / bend* back* / lying on my
front / on my stomach / on my tummy -> press up for the back, lying on the elbows,
standing back bend

stiff as / tin man / like a plank / like a board / poker / ramrod + stiff* / board /
plank / man / morning / mornings -> knee rolls, pelvic tilt lying, cat camel

run / runs / running / jog / jogging / 5k / marathon + start / back / couch / return /
again / hurt* / after -> walk by the watch, brisk walk, hip flexor hold standing
"""
