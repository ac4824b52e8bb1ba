"""French words, and the English ones that are looked up instead."""

FRENCH_SYNONYMS = """
sciatique, nerf sciatique, cruralgie, douleur jambe -> sciatica

nerf, nerfs, nerf coincé, nerf pincé -> trapped nerve

hernie discale, hernie, disque, discale, discopathie -> slipped disc

lumbago, tour de rein, tour de reins, tour reins, dos bloqué, bloqué, dos coincé, coincé
-> lumbago

canal lombaire étroit, sténose, canal étroit -> spinal stenosis

spondylolisthésis -> spondylolisthesis

arthrose, spondylarthrite -> spondylosis

sacro iliaque, articulation sacro iliaque, sacrum -> si joint

scoliose -> scoliosis

cambrure, hyperlordose, lordose -> lordosis

posture, dos rond, dos voûté, cyphose, se tenir droit -> posture

raide, raideur, raideurs, dos raide -> stiff

raideur matinale, matin, réveil, au réveil -> morning stiffness

sortir du lit, se lever, lever, sortir lit -> getting out of bed

tendu, tendus, tension, tensions, contracté, contracture, contractures -> tight

crampe, crampes -> cramp

étirement, étirements, étirer, s'étirer, stretching, assouplissement, assouplissements
-> stretch

renforcement, renforcer, renforcement musculaire, muscler, musculation, fortifier,
tonifier -> strengthen

souplesse, mobilité, mobilisation, assouplir -> mobility

détente, détendre, relaxation, relaxer, se détendre, stress -> relax

respiration, respirer, respiration abdominale, souffle -> breathing

chaleur, bouillotte, chaud -> heat pack

froid, glace, poche de glace -> ice pack

massage, masser, auto massage, point gâchette -> trigger point

acupression, acupuncture, digitopression, point de pression, points de pression ->
acupressure

fesse, fesses, fessier, fessiers, muscles fessiers, grand fessier -> buttock

moyen fessier -> glute medius

hanche, hanches -> hip

fléchisseur hanche, fléchisseurs hanche, fléchisseurs de la hanche, fléchisseur de
hanche, fléchisseurs hanches, psoas -> hip flexor

ischio, ischios, ischio jambiers, ischiojambiers, arrière cuisse, arrière de la cuisse,
derrière de la cuisse -> hamstrings

quadriceps, cuisse, cuisses, jambe, jambes -> thighs

adducteur, adducteurs, aine, intérieur des cuisses, intérieur cuisse, intérieur cuisses
-> adductors

mollet, mollets -> calves

abdos, abdo, abdominaux, ventre, ventre plat -> abs

obliques -> obliques

gainage, tronc, sangle abdominale, muscles profonds, ceinture abdominale -> core

gainage latéral, planche latérale -> side plank

muscles du dos, muscles dos, muscle dos, érecteurs, spinaux -> back muscles

carré lombes, carré des lombes, taille, flanc -> quadratus lumborum

pyramidal, piriforme, muscle pyramidal, syndrome du piriforme, syndrome pyramidal ->
piriformis

bassin -> pelvis

bascule bassin, bascule du bassin, antéversion, rétroversion -> pelvic tilt

périnée, plancher pelvien -> pelvic floor

coccyx -> tailbone

haut du dos, haut dos, dorsale, omoplate, omoplates -> upper back

épaule, épaules -> shoulders

nuque, cou -> neck

cheville, pied -> ankle

genou, genoux -> knees

genoux poitrine, genou poitrine -> knee to chest

chat, dos de chat, chat vache, posture du chat -> cat cow

posture enfant, posture de l'enfant, enfant, position enfant -> childs pose

pont, pont fessier, soulevé de bassin -> bridge

planche -> plank

sphinx -> sphinx

cobra -> cobra

chien oiseau, quadrupédie, quatre pattes, à quatre pattes -> bird dog

squat, accroupi -> squat

fente, fentes -> lunge

torsion, rotation -> twist

marche, marcher, promenade -> walking

courir, course -> running

vélo -> cycling

natation, nager, piscine -> swimming

escalier, escaliers -> stairs

équilibre, chute, chutes -> balance

bureau, ordinateur, travail -> desk

assis, assise, position assise -> sitting

debout -> standing all day

voiture, conduire, conduite -> driving

jardin, jardinage -> gardening

soulever, porter, charge lourde, porter des charges -> lifting

se pencher, pencher -> bending

dormir, sommeil, nuit, position pour dormir -> sleep

enceinte, grossesse -> pregnant

accouchement, post partum, après accouchement, postnatal -> after birth

règles, règles douloureuses, douleurs de règles -> period pain

senior, seniors, personne âgée, personnes âgées, âgé, âgées -> older people

ostéoporose -> osteoporosis

débutant, facile -> first exercise

chaise -> chair exercise

yoga -> yoga

chaussettes, chaussures, enfiler chaussettes, mettre chaussettes, mettre chaussures,
lacets, s'habiller -> socks

sortir de la voiture, descendre de la voiture, sortir voiture -> getting out of car

se relever du sol, relever du sol, se relever, tombé, tombée -> get up from floor

se lever d'une chaise, lever chaise, lever canapé -> get up from chair

vaisselle, repassage, repasser, cuisiner, faire la vaisselle -> washing up

faire la queue, file d'attente -> queue

balle de tennis, balle tennis, balle massage -> tennis ball

rouleau, rouleau de massage, rouleau mousse -> foam roller

aquagym, aquabike, eau -> swimming

déménagement, déménager, carton, cartons -> moving house

fuites urinaires, fuite urinaire, incontinence -> leaking

se retourner dans le lit, retourner lit -> turn in bed

avion, vol -> flight

long trajet, autoroute -> long drive

sur une jambe, tenir sur une jambe -> one leg stand

bébé, porter un bébé, porter enfant -> toddler

arrière de la jambe, derrière de la jambe -> hamstrings
"""
