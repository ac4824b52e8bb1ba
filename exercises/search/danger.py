"""Words that a person types who may need help now, not an exercise."""

from collections.abc import Collection

from exercises.search.correction import correct_words

LONGEST_WHOLE_WORD = 3

# Between two commas: beginnings of words that must all occur. They are the signs of
# the symptom check.
ENGLISH_DANGER_SIGNS = """
numb, saddle, cauda, incontinen, bladder, bowel, pee, peeing, wee, weeing, urin,
poo, pooping, soil myself, wet myself, wetting myself, cant toilet, cannot toilet,
control toilet, genital, crotch, private parts, tingl groin, erection, erectile,
cant feel, cannot feel, no feeling, lost feeling, loss feeling, paraly, weak leg,
weak foot, leg gives, leg gave, legs giving, leg giving, legs buckl, foot drop, drop
feet, dropfoot, footdrop, foot dragg, cant lift foot, cant move leg, cant move legs,
both legs, chest pain, chest hurt, chest tight, chest pressure, heart attack, breath
short, breathless, cannot breath, cant breath, trouble breathing, faint, passed out,
blacked out, unconscious, collaps, stroke, slurred, aneurysm, aneurism, aorta,
aortic, pulsing belly, pulsating, tearing, ripping, fever, high temperature, chills,
shivering, night sweat, infection, infected, abscess, sepsis, septic, meningitis,
cancer, tumour, tumor, metasta, unexplained weight, weight loss, losing weight, lost
weight, fractur, broken, broke back, accident, crash, fell stairs, fell ladder, fell
height, bleeding, blood stool, cough blood, suicid, kill myself, harm myself,
selfharm, self harm, end life, want die, overdose, emergency, ambulance, 999, 911,
112
"""
GERMAN_DANGER_SIGNS = """
taub, inkontinen, harn, pinkeln, pipi, wasserlassen, wasser lassen, blase, blasen,
stuhlgang, darm, reithose, lahmung, laehmung, gelahmt, gelaehmt, fussheber,
fallfuss, beinschwache, brustschmerz, schmerz brust, herzinfarkt, atemnot, keine
luft, ohnmacht, ohnmachtig, bewusstlos, schlaganfall, fieber, schuttelfrost,
schuettelfrost, krebs, gebrochen, bruch, wirbelbruch, unfall, gesturzt, gestuerzt,
blutung, selbstmord, suizid, umbringen, sterben, notfall, notarzt
"""
FRENCH_DANGER_SIGNS = """
engourdi, vessie, selles, anesthesie, insensible, pied tombant, poitrine, infarctus,
avc, evanoui, essouffl, peux respirer, arrive respirer, fievre, frisson, sang,
tumeur, casse, tuer, mourir, urgence, samu
"""
SPANISH_DANGER_SIGNS = """
entumec, adormec, orina, orinar, vejiga, hacer pis, mear, esfinter, paralis, pie
caido, pecho dolor, infarto, ictus, desmay, falta aire, puedo respirar, fiebre,
escalofrio, sangr, fractura, roto, matarme, morir, emergencia, urgencia
"""
DANGER_WORDS = tuple(
    tuple(sign.split())
    for signs in (
        ENGLISH_DANGER_SIGNS,
        GERMAN_DANGER_SIGNS,
        FRENCH_DANGER_SIGNS,
        SPANISH_DANGER_SIGNS,
    )
    for sign in signs.split(",")
)
# Whole words with those beginnings, which misspelt words can be meant to be.
DANGER_VOCABULARY_TEXT = """
numb numbness numbed incontinence incontinent urine urinate urinating urinary
urination bladder bowel bowels saddle paralysed paralyzed paralysis breathe
breathing breath breathless fainting fainted collapse collapsed infection sepsis
metastasis metastases fracture fractured bleeding suicide suicidal emergency
ambulance aneurysm fever feverish tumour tumor cancer stroke accident chills
taubheit taubheitsgefuhl inkontinenz blase engourdissement engourdi entumecimiento
entumecido fievre fieber fiebre paralisis overdose unconscious genitals abscess pee
peeing weeing poo toilet genital crotch erection erectile dysfunction cauda equina
foot drop aorta aortic tearing ripping shivering infected septic meningitis
fractures broken crash dying weight sweats sweating pinkeln wasserlassen lahmung
laehmung gelahmt brustschmerzen herzinfarkt atemnot ohnmacht schlaganfall
schuttelfrost krebs unfall selbstmord notfall vessie uriner poitrine infarctus
essouffle evanoui urgence mourir orinar orina vejiga desmayo infarto escalofrios
fractura emergencia urgencias suicidio
"""
DANGER_VOCABULARY = frozenset(DANGER_VOCABULARY_TEXT.split())


def has_danger_words(words: Collection[str]) -> bool:
    return any(
        all(any(begins_with(word, stem) for word in words) for stem in stems)
        for stems in DANGER_WORDS
    )


def sounds_dangerous(words: Collection[str], harmless: Collection[str]) -> bool:
    """Whether the words are of danger as they stand, or if their spelling is mended."""
    unknown = [word for word in words if word not in harmless]
    mended = correct_words(unknown, DANGER_VOCABULARY)
    return has_danger_words([*words, *mended])


def begins_with(word: str, stem: str) -> bool:
    # A short stem begins too many words: a pool, a peel, a calf that ends somewhere.
    return word == stem if len(stem) <= LONGEST_WHOLE_WORD else word.startswith(stem)
