"""Phrases that a filter of the catalogue expresses better than a search for words."""

import re
from dataclasses import dataclass

from core.values.suitability import Caution, Equipment, Place, Position
from exercises.search.filters import (
    GENTLE_LEVELS,
    HARD_LEVELS,
    NO_EQUIPMENT,
    STRONG_GRADES,
    TIME_LIMITS_MINUTES,
    YES_VALUE,
)

NUMBER_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
}

ARTICLE = r"(?:(?:the|a|an|my|your) )?"
BENDING = r"(?:bend\w*|lean\w*|flexion|stoop\w*)(?: down| over)?"
FORWARD = r"(?: forwards?| down)?"
BACKWARD = r"(?: back| backwards?)"
WORSE = r"(?: (?:is|its|it|makes|make|me|my|the|lower|back|when|i|really|feels))*"
AGONY = r"agony|murder|torture|hell|kills|killing|awful|unbearable|excruciating"
HURTS = rf"{WORSE} (?:hurts?|hurting|painful|sore|worse|pain|aggravates|{AGONY})"
PAIN_WHEN = (
    r"(?:pains?|painful|hurts?|hurting|aches?|sore|worse|"
    rf"{AGONY})(?: me)?(?: more| most| worse| bad)?"
    r" (?:when|while|whenever|if|on|with|from|after)(?: i(?:m)?)?(?: try to)?"
)
NOT_AFTER_PAIN = r"(?<!pain )(?<!hurts )(?<!sore )(?<!worse )(?<!aches )"
NOT_UNABLE = (
    r"(?<!when i )(?<!if i )(?<!cant )(?<!cannot )(?<!to )(?<!pain )(?<!hurts )"
    r"(?<!worse )(?<!when )(?<!being )"
)
CANNOT = r"(?:cant|cannot|can not|unable to|difficult to|hard to|hurts to|painful to)"

