import pytest
from django.db import IntegrityError

from program.models import Exclusion
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db


def test_an_exclusion_is_not_its_own_swap():
    exercise = make_exercise()
    with pytest.raises(IntegrityError):
        Exclusion.objects.create(
            person=make_person(), exercise=exercise, replacement=exercise
        )


def test_an_exercise_is_left_out_once():
    person, exercise = make_person(), make_exercise()
    Exclusion.objects.create(person=person, exercise=exercise)
    with pytest.raises(IntegrityError):
        Exclusion.objects.create(person=person, exercise=exercise)


def test_exclusions_are_those_of_one_person():
    mine, _ = (
        Exclusion.objects.create(person=make_person(), exercise=make_exercise())
        for _ in range(2)
    )
    assert list(Exclusion.objects.for_person(mine.person)) == [mine]
