"""What is missing or too little in an entry of the catalogue. Knows no database."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from exercises.values.vocabulary import Aim, Caution, Equipment, Phase, Place, Structure

Fields = Mapping[str, Any]

REVIEWED_WITHIN = datetime.timedelta(days=2 * 365)
LEAST_LETTERS = {
    "summary": 30,
    "feel": 15,
    "breathing": 15,
    "evidence": 30,
    "figure_text": 40,
}
# The fewest and the most sentences or words that serve a reader.
COUNTS = {
    "steps": (4, 8),
    "faults": (2, 4),
    "stop_if": (2, 4),
    "synonyms": (2, 12),
    "aims": (1, 4),
    "primary": (1, 4),
    "places": (1, 5),
    "doses": (1, 4),
    "sources": (1, 12),
}
VOCABULARIES = {
    "aims": Aim,
    "primary": Structure,
    "secondary": Structure,
    "places": Place,
    "equipment": Equipment,
    "cautions": Caution,
    "doses": Phase,
}


class Gap(NamedTuple):
    slug: str
    words: str


class Surroundings(NamedTuple):
    """What an entry is compared with."""

    figures: Collection[str]
    today: datetime.date


def gaps(entries: Collection[Fields], around: Surroundings) -> list[Gap]:
    found = [
        Gap(entry["slug"], words)
        for entry in entries
        for check in CHECKS
        for words in check(entry, around)
    ]
    return sorted([*found, *ladder_gaps(entries)])


def short_texts(entry: Fields, around: Surroundings) -> Iterator[str]:
    for name, least in LEAST_LETTERS.items():
        if len(entry[name]) < least:
            yield f"{name} is shorter than {least} letters"


def wrong_counts(entry: Fields, around: Surroundings) -> Iterator[str]:
    for name, (least, most) in COUNTS.items():
        if not least <= len(entry[name]) <= most:
            yield f"{name} has {len(entry[name])}, wanted are {least} to {most}"


def unknown_words(entry: Fields, around: Surroundings) -> Iterator[str]:
    for name, vocabulary in VOCABULARIES.items():
        for word in entry[name]:
            if word not in [known.value for known in vocabulary]:
                yield f"{name} has the unknown word {word}"


def missing_figure(entry: Fields, around: Surroundings) -> Iterator[str]:
    if entry["figure"] not in around.figures:
        yield f"no figure is named {entry['figure']}"


def poor_sources(entry: Fields, around: Surroundings) -> Iterator[str]:
    for number, source in enumerate(entry["sources"], start=1):
        if not (source["title"] and source["url"].startswith(("http://", "https://"))):
            yield f"source {number} lacks a title or an address"


def old_review(entry: Fields, around: Surroundings) -> Iterator[str]:
    if around.today - entry["reviewed_on"] > REVIEWED_WITHIN:
        yield f"was last reviewed on {entry['reviewed_on']:%d %B %Y}"


CHECKS: tuple[Callable[[Fields, Surroundings], Iterable[str]], ...] = (
    short_texts,
    wrong_counts,
    unknown_words,
    missing_figure,
    poor_sources,
    old_review,
)


def ladder_gaps(entries: Iterable[Fields]) -> Iterator[Gap]:
    """A ladder climbs from rung 1 without a gap, and never gets easier."""
    on_ladders = sorted(
        (entry["ladder"], entry["rung"], entry["level"], entry["slug"])
        for entry in entries
        if entry["ladder"]
    )
    for ladder, group in groupby(on_ladders, key=lambda rung: rung[0]):
        rungs = list(group)
        if len(rungs) == 1:
            yield Gap(rungs[0][-1], f"is alone on the ladder {ladder}")
        yield from rung_gaps(ladder, rungs)


def rung_gaps(ladder: str, rungs: list[tuple[str, int, int, str]]) -> Iterator[Gap]:
    easiest = 0
    for expected, (_, rung, level, slug) in enumerate(rungs, start=1):
        if rung != expected:
            yield Gap(slug, f"is on rung {rung} of {ladder}, expected was {expected}")
        if level < easiest:
            yield Gap(slug, f"is easier than the rung below it on {ladder}")
        easiest = level