# Each row: what people write (words in small letters, one space between two), the
# facet, and its value. The first row that fits a facet counts.
FILTER_PHRASES: tuple[tuple[str, str, str], ...] = (
    (
        rf"(?<!up )(?<!get )(?<!getting )"
        r"(?:without|not|no|off|avoid|(?:doesnt|dont|not|no) (?:need|involve|mean))"
        r"(?: (?:getting|going|lying|being|to get|to lie))?"
        rf"(?: down)?(?: (?:on|onto|to|using))? {ARTICLE}(?:floor|ground|mat)",
        "no_floor",
        YES_VALUE,
    ),
    (
        rf"{CANNOT} (?:get|go|lie|kneel)(?: down)?(?: (?:on|onto|to))? "
        rf"{ARTICLE}(?:floor|ground)",
        "no_floor",
        YES_VALUE,
    ),
    (r"(?:nicht auf (?:dem|den)|ohne) boden", "no_floor", YES_VALUE),
    (r"(?:sans|pas) (?:au |le |par terre)(?:sol)?", "no_floor", YES_VALUE),
    (r"(?:sin|no en el) suelo", "no_floor", YES_VALUE),
    (rf"(?<!up )(?:in|on|using) {ARTICLE}(?:arm)?chair", "place", Place.CHAIR),
    (r"(?:auf dem|im|am) stuhl", "place", Place.CHAIR),
    (r"sur (?:une |la )?chaise", "place", Place.CHAIR),
    (r"en (?:la |una )?silla", "place", Place.CHAIR),
    (
        rf"(?<!over )(?<!turn )(?<!turning )(?<!stuck )(?:in|on) {ARTICLE}bed",
        "place",
        Place.BED,
    ),
    (r"(?:im|auf dem) bett", "place", Place.BED),
    (r"(?:au|dans le|dans mon) lit", "place", Place.BED),
    (r"en (?:la )?cama", "place", Place.BED),
    (r"outdoors?|outside in the (?:park|open)", "place", Place.OUTDOORS),
    (
        rf"(?<!stuck )(?<!fallen )(?<!fell )(?:on|in) {ARTICLE}floor",
        "place",
        Place.FLOOR,
    ),
    (
        rf"(?:{BENDING}{BACKWARD}|arch\w*(?: (?:my|the|lower|back))*|extension)"
        rf"{HURTS}",
        "suits",
        Caution.EXTENSION_HURTS,
    ),
    (
        rf"(?:cant|cannot|hurts to) (?:{BENDING}{BACKWARD}|arch(?: my back)?)",
        "suits",
        Caution.EXTENSION_HURTS,
    ),
    (
        rf"{PAIN_WHEN} (?:{BENDING}{BACKWARD}|arch(?:ing)?(?: (?:my|the|back\w*))*)",
        "suits",
        Caution.EXTENSION_HURTS,
    ),
    (rf"{BENDING}{FORWARD}{HURTS}", "suits", Caution.FLEXION_HURTS),
    (rf"{PAIN_WHEN} {BENDING}{FORWARD}", "suits", Caution.FLEXION_HURTS),
    (
        r"(?:cant|cannot|hurts to|painful to|hurts when i|"
        rf"(?<!better )(?<!easier )(?<!fine )(?<!ok )when i) {BENDING} "
        r"(?:forwards?|down)",
        "suits",
        Caution.FLEXION_HURTS,
    ),
    (
        rf"{PAIN_WHEN} (?:twist|twisting|turn|turning|rotate|rotating)(?: round)?",
        "suits",
        Caution.ROTATION_HURTS,
    ),
    (rf"without {BENDING}{FORWARD}", "suits", Caution.FLEXION_HURTS),
    (
        rf"(?:twist|twisting|turn|turning|rotate|rotating|rotation){HURTS}",
        "suits",
        Caution.ROTATION_HURTS,
    ),
    (
        r"(?:cant|cannot|hurts to) (?:twist|turn|rotate)|without twisting",
        "suits",
        Caution.ROTATION_HURTS,
    ),
    (
        r"(?:after (?:a )?)?(?:hip replacement|artificial hip|new hip|replaced hip)",
        "suits",
        Caution.HIP_REPLACEMENT,
    ),
    (
        r"(?:with |have |for )?(?:high blood pressure|hypertension)",
        "suits",
        Caution.HIGH_BLOOD_PRESSURE,
    ),
    (r"(?:with |have |for )?glaucoma", "suits", Caution.GLAUCOMA),
    (
        r"(?:with |have |for )?(?:hypermobile|hypermobility|ehlers danlos|eds)",
        "suits",
        Caution.HYPERMOBILE,
    ),
    (
        r"(?:bad|sore|painful|dodgy|weak) wrists?|wrists? (?:pain|hurts?)",
        "suits",
        Caution.WRIST_TROUBLE,
    ),
    (
        r"(?:bad|sore|painful|dodgy|weak) shoulders?|shoulders? (?:pain|hurts?)",
        "suits",
        Caution.SHOULDER_TROUBLE,
    ),
    (
        r"(?:bad|sore|painful|dodgy|knackered|gammy|creaky|arthritic) knees?|"
        r"knees? (?:pain|hurts?|arthritis)|"
        r"(?:cant|cannot|without|no) kneel(?:ing)?",
        "suits",
        Caution.KNEE_TROUBLE,
    ),
    (
        r"(?:safe (?:in|during|for) |while |when |during )?"
        r"(?:pregnant|pregnancy|prenatal|antenatal)(?: safe)?",
        "pregnancy",
        YES_VALUE,
    ),
    (r"schwanger\w*|enceinte|grossesse|embarazada|embarazo", "pregnancy", YES_VALUE),
    (
        r"(?:without|no|zero|with no|without any) "
        r"(?:any )?(?:equipment|kit|gear|props|tools|weights?|apparatus)",
        "equipment",
        NO_EQUIPMENT,
    ),
    (r"ohne (?:gerate?|geraete?|hilfsmittel)", "equipment", NO_EQUIPMENT),
    (r"sans (?:materiel|equipement)", "equipment", NO_EQUIPMENT),
    (r"sin (?:equipo|material|aparatos)", "equipment", NO_EQUIPMENT),
    (
        r"(?:with |using )(?:a |an |the )?(?:resistance |loop |elastic )?bands?",
        "equipment",
        Equipment.BAND,
    ),
    (r"(?:with |using )(?:a |the )?(?:strap|belt|towel)", "equipment", Equipment.STRAP),
    (
        r"(?:with |using )(?:a |the )?(?:weights?|dumbbells?|kettlebells?)",
        "equipment",
        Equipment.WEIGHT,
    ),
    (
        rf"(?:against|at|on|with|using) {ARTICLE}wall",
        "equipment",
        Equipment.WALL,
    ),
    (
        r"(?:is |its )?(?:too|got) easy(?: now)?|progressions?|next level|"
        r"(?:stronger|harder) versions?",
        "level",
        HARD_LEVELS,
    ),
    (r"too (?:hard|difficult)", "level", GENTLE_LEVELS),
    (r"very easy|easiest|gentlest", "level", "1"),
    (
        r"(?:super )?(?:easy|easier|beginners?|simple|low level)(?: friendly)?",
        "level",
        GENTLE_LEVELS,
    ),
    (
        r"(?:fur )?anfanger|debutants?|principiantes?|facil(?:es|e)?",
        "level",
        GENTLE_LEVELS,
    ),
    (
        r"(?<!rock )(?<!gone )(?<!so )"
        r"(?:advanced|hard|harder|difficult|challenging|intense)"
        r"(?! (?:back|lower|pain|to))",
        "level",
        HARD_LEVELS,
    ),
    (
        r"(?:strong|best|good|high quality|solid|better) evidence|evidence based|"
        r"scientifically proven|proven|backed by (?:science|evidence|research)",
        "grade",
        STRONG_GRADES,
    ),
    (
        r"(?<!to )(?<!pain )(?<!hurts )(?<!sore )(?<!ache )(?<!just )"
        r"(?:on |my |the |in |for )*(?:left|right|one) (?:hand )?side(?:d)?"
        r"(?: only)?",
        "one_sided",
        YES_VALUE,
    ),
    (
        r"(?:while |when |done |from |all )?standing(?: up)? "
        r"(?=(?:exercise|stretch|core|ab|hip|workout))|"
        rf"{NOT_AFTER_PAIN}(?:while|when|done) standing|standing only|"
        r"(?<!langes )(?<!langem )(?<!beim )(?<!schmerzen )(?<!schmerz )im stehen|"
        r"(?<!mal )(?<!rester )(?<!reste )(?<!position )(?<!douleur )(?<!longtemps )"
        r"debout(?! (?:toute|longtemps))|"
        r"(?<!estar )(?<!tiempo )(?<!dolor )(?<!horas )(?<!estoy )de pie"
        r"(?! (?:mucho|todo|muchas))",
        "position",
        Position.STANDING,
    ),
    (
        r"(?:while |when |done |from )?(?:seated|sitting(?: down)?) "
        r"(?=(?:exercise|stretch|core|ab|hip|workout))|"
        rf"{NOT_AFTER_PAIN}(?:while|done) (?:seated|sitting(?: down)?)|seated only|"
        r"(?<!when )(?<!after )(?<!hurts )(?:sat|sitting) down(?! (?:all|too|for))",
        "position",
        Position.SEATED,
    ),
    (
        r"(?<!schmerzen )(?<!schmerz )im sitzen|"
        r"(?<!mal )(?<!reste )(?<!rester )(?<!position )(?<!longtemps )(?<!douleur )"
        r"(?:en position )?assise?s?(?! (?:toute|longtemps|prolongee))|"
        r"(?<!estar )(?<!tiempo )(?<!dolor )(?<!horas )(?<!estoy )"
        r"sentad[oa]s?(?! (?:mucho|todo|muchas))",
        "position",
        Position.SEATED,
    ),
    (
        rf"{NOT_UNABLE}(?:while |when )?(?:lying|laying|lie|lay)(?: down)?(?: flat)?"
        r" on (?:my |your |the )?back",
        "position",
        Position.LYING_ON_BACK,
    ),
    (
        rf"{NOT_UNABLE}(?:while |when )?(?:lying|laying|lie)(?: down)? on "
        r"(?:my |your |the |one )?side|side lying|in seitenlage",
        "position",
        Position.LYING_ON_SIDE,
    ),
    (
        rf"{NOT_UNABLE}(?:while |when )?(?:lying|laying|lie)(?: down)? on "
        r"(?:my |your |the )?(?:front|stomach|belly|tummy)",
        "position",
        Position.LYING_ON_FRONT,
    ),
)
COMPILED_PHRASES = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), facet, value)
    for pattern, facet, value in FILTER_PHRASES
)

