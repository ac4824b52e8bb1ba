"""Words that fit nearly every exercise: they count only if nothing else is said."""

GENERAL_WORDS_TEXT = """
long hour hours minute deep whole entire proper heavy strain strained pulled
constant sudden constantly sometimes suddenly everyday area region part thing issue
issues trouble troubles problems sharp dull burning ongoing persistent recurring
mild relieved back lower low lumbar backache backaches spine spinal body bodies
condition problem pain pains painful ache aches aching hurt hurts hurting sore
soreness discomfort muscle muscles muscular injury injured syndrome chronic acute
severe bad terrible symptom symptoms left good best great better gentle safe ruecken
rucken rueckenschmerzen ruckenschmerzen rueckenschmerz ruckenschmerz kreuzschmerzen
kreuz unterer unteren unten schmerz schmerzen rueckenuebungen ruckenubungen
ruckentraining rueckentraining muskel muskeln wirbelsaule wirbelsaeule
lendenwirbelsaule lendenwirbelsaeule lws weh wehtun tut dos bas mal douleur douleurs
lombalgie lombaire lombaires colonne espalda baja bajo dolor dolores lumbalgia
musculo musculos columna
"""
GENERAL_WORDS = frozenset(GENERAL_WORDS_TEXT.split())
# Where to begin if a person says no more than that the back hurts.
GENERAL_TERMS = (
    "stiff lower back",
    "stay active",
    "first exercise",
    "hug knees",
    "hot water bottle",
)
