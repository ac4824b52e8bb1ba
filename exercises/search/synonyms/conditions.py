"""Conditions as people name them, and what of the catalogue is for them."""

CONDITION_SYNONYMS = """
sciatica, sciatic, sciatic nerve, sciatic pain, leg pain, shooting pain leg, pain down
leg, leg nerve pain, radiating, radiating pain, pain radiating leg, radiating leg,
radiates down leg, down leg, goes down leg, radiating down, pain in leg, leg hurts,
radiculopathy, radicular pain, nerve pain, nerve root, burning leg = sciatica, sciatic
nerve, leg pain

trapped nerve, pinched nerve, compressed nerve, nerve, nerves, nerve glide, nerve
flossing, nerve glides, nerve stretch, nerve stretches, nerve gliding, neurodynamics,
neurodynamic, slump test, slump stretch, flossing, neural mobilisation, neural
mobilization, slider, tensioner = nerve, sciatic nerve

slipped disc, slipped disk, herniated disc, herniated disk, bulging disc, bulging disk,
disc bulge, disk bulge, prolapsed disc, prolapse, disc, disk, discs, disks, disc
herniation, disk herniation, disc protrusion, disc prolapse, ruptured disc, l4 l5, l5
s1, degenerative disc, degenerative disc disease, ddd = disc, slipped disc

stenosis, spinal stenosis, lumbar stenosis, narrowing, narrow canal, narrow spinal
canal, claudication, legs ache when walking, legs walking hurts, legs hurt walking, legs
ache walking, cant walk far, standing hurts, walking hurts, hurts to stand, hurts to
walk = stenosis, spinal stenosis, claudication

spondylolisthesis, spondylolysis, slipped vertebra, pars fracture, instability, unstable
spine, lumbar instability = spondylolisthesis, belly brace, dead bug, bird dog, pelvic
tilt, plank

spondylosis, arthritis, osteoarthritis, arthrosis, facet, facet joint, facet arthritis,
worn spine, wear and tear, spondylitis, ankylosing spondylitis, axial spondyloarthritis,
facet joint pain = stiff lower back, cat cow, knee hug, pelvic tilt, walking

lumbago, locked back, back spasm, back cramp, lower back cramp, back cramps, spasm,
spasms, muscle spasm, back gone, back went out, threw out back, thrown out back, pulled
back, put back out, back locked, back gave out, back stuck, cannot move, cant move, cant
straighten, cant straighten up, seized up, seized, acute back, flare, flare up, flareup,
strained back, back strain, pulled muscle, muscle strain, strained muscle, muscle pull,
wrenched back, too painful to exercise, too sore, cant do anything -> locked back,
lumbago, back spasm, flare up, cannot move, muscle spasm

cramp, cramps, leg cramp, leg cramps, calf cramp, calf cramps, charley horse, charlie
horse -> leg cramp, calf cramp

si joint, sij, sacroiliac, sacroiliac joint, sacrum, sacral, sacroiliitis, pelvic
girdle, pelvic girdle pain, pgp, spd, symphysis, pelvic pain, dimple, si joint
dysfunction = pelvic girdle, pelvis, clam, bridge

hip bursitis, bursitis, trochanteric bursitis, gtps, greater trochanter, trochanter,
gluteal tendinopathy, outside hip, outer hip, side hip, side of hip, pain outside hip =
outer hip, hip abduction

piriformis syndrome, deep gluteal, deep gluteal syndrome, wallet sciatica = piriformis,
deep buttock

hip arthritis, hip osteoarthritis, stiff hip, stiff hips, hip mobility, hip pain, hip
hurts, sore hip, hip impingement, fai = hip joint, stiff hips, hip mobility

tight hip, tight hips = tight hips, hip flexor

scoliosis, curved spine, one sided, uneven, one side, tilted = crooked back, one sided
back pain, uneven, side bridge

lordosis, swayback, sway back, hollow back, arched back, anterior pelvic tilt, apt,
pelvis tilted forward, lower crossed, duck butt = pelvic tilt, hip flexor, brace, bridge

posterior pelvic tilt, flat back, tucked = pelvic tilt, press up

kyphosis, hunchback, hunched, hunched back, hunched over, rounded shoulders, round
shoulders, dowager hump = round shoulders, rounded shoulders, hunched back, thoracic
extension

slouching, slouch, slouched, slumped, stoop, stooped, stooping, bad posture, poor
posture, posture = posture, sitting posture, hunched back

osteoporosis, osteopenia, brittle bones, thin bones, weak bones, bone density =
osteoporosis, sit to stand, walking

period, period pain, menstrual, menstrual cramps, menstruation, pms, dysmenorrhoea,
dysmenorrhea, time of month, endometriosis, cramps on period, period cramps = period
pain, menstrual cramps

incontinence, pelvic floor, prolapse womb -> pelvic floor

fibromyalgia, widespread pain, sensitised = walking, slow breathing, calm, heat pack

knee arthritis, knee, knees, knee pain, weak knees = knees, thighs, quadriceps

plantar fasciitis, heel pain, heel, heels, sole of foot -> calf, heel, achilles, calves

shin, shins, lower leg, achilles, ankle, ankles, foot, feet = ankle, achilles, lower leg

stress, stressed, anxiety, anxious, tension, tense, nervous, worry, panic = stress,
calm, stress, tension, slow breathing

headache, headaches -> headache point

neck, neck pain, stiff neck = neck

belly button, constipation, bloating = belly, knee hug

obesity, overweight, heavy, unfit, out of shape, fitness, get fit, cardio, aerobic,
stamina, endurance, lose weight -> fitness, cardio, aerobic, endurance, stay active

weak leg muscles, weak thighs = legs, thighs

weak back, weak back muscles, strong back, strengthen back, stronger back, back
strength, strengthen lower back, back strengthening = strong back, back muscles

weak core, weak abs, weak stomach = core, deep core, tummy muscles

weak bum, weak glutes, dead butt, dead butt syndrome, gluteal amnesia, glute activation
= bridge, clam, glute medius
"""