PAIN_WHEN_PATTERN = re.compile(rf"\b{PAIN_WHEN} (\w+ing|stand|walk|sit|run|drive)\b")

QUICK_MINUTES = 5
MINUTES_PATTERN = re.compile(
    r"(?<!after )(?<!every )(?<!past )\b(?:in |under |less than |only |just )*"
    rf"(\d{{1,3}}|{'|'.join(NUMBER_WORDS)}) ?(?:mins?|minutes?|minuten|minutos?)\b|"
    r"\b(?:quick|quickly|short on time)\b"
)

# Each word of the patterns, so that none of them is taken for a typing error.
FILTER_WORDS = frozenset(NUMBER_WORDS).union(
    *(re.findall(r"[a-z]{3,}", pattern) for pattern, _, _ in FILTER_PHRASES),
    re.findall(r"[a-z]{3,}", MINUTES_PATTERN.pattern),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterPhrase:
    """What a person wrote that is the value of a facet."""

    facet: str
    value: str
    text: str


def find_filter_phrases(text: str) -> list[FilterPhrase]:
    """One for each facet. No word is read twice: "not on the floor" is not "on it"."""
    found: dict[str, FilterPhrase] = {}
    for pattern, facet, value in COMPILED_PHRASES:
        match = pattern.search(text)
        if match and facet not in found:
            found[facet] = FilterPhrase(facet=facet, value=value, text=match.group())
            text = remove_phrase(text, found[facet])
    if match := MINUTES_PATTERN.search(text):
        limit = choose_time_limit(match.group(1))
        found["minutes"] = FilterPhrase(
            facet="minutes", value=limit, text=match.group()
        )
    return [*found.values()]


def name_what_hurts(text: str) -> str:
    """Turn "pain when standing" and the like around: "standing hurts"."""
    return PAIN_WHEN_PATTERN.sub(r"\1 hurts", text)


def choose_time_limit(number: str | None) -> str:
    """The longest limit that a person with so many minutes can keep."""
    minutes = NUMBER_WORDS.get(number or "") or int(number or QUICK_MINUTES)
    fitting = [limit for limit in TIME_LIMITS_MINUTES if limit <= minutes]
    return str(max(fitting, default=TIME_LIMITS_MINUTES[0]))


def remove_phrase(text: str, phrase: FilterPhrase) -> str:
    return " ".join(text.replace(phrase.text, " ", 1).split())
