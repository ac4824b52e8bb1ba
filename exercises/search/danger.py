"""Words that a person types who may need help now, not an exercise."""

from exercises.search.query import WORD_PATTERN

LONGEST_WHOLE_WORD = 3

# Each row: beginnings of words that must all occur. The signs are those of the check.
DANGER_WORDS: tuple[tuple[str, ...], ...] = (
    ("numb",),
    ("saddle",),
    ("cauda",),
    ("incontinen",),
    ("bladder",),
    ("bowel",),
    ("pee",),
    ("urin",),
    ("poo",),
    ("wet", "myself"),
    ("paraly",),
    ("weak", "leg"),
    ("weak", "foot"),
    ("foot", "drop"),
    ("both", "legs"),
    ("chest", "pain"),
    ("chest", "tight"),
    ("heart", "attack"),
    ("breath", "short"),
    ("cannot", "breath"),
    ("faint",),
    ("collaps",),
    ("stroke",),
    ("aneurysm",),
    ("aorta",),
    ("tearing",),
    ("ripping",),
    ("fever",),
    ("chills",),
    ("infection",),
    ("abscess",),
    ("sepsis",),
    ("cancer",),
    ("tumour",),
    ("tumor",),
    ("metasta",),
    ("fractur",),
    ("broken",),
    ("accident",),
    ("crash",),
    ("bleeding",),
    ("suicid",),
    ("kill", "myself"),
    ("end", "life"),
    ("overdose",),
    ("emergency",),
    ("ambulance",),
)


def has_danger_words(text: str) -> bool:
    words = WORD_PATTERN.findall(text.lower())
    return any(
        all(any(begins_with(word, stem) for word in words) for stem in stems)
        for stems in DANGER_WORDS
    )


def begins_with(word: str, stem: str) -> bool:
    # A short stem begins too many words: a pool, a peel, a calf that ends somewhere.
    return word == stem if len(stem) <= LONGEST_WHOLE_WORD else word.startswith(stem)
