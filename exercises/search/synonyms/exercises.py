"""Nicknames of exercises, and names that other schools give them."""

EXERCISE_SYNONYMS = """
superman, supermans, supermen, back extension, back extensions, back raise,
hyperextension, hyperextensions, hyper extension, locust, swimmers, prone extension,
chest lift, prone lift = back extension, superman, chest lift on your front

dead bug, deadbug, dead bugs, dying bug, beetle = dead bug

bird dog, birddog, pointer, pointer dog, all fours arm leg, opposite arm and leg,
quadruped = bird dog

all fours, hands and knees, on all fours = all fours, cat camel

cobra, sphinx, seal, mckenzie, mckenzie extension, mckenzie method, mckenzie press up,
press up, pressup, push up on elbows, prone press up, upward dog, upward facing dog,
lumbar extension, prone on elbows, prone prop -> mckenzie, cobra, sphinx, extension in
lying

back bend, backbend, back bends, backbends, extension, extensions, bend backwards,
bending backwards, bend backward, lean back, lean backwards -> back bend, extension in
lying, lean back, back extension

williams, williams flexion, flexion, flexion exercise, lumbar flexion = knee hug, pelvic
tilt, double knee to chest, forward fold, curl up

knee hug, knee hugs, knee to chest, knees to chest, hug knees, hug knee, single knee to
chest, double knee to chest, knees up, apanasana, wind release, knee chest = knees to
chest, knee to chest, knee hug

knee roll, knee rolls, knee rocks, knee rock, lower trunk rotation, knee drop, knee
drops, knee side to side, knees side to side, lumbar rotation, lumbar roll, trunk twist
lying = knee rolls, lower trunk rotation, knee rocks

twist, twists, twisting, rotation, rotations, spinal twist, trunk rotation, rotate,
turn, turning, spinal rotation, seated twist = spinal twist, trunk rotation, lumbar
rotation, thoracic rotation, seated turn

supine twist, lying twist = knee rolls, side lying twist

cat cow, cat camel, cat, cow, camel, cat stretch, angry cat, cat and cow, cats and cows,
catcow, marjaryasana, mad cat = cat camel, cat cow

child pose, childs pose, child position, balasana, prayer stretch, prayer pose, heel
sit, kneeling fold = balasana, prayer stretch

clam, clams, clamshell, clamshells, clam shell, oyster = clam, clamshell

bridge, bridges, bridging, glute bridge, glute bridges, hip lift, hip raise, pelvic
lift, shoulder bridge, hip thrust, hip thrusts, hip bridge, glute lift = bridge, glute
bridge, hip thrust

rolling bridge, segmental bridge, pelvic curl = segmental bridge, pelvic curl

single leg bridge, one leg bridge, one legged bridge = single leg bridge

plank, planks, planking, front plank, forearm plank, elbow plank, high plank = plank

side plank, side planks, side bridge, side bridges, lateral plank = side plank, side
bridge

crunch, crunches, sit up, sit ups, situp, situps, curl up, curl ups, abdominal curl,
bicycle crunch, bicycle crunches, mcgill curl up = curl up, sit up, crunch

mcgill, big three, big 3, mcgill big three, mcgill big 3 = curl up, side bridge, bird
dog

figure four, figure 4, pigeon, pigeon pose, half pigeon, reclined pigeon, thread the
needle, ankle over knee, cross leg stretch, supine pigeon, number four = figure four,
piriformis

happy baby, happy baby pose, frog, frog pose, butterfly, bound angle, cobbler, tailor
sitting, tailor sit, tailor pose, baddha konasana = butterfly, frog, cobbler, tailor
sitting, happy baby

downward dog, downward, downward facing dog, down dog, adho mukha = downward dog,
hamstring stretch, back of thigh, childs pose, calves

touch floor, touch the ground, fingers to floor, reach floor, hang down, hang forward,
forward fold, forward bend, forward bends, rag doll, ragdoll, roll down, seated forward
bend, forward curl -> rag doll, roll down, forward fold, forward curl

low lunge, lunge, lunges, lunge stretch, kneeling lunge, half kneeling, warrior, warrior
pose, crescent lunge, thomas stretch, couch stretch, runner stretch, runners lunge =
lunge stretch, standing lunge, hip flexor

side lunge, cossack, straddle, wide leg = side lunge, straddle, wide stance stretch

single leg squat, one leg squat, one legged squat, pistol squat -> single leg squat,
split squat, step-up

squat, squats, squatting, chair squat, knee bend, knee bends, goblet squat, sit down
squat, box squat, wall squat, wall sit = squat, squats, chair squat, sit to stand

sit to stand, sit to stands, chair stand, chair stands = sit to stand, chair stand

deadlift, deadlifts, romanian deadlift, rdl, good morning, good mornings, hip hinge,
hinge, hinges, kettlebell swing, kettlebell, bend from hips = hip hinge, deadlift, good
morning

farmer walk, farmers walk, farmer carry, farmers carry, farmer hold = farmer walk,
farmer hold, loaded carry

loaded carry, carry, carries, waiter carry, dumbbell, dumbbells, weights = carry,
carrying, loaded carry, dumbbells

pallof, pallof press, anti rotation, row, rows = pallof press, row, brace, bird dog,
square

step up, step ups, stepping -> step-up, stairs, climbing

stairs, stair, climbing stairs, going upstairs, upstairs, climb stairs -> step-up,
stairs, climbing, squat, sit to stand

monster walk, monster walks, crab walk, band walk, lateral walk, side step, side steps,
sidestep = monster walk, band walk

resistance band, loop band, exercise band, theraband, elastic band, rubber band =
resistance band, loop band, band walk

leg raise, leg raises, leg lift, leg lifts, side leg raise, side leg lift, side lying
leg lift = leg lift, side leg raise

march, marching, marching bridge, toe taps, heel taps, heel tap = marching, seated
march, toe taps

heel raise, heel raises, calf raise, calf raises, toe raise = calves, balance

pelvic tilt, pelvic tilts, pelvic rock, pelvic rocks, flatten back, imprint, pelvic
tilting = pelvic tilt, pelvic rock

pelvic clock, clock -> pelvic clock, clock exercise

pelvic circle, pelvic circles, hip circle, hip circles, hula, hula hoop, feldenkrais ->
pelvic circles, hip circles, hula hoop

open book, book opening, thread needle twist, chest opener = open book, chest opener

windscreen wiper, windscreen wipers, windshield wiper, windshield wipers, wipers, hip
internal rotation, internal rotation, hip rotation = windscreen wipers, windshield
wipers, internal rotation

side glide, side glides, side shift, lateral shift correction = side glide, side shift

legs up the wall, legs up wall, leg up the wall -> legs up, leg up the wall, feet up

90 90, 90 90 position, legs up, feet up, legs on chair, feet on chair, legs elevated,
feet up on chair, static back, egoscue, z lie -> 90 90 position, legs up, feet up,
calves on a chair

constructive rest, semi supine, alexander technique, rest position, resting position,
lie down, how to lie, lying position, best position, rest, position of ease, comfortable
position = rest position, constructive rest, lie down

log roll, logroll, roll over -> get up over your side, log roll, roll over

brace, bracing, belly brace, abdominal brace, abdominal bracing, stomach vacuum, drawing
in, draw in, hollowing, dead weight = brace, bracing, belly brace

nordic, hip hike, hip hikes, hip drop, pelvic drop, trendelenburg = hip hike, hip
abduction, pelvis

heat, hot, heat pack, hot pack, hot water bottle, heating pad, warmth, warm, wheat bag,
heat wrap, heat pad, bath, hot bath, sauna = heat pack, hot water bottle, warmth

ice, cold, ice pack, cold pack, frozen peas, icing, cooling, cryotherapy = ice pack,
cold pack

yoga, asana, yoga pose, yoga poses = yoga, cat cow, balasana, cobra, butterfly

pilates = pilates, pilates bridge, dead bug, imprint

tai chi, qigong, qi gong = slow breathing, walking, balance

walk, walks, walking, stroll, hike, hiking, steps, nordic walking, step count = walking,
stroll, daily walk, go outside, stay active

run, running, runner, jog, jogging, jogger = hip flexor, hamstring, brisk walk, calves

treadmill, elliptical, stairmaster = brisk walk, walking

lying face down, lie on stomach, lie on front, lying on stomach, lying on front, prone,
on my stomach, face down = face down, lie on stomach, lying on your front

isometric, static hold = plank, side bridge, farmer hold

warm up, warmup, warm ups -> warm up, cat camel, knee rolls

cool down, cooldown = static stretch, slow breathing

wheelchair, wheel chair = wheelchair, chair exercise

chair yoga, chair exercise, chair exercises, chair workout, seated exercise, seated
exercises, armchair exercises, sitting exercise = chair exercise, seated, chair stretch

hang, hanging, decompress, decompression, traction, inversion, inversion table = knee
hug, legs up, 90 90 position, rest position, prayer stretch
"""
