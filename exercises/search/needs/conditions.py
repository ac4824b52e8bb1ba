"""What doctors call it, with what a person says besides."""

CONDITION_NEEDS = """
PREGNANT + pelvic girdle / spd / pgp / symphysis but not NIGHT -> side lying with
pillows, clam, turn over in bed

osteoporo* / osteopenia / brittle bones / thin bones + balance / fall / falls / sturz* /
chute* / caíd* -> stand on one leg with a hold, one foot before the other, heel raise at
a worktop

osteoporo* / osteopenia / brittle bones / thin bones / ostéoporose + STRONG / safe /
back / exercise* / spine / move* / bend* / forward / allowed / avoid -> bird dog leg
slide, hip hinge with a stick, chest lift on your front, sit to stand

spondylolisthe* / spondylolysis / pars / slipped vertebra / gleitwirbel / wirbelgleiten
/ spondylolisthésis / espondilolistesis / unstable spine / instability -> belly brace,
heel taps, bird dog leg slide, bird dog arm reach

NARROW_CANAL + bike / cycl* / velo / vélo / rad* / bici* -> easy cycling leaning forward

NARROW_CANAL but not SEAT_ONLY / bed -> forward fold on a chair, knee hug, easy cycling
leaning forward, lean on the table

NARROW_CANAL -> forward fold on a chair, lean on the table

DISC + BEND_WORSE / sit* / extension / tummy / bauch / mckenzie -> lying on the elbows,
press up for the back, lying on your front

DISC + LEG_NERVE + NIGHT / LYING -> half curled rest, side lying with pillows

LEG_NERVE + walk / walking / marche / gehen / caminar + how / can / good / ok / far /
should / exercise -> short walks, steady walk, walk in water

floss* / nerve glide* / nerve slider* / slider* / nerve stretch* / nervengleiten / nerve
tension* + SEAT_ONLY -> nerve glide seated

floss* / nerve glide* / nerve slider* / nervengleiten -> nerve glide

scolio* / skoliose / scoliose / escoliosis -> side bridge at the wall, side bridge on
knees, bird dog leg slide, side waist

fibromyalgia / fibro / chronic fatigue / widespread -> slow breathing, short walks, heat
pack, body scan

hip replacement / new hip / hip op / künstliche hüfte / prothèse de hanche / prótesis de
cadera + socks / shoes / dress* -> shoes on with the foot up

hyperlordosis / hohlkreuz / lordosis / hollow back / sway back / swayback / hyperlordose
/ hiperlordosis / cambrure / cambré -> pelvic tilt at a wall, pelvic tilt lying, belly
brace

period / periods / time of the month / menstrual / endometriosis / regelschmerz* /
règles / regla / menstru* + back / cramp* / pain* / help / HURT / rücken / dos / espalda
but not long / periods of / sitting / standing -> heat pack, knee hug, child pose

LOCKED + SEAT_ONLY / DESK but not BED / FLOOR / CAR / stand up -> pelvic tilt seated,
rest against a wall, calves on a chair

heart condition / heart disease / heart attack recovery / cardiac / herzkrank* /
cardiaque -> short walks, slow breathing, easy cycling leaning forward

hernia / hernie / leistenbruch + groin / belly / inguinal / tummy / umbilical / stoma /
core but not disc / discal / lumbar -> belly brace, heel taps, pelvic floor lift

PREGNANT + back / HURT / ache* / exercise* / safe / stretch* / work / rücken / dos /
espalda but not LEG_NERVE / PIRIFORMIS / HIP_FRONT / UPPER_BACK / TUMMY / strong* /
pelvic floor / walk* / swim* / TENSE -> pelvic tilt at a wall, rock on hands and knees,
side lying with pillows

back went / back has gone / back gone / backs gone / put my back out / putting my back
out / threw my back / threw out / back locked / back has locked / back seized / back
just went / done my back in / lumbago que faire / crick but not UP / walk* / morning /
sit* / desk / LIFT -> calves on a chair, knees bent rest, get up over your side, pelvic
tilt lying
"""
