"""Spanish words, and the English ones that are looked up instead."""

SPANISH_SYNONYMS = """
ciática, nervio ciático, ciático, dolor pierna, dolor de pierna -> sciatica

nervio, nervios, nervio pinzado, pinzamiento -> trapped nerve

hernia discal, hernia, hernia de disco, disco, protrusión -> slipped disc

lumbago, espasmo, espalda bloqueada, contractura lumbar, enganchado -> lumbago

estenosis, estenosis espinal, estenosis lumbar, canal estrecho -> spinal stenosis

espondilolistesis -> spondylolisthesis

artrosis, espondilosis, artritis -> spondylosis

sacroilíaca, sacroilíaco, articulación sacroilíaca, sacro -> si joint

escoliosis -> scoliosis

hiperlordosis, lordosis -> lordosis

postura, cifosis, encorvado, joroba -> posture

rígido, rigidez, espalda rígida, agarrotado -> stiff

rigidez matutina, por la mañana, mañana, mañanas -> morning stiffness

levantarse de la cama, salir de la cama, levantarse cama, levantarme de la cama ->
getting out of bed

tenso, tensión, contractura, contracturas, contracturado -> tight

calambre, calambres -> cramp

estiramiento, estiramientos, estirar, estirarse -> stretch

fortalecer, fortalecimiento, fuerza, reforzar, tonificar -> strengthen

movilidad, flexibilidad, soltar -> mobility

relajar, relajación, relajarse, estrés, relajante -> relax

respiración, respirar, respiración abdominal -> breathing

calor, bolsa de agua caliente, caliente -> heat pack

frío, hielo -> ice pack

masaje, automasaje, punto gatillo, puntos gatillo -> trigger point

acupresión, acupuntura, digitopuntura, punto de presión, puntos de presión ->
acupressure

glúteo, glúteos, nalga, nalgas, trasero, culo -> buttock

glúteo medio -> glute medius

cadera, caderas -> hip

flexor de la cadera, flexores de la cadera, flexor de cadera, flexores de cadera,
flexores cadera, psoas -> hip flexor

isquiotibial, isquiotibiales, isquios, femorales, parte de atrás del muslo -> hamstrings

cuádriceps, muslo, muslos, pierna, piernas -> thighs

aductor, aductores, ingle, ingles -> adductors

pantorrilla, pantorrillas, gemelo, gemelos -> calves

abdominal, abdominales, abdomen, barriga, vientre, panza -> abs

oblicuos -> obliques

core, tronco, zona media, faja abdominal -> core

músculos de la espalda, músculos espalda, músculo espalda, erectores -> back muscles

cuadrado lumbar, cintura, costado -> quadratus lumborum

piramidal, piriforme, síndrome del piramidal, síndrome piramidal -> piriformis

pelvis -> pelvis

inclinación pélvica, báscula pélvica, basculación pélvica -> pelvic tilt

suelo pélvico, piso pélvico -> pelvic floor

cóccix, coxis, rabadilla -> tailbone

espalda alta, dorsal, omóplato, omóplatos, escápulas -> upper back

hombro, hombros -> shoulders

cuello -> neck

tobillo, pie -> ankle

rodilla, rodillas -> knees

rodillas al pecho, rodilla al pecho, rodilla pecho -> knee to chest

gato, gato vaca, gato camello, postura del gato -> cat cow

postura del niño, niño, postura niño -> childs pose

puente, puente de glúteos, puente glúteo -> bridge

plancha -> plank

plancha lateral, puente lateral -> side plank

esfinge -> sphinx

cobra -> cobra

bicho muerto -> dead bug

perro pájaro, cuadrupedia, cuatro patas -> bird dog

almeja -> clamshell

paloma -> pigeon

sentadilla, sentadillas -> squat

zancada, zancadas, estocada -> lunge

peso muerto -> deadlift

torsión, giro, giros, rotación -> twist

caminar, caminata, andar, pasear, paseo -> walking

correr -> running

bicicleta, bici -> cycling

nadar, natación, piscina -> swimming

escalera, escaleras -> stairs

equilibrio, caída, caídas -> balance

oficina, escritorio, ordenador, computadora, trabajo -> desk

sentado, sentada, estar sentado -> sitting

de pie, pie mucho tiempo -> standing all day

coche, carro, conducir, manejar -> driving

jardín, jardinería -> gardening

levantar, cargar, levantar peso, levantar cosas -> lifting

agacharse, agacharme, inclinarse -> bending

dormir, sueño, noche, insomnio, posición para dormir -> sleep

embarazo, embarazada -> pregnant

parto, posparto, postparto, después del parto, cesárea -> after birth

regla, menstruación, dolor menstrual, cólicos -> period pain

mayores, personas mayores, ancianos, adultos mayores, tercera edad, mayor -> older
people

osteoporosis -> osteoporosis

principiante, principiantes, fácil, fáciles -> first exercise

silla -> chair exercise

yoga -> yoga

calcetines, zapatos, ponerse los zapatos, ponerse calcetines, cordones, vestirse ->
socks

salir del coche, bajar del coche, bajarse del coche, salir coche -> getting out of car

levantarse del suelo, levantarme del suelo, levantarse suelo, caído -> get up from floor

levantarse de la silla, levantarse silla, levantarse sofá -> get up from chair

lavar los platos, fregar, fregar platos, planchar, cocinar -> washing up

hacer cola, cola -> queue

pelota de tenis, pelota tenis, pelota -> tennis ball

rodillo, rodillo de espuma -> foam roller

agua, aquagym -> swimming

mudanza, cajas -> moving house

incontinencia, pérdidas de orina, escapes de orina -> leaking

darse la vuelta en la cama, vuelta cama, girarse cama -> turn in bed

avión, vuelo -> flight

viaje largo, autopista -> long drive

a la pata coja, sobre una pierna -> one leg stand

bebé, cargar bebé, coger al niño -> toddler

parte posterior de la pierna, parte posterior pierna -> hamstrings
"""
