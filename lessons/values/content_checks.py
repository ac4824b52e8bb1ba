"""What is missing, too long or too short in a lesson; knows no database."""

import datetime
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

LessonFields = Mapping[str, Any]

# What fits on one screen of a phone without losing its reader.
MOST_WORDS = 180
FEWEST_WORDS = 90
MOST_SENTENCE_WORDS = 25
MOST_REVIEW_AGE = datetime.timedelta(days=2 * 365)
ITEM_COUNTS_BY_FIELD = {"paragraphs": (3, 5), "answers": (2, 3), "sources": (1, 4)}
ADDRESS = re.compile(r"https?://[^/\s]+\.[^/\s]+/\S+")
SLUG = re.compile(r"[a-z]+(-[a-z]+)*")


class LessonIssue(NamedTuple):
    slug: str
    message: str


class LessonCheckContext(NamedTuple):
    """What a lesson is compared with."""

    figures: Collection[str]
    today: datetime.date


def find_lesson_issues(
    lessons: Iterable[LessonFields], context: LessonCheckContext
) -> list[LessonIssue]:
    return sorted(
        LessonIssue(lesson["slug"], message)
        for lesson in lessons
        for check in LESSON_CHECKS
        for message in check(lesson, context)
    )


def count_words(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)


def split_sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?:”]) ", text)


def check_length(lesson: LessonFields, context: LessonCheckContext) -> Iterator[str]:
    words = count_words(lesson["paragraphs"])
    if not FEWEST_WORDS <= words <= MOST_WORDS:
        yield f"has {words} words, wanted are {FEWEST_WORDS} to {MOST_WORDS}"


def check_sentences(lesson: LessonFields, context: LessonCheckContext) -> Iterator[str]:
    meanings = [answer.meaning for answer in lesson["answers"]]
    for text in (*lesson["paragraphs"], lesson["question"], *meanings):
        for sentence in split_sentences(text):
            if count_words([sentence]) > MOST_SENTENCE_WORDS:
                yield f"has a long sentence: {sentence}"


def check_counts(lesson: LessonFields, context: LessonCheckContext) -> Iterator[str]:
    for name, (least, most) in ITEM_COUNTS_BY_FIELD.items():
        if not least <= len(lesson[name]) <= most:
            yield f"{name} has {len(lesson[name])}, wanted are {least} to {most}"


def check_answers(lesson: LessonFields, context: LessonCheckContext) -> Iterator[str]:
    slugs = [answer.slug for answer in lesson["answers"]]
    if len({*slugs}) < len(slugs):
        yield "has two answers of one name"
    for answer in lesson["answers"]:
        if not SLUG.fullmatch(answer.slug):
            yield f"has an answer without a usable name: {answer.slug!r}"
        if not (answer.text and answer.meaning):
            yield f"does not say what the answer {answer.slug} means"


def check_picture(lesson: LessonFields, context: LessonCheckContext) -> Iterator[str]:
    if lesson["figure"] not in context.figures:
        yield f"no figure is named {lesson['figure']}"


def check_cited_sources(
    lesson: LessonFields, context: LessonCheckContext
) -> Iterator[str]:
    for number, source in enumerate(lesson["sources"], start=1):
        if not (source.title and ADDRESS.fullmatch(source.url)):
            yield f"source {number} lacks a title or a whole address"


def check_last_review(
    lesson: LessonFields, context: LessonCheckContext
) -> Iterator[str]:
    if context.today - lesson["reviewed_on"] > MOST_REVIEW_AGE:
        yield f"was last reviewed on {lesson['reviewed_on']:%d %B %Y}"


LESSON_CHECKS: tuple[
    Callable[[LessonFields, LessonCheckContext], Iterable[str]], ...
] = (
    check_length,
    check_sentences,
    check_counts,
    check_answers,
    check_picture,
    check_cited_sources,
    check_last_review,
)
