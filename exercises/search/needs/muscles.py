"""Muscles by any name, and whether they are to be loosened or made strong."""

MUSCLE_NEEDS = """
THIGH + front / stretch* / tight* / dehn* / étir* / estir* but not HAMSTRING / GROIN /
back of / inner / outer / outside / side -> hip flexor side lying, hip flexor contract
relax

GROIN + STRONG but not tight* / stretch* -> side lying leg lift, inner thigh

GROIN -> inner thigh

HAMSTRING + BELT -> hamstring contract relax with a strap, hamstring hold with a strap

HAMSTRING + STRONG but not tight* / stretch* / stiff* -> hip hinge with a weight, single
leg bridge

HAMSTRING -> hamstring contract relax, hamstring hold, hamstring

HIP_FRONT + STRONG but not tight* / stretch* / release / LOOSEN -> march while seated,
march on the spot with a hold

HIP_FRONT + point / press / massage / acupressure / rest -> beside the navel, knees bent
rest

HIP_FRONT -> hip flexor contract relax, hip flexor hold, hip flexor

abs / six pack / sixpack / core / tummy / stomach / belly / bauch* / abdos / abdominales
/ abdominaux + without crunch* / no crunch* / without sit* / no sit* / without situp* /
no situp* / not sit ups / instead of crunch* / ohne sit* / ohne crunch* / sans crunch* /
sans abdos / sin crunch* / sin abdominales but not BIRTH / OLD -> plank at the wall,
dead bug, press against a band

SIDE_TRUNK + STRONG / EASY / exercise* / strengthen / übung* / exercice* / ejercicio* /
train* but not stretch* / tight* / knot / lose / ql / NARROW_CANAL / hurt* / pain* ->
side bridge at the wall, side bridge on knees, press against a band

WAIST + massage / press / rub / point / ball -> back of the waist, waist points

WAIST + ql / quadratus / muscle / knot / LOOSEN / side / reach / bend / flank / cuadrado
/ carré but not cargar / caja* / STRONG / lift / disc / carry / duele la cintura -> side
waist contract relax, side waist hold, seated side reach

ql / quadratus / side of my waist + STRONG -> side bridge at the wall, one bag carry,
side bridge on knees

PIRIFORMIS + BALL / massage / roll / press -> ball for the buttock, outer hip point

PIRIFORMIS + DRIVE / DESK / SITTING -> piriformis contract relax seated, piriformis hold
seated, ball for the buttock at the wall

PIRIFORMIS + NOT_DOWN / chair -> piriformis contract relax seated, piriformis hold
seated, piriformis contract relax standing

PIRIFORMIS -> piriformis contract relax, piriformis hold, piriformis

SIDE_HIP + stretch* / tight* / press / massage / rub / point -> outer hip point, outer
thigh, gluteal hold seated

SIDE_HIP -> clam, side leg raise, monster walk, side steps along a worktop

BUTTOCK + BALL -> ball for the buttock

BUTTOCK + LOOSEN + DESK / SEAT_ONLY / chair / DRIVE -> gluteal hold seated, piriformis
hold seated, gluteal contract relax seated

BUTTOCK + stretch* / tight* / dehn* / étir* / estir* / loosen -> gluteal contract relax,
gluteal hold, piriformis hold

lat / lats / latissimus + STRONG / row / pull -> row with a band

lat / lats / latissimus / side of my chest / armpit -> child pose, seated side reach

UPPER_BACK + BALL -> ball beside the upper spine

UPPER_BACK + roll* / foam but not knot* -> roller under the upper back

UPPER_BACK + knot* / massage -> ball beside the upper spine, roller under the upper
back, upper back bend over a chair

UPPER_BACK + roll* / crack -> roller under the upper back, ball beside the upper spine

UPPER_BACK + STRONG / row / pull / band -> row with a band, chest lift on your front

UPPER_BACK + twist / rotat* / turn -> open book, seated turn

UPPER_BACK -> upper back bend over a chair, open book, roller under the upper back

hunch* / slouch* / round shoulders / rounded shoulders / dowagers hump / text neck /
buckel / rundrücken / dos rond / dos voûté / joroba / encorvad* + fix / back / rücken /
dos / espalda / posture / straight* / shoulders / desk / exercise* / haltung / exercice*
/ ejercicio* / all / over but not low back -> upper back bend over a chair, open book,
roller under the upper back

BACK_MUSCLE + STRONG / endurance / exercise* / activat* / train* but not LOOSEN -> bird
dog, chest lift on your front, hip hinge with a weight

BACK_MUSCLE + LOOSEN / after / tight -> back muscle contract relax, back muscle hold,
child pose

CALF + cramp* / krampf / krämpfe / crampe* / calambre* -> calf point, ankle rocks at the
wall, ankle pumps in bed

CALF + stretch* / tight* / dehn* / étir* / estir* / stiff* -> ankle rocks at the wall,
calf point, hip flexor hold standing

CALF -> heel raise at a worktop, calf point, ankle rocks at the wall

THIGH + STRONG / stairs / step / jelly but not stretch* / tight* / UP / back of -> wall
sit, step-up, squat to a chair, sit to stand

lower abs / deep core / transversus / tva / transverse abdominis / corset muscle / tiefe
bauchmuskeln / transverse -> belly brace, heel taps, dead bug leg reach

abs / core / tummy / stomach muscles / belly / bauchmuskel* / bauch / abdos / abdominaux
/ abdominales / gainage / rumpf + NOT_DOWN but not BIRTH / PREGNANT -> plank at the
wall, plank on a table, press against a band

feet / ankle / ankles / foot / shin + stiff / swollen / sitting / strong / weak /
circulation but not LEG_NERVE / flat / drop -> heel and toe raises on a chair, ankle
rocks at the wall, ankle pumps in bed

BALL + back / spine / rücken / dos / espalda but not exercise ball / gym ball / swiss ->
ball beside the upper spine, ball for the buttock at the wall

strong* / strengthen* / build* / stärk* / kräftig* / renforc* / fortalec* + back /
rücken / dos / espalda + NOT_DOWN / dumbbell* / weights / kettlebell* / gym / standing /
stood -> hip hinge with a weight, row with a band, hip hinge with a stick

strong back / stronger back / strengthen* back / strengthen* my back / strengthen* lower
back / strengthen* my lower back / strengthen* the back / back strengthen* / build back
muscle* / rücken stärken / rücken kräftigen / rückenmuskulatur stärken / renforcer le
dos / renforcer mon dos / fortalecer la espalda / fortalecer espalda -> chest lift on
your front, hip hinge with a weight, bird dog
"""
