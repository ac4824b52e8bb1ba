"""Split what a person types into words; knows nothing of what they mean."""

import re
import unicodedata
from collections.abc import Iterable

WORD_PATTERN = re.compile(r"[^\W_]+")
APOSTROPHE = "['’‘ʼ´`]"
# The article of "l'étirement"; the apostrophe of "can't" only goes away itself.
ELISION_PATTERN = re.compile(rf"\b(?:[djlmnst]|qu){APOSTROPHE}(?=\w)", re.IGNORECASE)
GERMAN_SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
APOSTROPHE_PATTERN = re.compile(rf"(?<=\w){APOSTROPHE}(?=\w)")

# The longest first. What is left must be long enough to mean the same.
ENDINGS = ("ings", "ing", "ers", "ed", "es", "er", "s")
DOUBLING_ENDINGS = ("ings", "ing", "ers", "ed", "er")
UNBENT_ENDINGS = ("ss", "us", "is")
MIN_STEM_LETTERS = 3

# Words of a sentence that say nothing about what is looked for. Those that PostgreSQL
# leaves out in English must be here, as no exercise could match them.
STOP_WORDS_TEXT = """
i me my myself we our ours ourselves you your yours yourself yourselves he him his
himself she her hers herself it its itself they them their theirs themselves what
which who whom this that these those am is are was were be been being have has had
having do does did doing a an the and but if or because as until while of at by for
with about against between into through during before after above below to from up
down in out on off over under again further then once here there when where why how
all any both each few more most other some such no nor not only own same so than too
very can will just don should now im ive id ill dont doesnt cant cannot wont youre
get gets getting got need needs needed want wants wanted like would could may might
must try trying make makes making give gives giving take find show me please also
still really bit lot much top right thing things something anything stuff way ways
someone people exercise exercises workout workouts exercising routine routines move
moves movement movements training activity activities programme plan tip
tips advice video idea ideas guide help helps helping helpful relief relieve
relieves relieving ease eases easing fix fixes fixing treat treatment treating
therapy cause causing causes home day daily every days today week weeks year years
old since ago feel feels feeling felt keep keeps come comes go goes going went use
using used think know vs per uebung uebungen ubung ubungen bei fur fuer gegen den
dem der die das des ein eine einen einer mein meine meinen meiner meinem mit und
oder zum zur im am ich hilft was tun auf beim nach von vom gymnastik wie man kann
machen training exercice exercices le la les un une du de des pour contre mon ma mes
avec et ou que faire comment quoi au aux en dans sur apres avant je ai soulager
mouvement chez ejercicio ejercicios el los las una unos para por mi mis con y o que
como hacer del al en sobre despues antes tengo aliviar me duele rutina movimiento
"""
STOP_WORDS = frozenset(STOP_WORDS_TEXT.split()) | {"program"}

# Those that can change the meaning of the words beside them: "out of bed".
PARTICLES_TEXT = """
above after all before between cannot cant day down exercise exercises get getting how
in it move not off on out over too top under up without
"""
PARTICLES = frozenset(PARTICLES_TEXT.split())


def split_words(text: str) -> list[str]:
    """The words of a text in small letters without accents, "can't" as one word."""
    plain = ELISION_PATTERN.sub("", text)
    return WORD_PATTERN.findall(fold_letters(APOSTROPHE_PATTERN.sub("", plain)))


def fold_letters(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def spell_words(text: str) -> set[str]:
    """Without accents, and as German is typed without them: "ruecken"."""
    spellings = (text, text.translate(GERMAN_SPELLINGS))
    return {" ".join(split_words(spelling)) for spelling in spellings}


def stem_word(word: str) -> str:
    """What the forms of a word share, roughly: both sides are treated alike."""
    ending = next(filter(word.endswith, ENDINGS), "")
    stem = word.removesuffix(ending)
    if word.endswith(UNBENT_ENDINGS) or len(stem) < MIN_STEM_LETTERS:
        return word
    if ending in DOUBLING_ENDINGS and stem[-1] == stem[-2] != "s":
        return stem[:-1]
    return stem.removesuffix("e")


def drop_stop_words(words: Iterable[str]) -> list[str]:
    # A letter alone is left over from an abbreviation.
    return [word for word in words if word not in STOP_WORDS and len(word) > 1]


def drop_fillers(words: Iterable[str]) -> list[str]:
    return [word for word in words if word in PARTICLES or word not in STOP_WORDS]
