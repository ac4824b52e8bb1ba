import pytest
from django.db import IntegrityError

from lessons.models import Lesson
from tests.lessons.factories import ANSWERS, make_lesson

pytestmark = pytest.mark.django_db


def test_retired_lessons_are_not_shown_and_the_others_come_in_order():
    second, first = make_lesson(number=20), make_lesson(number=10)
    make_lesson(is_retired=True)
    assert list(Lesson.objects.active()) == [first, second]


def test_a_lesson_has_an_address_and_a_name():
    lesson = make_lesson(slug="pacing", title="Pacing")
    assert lesson.get_absolute_url() == "/learn/lessons/pacing/"
    assert str(lesson) == "Pacing"
    assert Lesson.objects.get_by_natural_key(*lesson.natural_key()) == lesson


def test_an_answer_is_found_by_its_name():
    lesson = make_lesson()
    assert lesson.find_answer("no") == ANSWERS[1]
    assert lesson.find_answer("perhaps") is None


@pytest.mark.parametrize(
    "wrong",
    [{"edition": 0}, {"paragraphs": ()}, {"answers": ()}, {"sources": ()}],
    ids=["edition", "text", "answers", "sources"],
)
def test_the_database_refuses_an_incomplete_lesson(wrong):
    with pytest.raises(IntegrityError):
        make_lesson(**wrong)
