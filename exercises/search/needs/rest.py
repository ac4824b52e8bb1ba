"""How to lie, sleep, breathe and calm down, and how to move in bed or on a chair."""

REST_NEEDS = """
BEDBOUND + walk* / caminar / gehen / laufen / marcher / strong* / strength / get going
again -> short walks, sit to stand with your hands, march on the spot with a hold

BEDBOUND but not SEAT / lift* / heal -> ankle pumps in bed, heel slides in bed, buttock
squeeze in bed

flat / flat on my back / on my back / plat / à plat / flach / boca arriba / recto + cant
/ cannot / cant bear / unbearable / hate / worse / hurt* / propped / supporte / nicht /
pas / not / no / never / no puedo + LYING / NIGHT / bear but not stomach / tummy / bauch
/ ventre -> half sitting rest, side lying with pillows, half curled rest

propped up / prop myself / half sitting / half upright / semi recumbent / reclined /
recliner / heartburn / reflux + NIGHT / LYING / back / rest / sit -> half sitting rest,
side lying with pillows

pillow / pillows / cushion / kissen / oreiller / coussin / almohada + between / zwischen
/ entre + knees / legs / knie / beine / genoux / jambes / rodillas / piernas -> side
lying with pillows, half curled rest

pillow / pillows / cushion / kissen / oreiller / coussin / almohada + under / unter /
sous / debajo + knees / legs / knie / beine / genoux / jambes / rodillas / piernas ->
sleep on your back knees on a pillow, half sitting rest

PREGNANT / bump + NIGHT / LYING -> side lying with pillows, half curled rest, turn over
in bed

pelvic girdle / spd / pgp / symphysis / sij / si joint / sacroiliac + NIGHT / BED /
LYING -> side lying with pillows, turn over in bed

LEG_NERVE + stretch* / dehn* / étir* / estir* / exercise* / floss* / glide* + NIGHT /
LYING / lit / cama / bett but not position / which way / sitting / sat / seated / im
sitzen / assis / sentad* -> piriformis on your back, nerve glide on your side, nerve
glide on your back

LEG_NERVE + NIGHT / LYING / comfy / comfortable but not stretch* / dehn* / étir* /
estir* / exercise* / floss* / glide* / driv* / tummy / stomach / ball -> half curled
rest, side lying with pillows, nerve glide on your side

TENSE + NIGHT but not muscle knot / BUTTOCK / HIP_FRONT / HAMSTRING -> tense and let go,
body scan, slow breathing

BREATH + TENSE / calm / sleep / NIGHT / technique / exercise* / LOCKED / panic /
exercice* / übung* / ejercicio* / belly / bauch / tummy / ventr* / abdomi* / slow* /
deep / lying / down -> slow breathing, long breath out, breathing into the ribs

LOCKED + panic* / scared / frightened / calm / breathe / terrified / anxious -> slow
breathing, long breath out, calves on a chair

mind racing / wont switch off / cant switch off / whole body tense / progressive muscle
/ jacobson / unwind / meditation / mindfulness / wind down / muskelentspannung -> tense
and let go, body scan, slow breathing

TENSE + help / jaw / shoulders / teeth / me / calm / down / back / body / technique* /
cant / übung* / exercice* / ejercicio* / flare but not BUTTOCK / HIP_FRONT / HAMSTRING /
GROIN / WAIST / UPPER_BACK / BACK_MUSCLE / CALF / PIRIFORMIS / muscle relax / stretch /
LEG_NERVE -> slow breathing, tense and let go, long breath out

sleep* / NIGHT + tummy / stomach / front / belly / bauch / sur le ventre / boca abajo
but not cramp* / BIRTH / PREGNANT / LEG_NERVE / muscles / pillow under / weak -> lying
on your front, sleep on your back knees on a pillow, side lying with pillows

comfy / comfortable / bequem / confortable / cómod* + BED / NIGHT / lying / lie but not
LEG_NERVE / PREGNANT / hip / driving -> side lying with pillows, sleep on your back
knees on a pillow, half sitting rest

front sleeper / stomach sleeper / sleep on my front / sleep on my stomach / sleep on my
tummy / bauchschläfer / sur le ventre + NIGHT / LYING / back -> lying on your front,
sleep on your back knees on a pillow, side lying with pillows

LOCKED + how to lie / wie liegen / comment me coucher / LYING / rest* / position* but
not BED / TURN / out -> calves on a chair, knees bent rest, half sitting rest

LOCKED + floor / BED + UP / OUT -> get up over your side, turn over in bed

LOCKED + NIGHT / sleep* / dormir / schlaf* but not out / UP -> sleep on your back knees
on a pillow, side lying with pillows, turn over in bed

NIGHT + LYING / how / best / best way / comment / wie / cómo / mieux / mejor + sleep* /
slept / kip / dormir / schlaf* / duermo / mattress / pillow* / matratze but not UP / OUT
/ STIFF / TENSE -> sleep on your back knees on a pillow, side lying with pillows, half
curled rest

wakes me / wake me / wakes me up / keeps me awake / pain at night / night pain / cant
sleep / hurts at night / sleepless / nachts schmerz* / mal la nuit / duele por la noche
but not BUTTOCK / SIDE_HIP / hip / CALF / HAMSTRING / cramp -> side lying with pillows,
sleep on your back knees on a pillow, turn over in bed

morning / mornings / wake up / waking up / first thing / morgens / matin / réveil /
mañana / mañanas / levantarme + STIFF / hurt* / pain* / worse / routine / sore / bed but
not OUT / LOCKED / HAMSTRING / CALF / HIP_FRONT / cycling / walk / ankle / heel /
FOOTWEAR -> knee rolls, pelvic tilt lying, cat camel, heel slides in bed

start* walking / begin walking / first walk / walk again / how far should i walk /
empezar a caminar / recommencer à marcher / wieder gehen -> short walks, steady walk

SEAT_ONLY + tummy / abs / core / belly / stomach / bauch* / abdos / ventre / abdom* but
not PREGNANT / BIRTH / sit up / sit ups -> lean back while seated, march while seated

SEAT_ONLY + legs / leg / knees / circulation / swollen / ankles / feet + OLD / swollen /
ankles / feet / circulation / exercise* but not LEG_NERVE / weak / strong / UP -> march
while seated, heel and toe raises on a chair, sit to stand with your hands

LEG_NERVE + DRIVE -> driver seat, nerve glide seated, walk break

LEG_NERVE + DESK but not position -> nerve glide seated, piriformis seated, walk break

LEG_NERVE + stretch* / dehn* / étir* / estir* / exercise* + standing / stood / im stehen
/ debout / de pie -> piriformis contract relax standing, gluteal contract relax standing

LEG_NERVE + SEAT_ONLY + stretch* / exercise* / exercice* / übung* / ejerci* / do /
floss* / glide* / dehn* / étir* / estir* but not hurts to sit / cant sit / worse sitting
/ from sitting / sitting hurts / long -> nerve glide seated, piriformis seated,
piriformis hold seated

SEAT_ONLY + stretch* / dehn* / étir* / estir* but not HAMSTRING / HIP_FRONT / GROIN /
WAIST / PIRIFORMIS / BUTTOCK / UPPER_BACK / BACK_MUSCLE / THIGH / CALF / LEG_NERVE /
SIDE_HIP / all day / after / too long / hours / neck / rücken / back / dos / espalda /
OLD / lat / lats / shoulders / shoulder -> back muscle hold seated, hamstring hold
seated, gluteal hold seated, piriformis hold seated

im sitzen / exercice assis / exercices assis / faire assis / assise / sentado / sentada
/ chair exercise* / sat down / sitting down / seated / in a chair / on a chair / in my
chair / without standing / wheelchair* / chair based / stuhlgymnastik / rollstuhl + back
/ rücken / dos / espalda / lower / exercise* / OLD / stretch* / move* but not HAMSTRING
/ HIP_FRONT / GROIN / WAIST / PIRIFORMIS / BUTTOCK / UPPER_BACK / BACK_MUSCLE / THIGH /
BREATH / getting up / hurts sitting / pigeon / figure four / plank* / yoga / fold* ->
pelvic tilt seated, seated turn, seated side reach, forward fold on a chair

sneaky / discreet* / noticing / without anyone / nobody notices / unauffällig /
discrètement / disimulad* -> pelvic tilt seated, pelvic floor lift, ue7 points

DESK + do / exercise* / stretch* / sneaky / discreet* / break / noticing / notice /
quick / move* / stiff / faire / tun / hacer / übung* / stuck / coincé* / hours / all day
/ back / dos / rücken / espalda but not HAMSTRING / HIP_FRONT / GROIN / WAIST /
PIRIFORMIS / BUTTOCK / UPPER_BACK / BACK_MUSCLE / CALF / neck / LEG_NERVE / BREATH /
shoulders / TENSE / plank* -> pelvic tilt seated, seated turn, walk break, standing back
bend, seated side reach

worse / hurt* / cant / cannot / hate + lie on my stomach / lying on my stomach / lie on
my front / on my tummy / on my stomach / on my front -> side lying with pillows, calves
on a chair, knees bent rest

hip / hips / hüfte / hanche / cadera + NIGHT / lie on / lying on but not HIP_FRONT /
stretch* / out / strong* -> side lying with pillows, sleep on your back knees on a
pillow

lie down / lying down / have a lie / hinlegen / m allonger / acostarme / tumbarme +
after / rest / tired / relief / need / settle / best but not get up / up from / cant ->
calves on a chair, knees bent rest, side lying with pillows

in bed / under the covers / under the duvet / im bett / au lit / en la cama / before
getting up / before i get up / before i even get up + exercise* / do / stretch* / move*
/ before / übung* / exercice* / ejercicio* but not HAMSTRING / HIP_FRONT / GROIN / WAIST
/ PIRIFORMIS / BUTTOCK / CALF / BACK_MUSCLE / THIGH / TUMMY / hip / hips / STRONG /
LEG_NERVE / TENSE -> knee rolls, pelvic tilt lying, heel slides in bed, knee hug

pressure point* / acupress* / akupress* / acupunct* / akupunkt* / druckpunkt* / points
de pression / puntos de presión / digitop* / where to press / press on / where do i
press / shiatsu + back / rücken / dos / espalda / lower / lumbar / lumbago -> bl23
points, bl25 points, bl40 point, ue7 points
"""
