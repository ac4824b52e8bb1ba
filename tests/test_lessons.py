"""Requirements on every lesson, read from the fixture."""

import json
import re
from collections import Counter

import pytest
from django.core.management import call_command

from lessons.models import Lesson
from program.rules.coaching.lesson_choice import GENERAL_LESSONS, LESSON_RULES
from program.rules.thresholds import (
    GO_EASY_PAIN_MAXIMUM,
    GO_PAIN_MAXIMUM,
    STOP_PAIN_MINIMUM,
)
from tests import ROOT
from tests.assessment.reading import ELEVEN_YEARS, grade
from tests.test_fixtures import FORBIDDEN

PATH = ROOT / "fixtures/lessons.json"
ROWS = json.loads(PATH.read_text())
LESSONS = [row["fields"] for row in ROWS]
FIELDS = [field.name for field in Lesson._meta.fields if not field.primary_key]
TOPICS = 16

each_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda each: each["slug"])


def texts_of(lesson):
    answers = [answer[part] for answer in lesson["answers"] for part in answer]
    alone = [lesson[part] for part in ("title", "summary", "question", "evidence")]
    return [*lesson["paragraphs"], *alone, *answers]


def test_loading_twice_keeps_every_key(db):
    for _ in range(2):
        call_command("loaddata", str(PATH), verbosity=0)
        keys = dict(Lesson.objects.values_list("slug", "pk"))
    assert [*keys] == [lesson["slug"] for lesson in LESSONS]
    for lesson in Lesson.objects.all():
        lesson.full_clean()
    assert dict(Lesson.objects.values_list("slug", "pk")) == keys


def test_the_file_is_as_django_writes_it():
    written = json.dumps(ROWS, indent=2, ensure_ascii=False) + "\n"
    assert PATH.read_text() == written
    assert {row["model"] for row in ROWS} == {"lessons.lesson"}


def test_every_topic_has_its_lesson_in_its_place():
    assert [lesson["number"] for lesson in LESSONS] == [*range(1, TOPICS + 1)]
    titles = Counter(lesson["title"] for lesson in LESSONS)
    assert max(titles.values()) == 1


@each_lesson
def test_lesson_writes_every_field_in_order(lesson):
    assert list(lesson) == FIELDS


@each_lesson
def test_lesson_reads_easily(lesson):
    assert grade(" ".join(texts_of(lesson))) <= ELEVEN_YEARS


@each_lesson
def test_lesson_promises_nothing_it_may_not(lesson):
    assert FORBIDDEN.findall(" ".join(texts_of(lesson))) == []


@each_lesson
def test_years_of_sources_are_years(lesson):
    assert all(1980 <= source["year"] <= 2026 for source in lesson["sources"])


def test_every_lesson_can_be_chosen_and_every_choice_is_a_lesson():
    slugs = {lesson["slug"] for lesson in LESSONS}
    assert {*GENERAL_LESSONS} == slugs
    assert {rule.result for rule in LESSON_RULES} == slugs


def test_the_scale_of_a_lesson_is_that_of_the_programme():
    text = " ".join(LESSONS[0]["paragraphs"])
    numbers = re.findall(r"(?:Up to|At|or) (\d+)", text)
    assert [*map(int, numbers)] == [
        GO_PAIN_MAXIMUM,
        GO_PAIN_MAXIMUM + 1,
        GO_EASY_PAIN_MAXIMUM,
        STOP_PAIN_MINIMUM,
    ]
