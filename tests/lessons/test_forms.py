import pytest

from lessons.forms import LessonAnswerForm
from tests.lessons.factories import make_lesson

pytestmark = pytest.mark.django_db


def test_the_question_and_its_answers_are_those_of_the_lesson():
    field = LessonAnswerForm(lesson=make_lesson())["answer"]
    assert field.label == "Is it so?"
    assert field.field.choices == [("yes", "Yes"), ("no", "No")]


@pytest.mark.parametrize("sent", [{}, {"answer": "perhaps"}])
def test_another_answer_is_refused(sent):
    assert not LessonAnswerForm(sent, lesson=make_lesson()).is_valid()
