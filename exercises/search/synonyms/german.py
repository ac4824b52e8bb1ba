"""German words, and the English ones that are looked up instead."""

GERMAN_SYNONYMS = """
ischias, ischiasnerv, ischiasschmerzen, ischialgie, ischiasbeschwerden, beinschmerzen ->
sciatica

nerv, nerven, nervengleiten, eingeklemmter nerv, nerv eingeklemmt, nervenschmerzen ->
trapped nerve

bandscheibe, bandscheiben, bandscheibenvorfall, bandscheibenvorwölbung -> slipped disc

hexenschuss, rücken blockiert, blockade, verhoben, verrissen, akut -> lumbago

spinalkanalstenose, stenose, wirbelkanalverengung, spinalstenose -> spinal stenosis

gleitwirbel, wirbelgleiten -> spondylolisthesis

arthrose, facettensyndrom, spondylose, bechterew -> spondylosis

isg, iliosakralgelenk, kreuzbein, isg blockade, kreuzdarmbeingelenk -> si joint

skoliose, schief, beckenschiefstand -> scoliosis

hohlkreuz -> lordosis

rundrücken, buckel, haltung, körperhaltung, schlechte haltung -> posture

steif, steifheit, steifer rücken, unbeweglich, rücken steif -> stiff

morgensteifigkeit, morgens, aufwachen, aufstehen -> morning stiffness

aufstehen aus bett, aus bett aufstehen, aufstehen bett, aus bett -> getting out of bed

verspannt, verspannung, verspannungen, verkrampft, muskelverspannung -> tight

krampf, krämpfe, wadenkrampf -> cramp

dehnen, dehnung, dehnübung, dehnübungen, stretching, dehnungen, strecken -> stretch

kräftigen, kräftigung, kräftigungsübung, kräftigungsübungen, stärken, krafttraining,
kraft, aufbau, muskelaufbau -> strengthen

beweglichkeit, mobilisation, mobilisieren, lockern, lockerung -> mobility

entspannen, entspannung, entspannungsübung, entspannungsübungen, stress, ruhe -> relax

muskelentspannung, progressive muskelentspannung -> muscle relaxation

atmen, atmung, atemübung, atemübungen, bauchatmung -> breathing

wärme, wärmflasche, wärmekissen, heiß, körnerkissen -> heat pack

kälte, eis, kühlen, kühlpack -> ice pack

massage, massieren, triggerpunkt, triggerpunkte, faszien, selbstmassage -> trigger point

akupressur, akupressurpunkt, akupressurpunkte, druckpunkt, druckpunkte, akupunktur ->
acupressure

gesäß, po, hintern, gesäßmuskel, gesäßmuskeln, gesäßmuskulatur, popo, pobacke -> buttock

hüfte, hüften, hüftgelenk, hüftschmerzen -> hip

hüftbeuger, hüftbeugemuskel, leiste, lendenmuskel, iliopsoas -> hip flexor

beinbeuger, beinrückseite, rückseite bein, rückseite der beine, rückseite beine,
oberschenkelrückseite, oberschenkel hinten, rückseite oberschenkel, hinterer
oberschenkel, hintere oberschenkelmuskulatur, kniesehnen -> hamstrings

oberschenkel, bein, beine, vorderer oberschenkel, oberschenkelvorderseite,
beinmuskulatur -> thighs

adduktoren, innenschenkel, oberschenkelinnenseite -> adductors

wade, waden, wadenmuskel -> calves

bauch, bauchmuskel, bauchmuskeln, bauchmuskulatur, bauchmuskeltraining -> abs

schräge bauchmuskeln -> obliques

rumpf, rumpfmuskulatur, rumpfstabilität, tiefenmuskulatur, rumpfkräftigung, körpermitte
-> core

rückenstrecker, rückenmuskel, rückenmuskeln, rückenmuskulatur -> back muscles

seite, taille, flanke, seitlicher rumpf, seitneigung -> waist

becken -> pelvis

beckenboden, beckenbodentraining, beckenbodengymnastik -> pelvic floor

steißbein -> tailbone

brustwirbelsäule, bws, oberer rücken, schulterblatt, schulterblätter -> upper back

nacken -> neck

schulter, schultern -> shoulders

fuß, füße, sprunggelenk -> ankle

knie -> knees

katzenbuckel, katze, kuh, katze kuh, pferderücken, katze und kuh -> cat cow

kindhaltung, kindeshaltung, stellung kindes, kindstellung, kind pose, päckchen -> childs
pose

beckenkippen, becken kippen, beckenkippung -> pelvic tilt

beckenheben, brücke, schulterbrücke, becken heben, hüftheben -> bridge

unterarmstütz, planke, liegestütz -> plank

seitstütz, seitlicher unterarmstütz, seitenstütz -> side plank

vierfüßler, vierfüßlerstand, vierfüsslerstand, diagonalstütz -> bird dog

käfer -> dead bug

kniebeuge, kniebeugen -> squat

ausfallschritt -> lunge

rumpfbeuge, vorbeuge -> forward fold

päckchen machen, knie zur brust, knie zu brust, knie brust, knie ranziehen, knie umarmen
-> knee to chest

stufenlagerung, beine hochlagern -> 90 90 position

liegen, wie liegen, lagerung, entlastung, ruheposition -> rest position

drehung, rotation, drehdehnlage, drehen -> twist

muschel -> clamshell

kreuzheben -> deadlift

spazieren, spaziergang, gehen, laufen, walken, spazierengehen, nordic walking -> walking

joggen -> running

fahrradfahren, radfahren, fahrrad -> cycling

schwimmen -> swimming

treppe, treppen, treppensteigen -> stairs

gleichgewicht, balance, sturzprophylaxe, sturz -> balance

büro, schreibtisch, bildschirm, computer, arbeit, bürostuhl, arbeitsplatz -> desk

sitzen, langes sitzen, vielsitzer -> sitting

stehen, langes stehen -> standing all day

auto, autofahren, autofahrt -> driving

garten, gartenarbeit -> gardening

heben, schwer heben, tragen, schweres heben -> lifting

bücken -> bending

schlafen, schlaf, schlafposition, nacht, nachts, einschlafen, schlaflos, seitenlage ->
sleep

schwanger, schwangerschaft, schwangere -> pregnant

geburt, nach geburt, rückbildung, nach der geburt, wochenbett, kaiserschnitt -> after
birth

periode, regelschmerzen, menstruation, periodenschmerzen, menstruationsschmerzen ->
period pain

senioren, ältere, alter, alt -> older people

osteoporose -> osteoporosis

anfänger, einfach, leicht, einfache, leichte -> first exercise

stuhl -> chair exercise

schuhe, schuhe binden, schuhe anziehen, socken, socken anziehen, strümpfe, strümpfe
anziehen, zehennägel -> socks

aus auto aussteigen, aussteigen, auto aussteigen, aus auto -> getting out of car

vom boden aufstehen, boden aufstehen, vom boden hochkommen, hingefallen, gestürzt -> get
up from floor

vom stuhl aufstehen, aus sessel aufstehen, stuhl aufstehen -> get up from chair

abwasch, abwaschen, spülen, bügeln, zähneputzen, kochen -> washing up

schlange stehen, anstehen -> queue

tennisball, massageball, faszienball -> tennis ball

faszienrolle, blackroll, schaumstoffrolle -> foam roller

wassergymnastik, aquajogging, aquafitness, schwimmbad -> swimming

kind heben, kind tragen, kleinkind -> toddler

umzug, kisten tragen, kiste tragen -> moving house

inkontinenz, blasenschwäche -> leaking

im bett umdrehen, umdrehen im bett, umdrehen -> turn in bed

auf einem bein, einbeinstand, auf einem bein stehen -> one leg stand

flug, flugzeug -> flight

lkw, lange autofahrt -> long drive

schief nach einer seite, schiefer rücken -> crooked
"""
