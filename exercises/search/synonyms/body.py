"""Parts of the body in British, American and everyday English."""

BODY_SYNONYMS = """
bum, bums, butt, butts, booty, buttock, buttocks, bottom, backside, rear, rear end,
behind, glute, glutes, gluteal, gluteals, gluteus, arse, ass, tush, seat muscles,
cheeks, glute max, gluteus maximus, posterior, derriere = gluteals, buttock, glutes, bum

glute med, glute medius, gluteus medius, hip abductor, hip abductors, abductor,
abductors, abduction, hip abduction, hip stabiliser, hip stabilizer, side bum, side
glutes, saddle bags, hip dips = glute medius, hip abduction, outer hip

piriformis, deep buttock, deep hip, hip rotator, hip rotators, external rotators, deep
glute, piriformes = piriformis, deep buttock, hip rotators

psoas release, release psoas, psoas stretch, relax psoas, release hip flexors, hip
flexor release -> psoas, hip flexor, front of hip, psoas release

hip flexor, hip flexors, psoas, iliopsoas, iliacus, psoas major, front of hip, front
hip, hip crease, top of leg, top of thigh = hip flexor, psoas, front of hip

hamstring, hamstrings, hams, hammy, hammies, back of thigh, back of leg, back of legs,
back thigh, back leg, biceps femoris, posterior thigh, thigh back, touch toes, touch my
toes, toe touch, reach toes = hamstrings, hamstring, back of thigh

quad, quads, quadriceps, front of thigh, front thigh, thigh front, quadricep, rectus
femoris = quadriceps, front of thigh, rectus femoris, thighs

thigh, thighs, leg, legs, leg strength, leg muscles, strong legs, strengthen legs ->
quadriceps, squat, weak legs, legs

groin, inner thigh, inner thighs, inside thigh, adductor, adductors, inside of thigh,
inner leg, splits = adductors, groin, inner thigh

it band, itb, itbs, iliotibial, iliotibial band, side of leg, side of thigh, outer
thigh, outside of thigh, outside thigh, tfl, tensor fasciae latae = it band, outer hip,
side of the leg, hip abduction

abs, ab, abdominal, abdominals, stomach, stomach muscle, tummy, tum, belly, six pack,
sixpack, midsection, rectus abdominis, flat stomach, gut = abdominals, abs, stomach,
tummy

core, core strength, core stability, core muscles, trunk, deep core, transversus,
transverse abdominis, tva, transversus abdominis, inner core, stability, stabilise,
stabilize, stabilisation, stabilization, corset = core, deep core, abdominals

oblique, obliques, side abs, love handle, love handles, muffin top, side of stomach,
side belly = obliques, love handles

ql, quadratus, quadratus lumborum, waist, side of back, side of waist, flank, side
waist, loin, above hip, side stretch, side bend, side bending, lateral flexion, side
back, hip hiker = quadratus lumborum, ql, waist, flank, side bend

erector, erectors, erector spinae, spinal extensor, back extensor, back extensors, back
muscle, back muscles, multifidus, multifidi, paraspinal, paraspinals, paravertebral,
longissimus = spinal extensors, erector spinae, back muscles

lower back stretch, back stretch, stretch back, stretch lower back, stretch my back,
tight lower back, tight back, tight back muscles, stretch low back = lower back stretch,
spinal extensors, stretch in bed, prayer stretch

lat, lats, latissimus, latissimus dorsi, side of chest = latissimus, lat stretch

upper back, mid back, middle back, thoracic, thoracic spine, between shoulder blades,
between shoulders, shoulder blade, shoulder blades, dorsal = thoracic spine, upper back,
thoracic extension

shoulder, shoulders = shoulders, round shoulders

chest, pecs, pec, pectoral, pectorals, open chest, chest stretch, stretch chest -> chest
opener, round shoulders, thoracic extension

rib, ribs = ribs, rib breathing

breath, breathing, breathe, breathwork, belly breathing, diaphragmatic breathing,
breathing technique, respiratory = breathing, breathe

diaphragm = diaphragm, breathing

pelvis, pelvic, pelvic bone = pelvis, pelvic tilt

tailbone, coccyx, coccydynia, tail bone = pelvic floor, pelvic tilt, bum stretch

hip, hips, hip joint -> hip joint, hip flexor, hip mobility, outer hip, hip strength

hip strength, strong hips, strengthen hips, hip strengthening, weak hips = hip strength,
hip abduction

grip, forearm, grip strength = grip strength, grip

hand, hands, wrist, wrists, fingers = hand, grip

hand point, pressure point hand = hand, thumb web

lumbar spine, lumbar vertebrae, vertebrae, small of the back = lumbar spine, small of
the back

pnf, contract relax, hold relax, met, muscle energy = contract relax, pnf

massage, self massage, rub, press, pressing, trigger point, trigger points, knead,
roller, ball, myofascial, myofascial release, release = trigger point, pressure point,
back massage, ball

knot, knots, muscle knot, muscle knots, knots back = knots, massage ball, trigger point,
pressure point

acupressure, pressure point, pressure points, acupuncture, acupoint, acupoints, shiatsu,
meridian, chinese medicine = acupressure, pressure point

reflex, reflex point, reflex points, chapman, neurolymphatic, reflexology = reflex,
chapman point
"""
