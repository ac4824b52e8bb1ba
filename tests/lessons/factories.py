"""A minimal valid lesson; a test overrides only what it is about."""

from datetime import date
from itertools import count

from core.values.sources import Source
from exercises.values.vocabulary import Grade
from lessons.models import Lesson
from lessons.values.lesson_answer import LessonAnswer
from program.models import LessonReading
from tests.assessment.factories import NOON

_numbers = count(1)
ANSWERS = (
    LessonAnswer(slug="yes", text="Yes", meaning="Then go on."),
    LessonAnswer(slug="no", text="No", meaning="Then begin."),
)


def make_lesson(**fields) -> Lesson:
    return Lesson.objects.create(**build_lesson_fields(**fields))


def build_lesson_fields(**fields):
    number = next(_numbers)
    defaults = {
        "slug": f"lesson-{number}",
        "number": number,
        "edition": 1,
        "title": f"Lesson {number}",
        "summary": "What it is about.",
        "paragraphs": ("One.", "Two.", "Three."),
        "question": "Is it so?",
        "answers": ANSWERS,
        "grade": Grade.C,
        "evidence": "A small study.",
        "sources": (Source(title="A study", year=2020, url="https://example.org/1"),),
        "reviewed_on": date(2026, 11, 30),
        "figure": "cat-camel",
        "figure_text": "A person on hands and knees.",
    }
    return defaults | fields


def make_lesson_reading(person, **fields) -> LessonReading:
    defaults = {"lesson": "pacing", "edition": 1, "answer": "twice", "read_at": NOON}
    return LessonReading.objects.create(person=person, **(defaults | fields))
