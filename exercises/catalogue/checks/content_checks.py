"""What is missing or too short in a catalogue entry; knows no database."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from exercises.cautions.features import MovementFeature, find_implied_features
from exercises.cautions.table import derive_cautions, find_needless_exceptions
from exercises.evidence.classes import EVIDENCE_BY_CLASS, list_class_sources
from exercises.values.cues import find_cue_issues, find_parts_without_cue
from exercises.values.sides import find_side_issues

CLASS_SOURCES = frozenset(list_class_sources())
ExerciseFields = Mapping[str, Any]

MAX_REVIEW_AGE = datetime.timedelta(days=2 * 365)
MIN_LETTERS_BY_FIELD = {
    "summary": 30,
    "feel": 15,
    "breathing": 15,
    "evidence": 30,
    "figure_text": 40,
}
# The fewest and the most sentences or words that serve a reader.
ITEM_COUNT_LIMITS_BY_FIELD = {
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


class ContentIssue(NamedTuple):
    slug: str
    message: str


class ContentCheckContext(NamedTuple):
    """What an entry is compared with."""

    figures: Collection[str]
    today: datetime.date


def find_content_issues(
    exercises: Collection[ExerciseFields], context: ContentCheckContext
) -> list[ContentIssue]:
    issues = [
        ContentIssue(entry["slug"], message)
        for entry in exercises
        for check in CONTENT_CHECKS
        for message in check(entry, context)
    ]
    return sorted([*issues, *check_ladders(exercises)])


def check_text_lengths(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    for name, least in MIN_LETTERS_BY_FIELD.items():
        if len(exercise[name]) < least:
            yield f"{name} is shorter than {least} letters"


def check_item_counts(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    for name, (least, most) in ITEM_COUNT_LIMITS_BY_FIELD.items():
        if not least <= len(exercise[name]) <= most:
            yield f"{name} has {len(exercise[name])}, wanted are {least} to {most}"


def check_figure_exists(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    if exercise["figure"] not in context.figures:
        yield f"no figure is named {exercise['figure']}"


def check_figure_text_sides(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    issues = find_side_issues(exercise["figure_text"], is_sided=exercise["is_sided"])
    for issue in issues:
        yield f"figure_text {issue}"


def check_cautions(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    """Its cautions are those of its features, but for exceptions with a reason."""
    features = find_all_features(exercise)
    expected = derive_cautions(features, exercise["caution_exceptions"])
    for caution in expected:
        if caution not in exercise["cautions"]:
            yield f"cautions lacks {caution}, which its features raise"
    for caution in exercise["cautions"]:
        if caution not in expected:
            yield f"cautions has {caution}, which no feature raises"
    for caution in find_needless_exceptions(features, exercise["caution_exceptions"]):
        yield f"caution_exceptions names {caution}, where its features say the same"


def find_all_features(exercise: ExerciseFields) -> set[MovementFeature]:
    implied = find_implied_features(
        position=exercise["position"],
        technique=exercise["technique"],
        places=exercise["places"],
        equipment=exercise["equipment"],
    )
    return {*exercise["features"], *implied}


def check_cues(exercise: ExerciseFields, context: ContentCheckContext) -> Iterator[str]:
    """Each part of its rounds has a cue, short enough for the shortest of them."""
    cues, doses = exercise["cues"], exercise["doses"].values()
    for part in find_parts_without_cue(cues, doses):
        yield f"cues has none for {part}"
    for issue in find_cue_issues(cues, doses):
        yield f"cues, {issue}"


def check_sources(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    for number, source in enumerate(exercise["sources"], start=1):
        if not (source.title and source.url.startswith(("http://", "https://"))):
            yield f"source {number} lacks a title or an address"


def check_evidence_class(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    """One kind has one grade, and a source is cited for the kind that it studied."""
    evidence = EVIDENCE_BY_CLASS[exercise["evidence_class"]]
    if exercise["grade"] != evidence.grade:
        yield f"grade is not {evidence.grade}, the grade of {evidence.name}"
    cited, own = {*exercise["sources"]}, {*evidence.sources}
    if cited.isdisjoint(own):
        yield f"sources has none of {evidence.name}"
    for source in cited & (CLASS_SOURCES - own):
        yield f"sources has {source.title}, which studied another kind"


def check_review_date(
    exercise: ExerciseFields, context: ContentCheckContext
) -> Iterator[str]:
    if context.today - exercise["reviewed_on"] > MAX_REVIEW_AGE:
        yield f"was last reviewed on {exercise['reviewed_on']:%d %B %Y}"


CONTENT_CHECKS: tuple[
    Callable[[ExerciseFields, ContentCheckContext], Iterable[str]], ...
] = (
    check_text_lengths,
    check_item_counts,
    check_figure_exists,
    check_figure_text_sides,
    check_cautions,
    check_cues,
    check_sources,
    check_evidence_class,
    check_review_date,
)


def check_ladders(exercises: Iterable[ExerciseFields]) -> Iterator[ContentIssue]:
    """A ladder climbs from rung 1 without a gap, and never gets easier."""
    on_ladders = sorted(
        (entry["ladder"], entry["rung"], entry["level"], entry["slug"])
        for entry in exercises
        if entry["ladder"]
    )
    for ladder, group in groupby(on_ladders, key=lambda rung: rung[0]):
        rungs = list(group)
        if len(rungs) == 1:
            yield ContentIssue(rungs[0][-1], f"is alone on the ladder {ladder}")
        yield from check_ladder_rungs(ladder, rungs)


def check_ladder_rungs(
    ladder: str, rungs: list[tuple[str, int, int, str]]
) -> Iterator[ContentIssue]:
    easiest = 0
    for expected, (_, rung, level, slug) in enumerate(rungs, start=1):
        if rung != expected:
            yield ContentIssue(
                slug, f"is on rung {rung} of {ladder}, expected was {expected}"
            )
        if level < easiest:
            yield ContentIssue(slug, f"is easier than the rung below it on {ladder}")
        easiest = level
