from datetime import timedelta

import pytest
from django.db import IntegrityError

from progress.models import PegScore
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_week


@pytest.mark.parametrize(
    ("pain", "enjoyment", "general_activity", "mean"),
    [(0, 0, 0, 0), (10, 10, 10, 10), (5, 4, 3, 4), (1, 0, 0, 1 / 3)],
)
def test_the_score_is_the_mean_of_three(pain, enjoyment, general_activity, mean):
    score = PegScore(pain=pain, enjoyment=enjoyment, general_activity=general_activity)
    assert score.mean_score == mean


def test_a_score_is_named_by_its_week():
    assert str(PegScore(week_starts_on=NOON.date())) == "Week of 2026-03-02"


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["pain", "enjoyment", "general_activity"])
def test_the_database_refuses_an_answer_outside_0_to_10(field):
    with pytest.raises(IntegrityError):
        make_week(make_person(), **{field: 11})


@pytest.mark.django_db
def test_the_database_refuses_a_week_that_starts_on_no_monday():
    tuesday = NOON.date() + timedelta(days=1)
    with pytest.raises(IntegrityError):
        make_week(make_person(), week_starts_on=tuesday)


@pytest.mark.django_db
def test_the_database_refuses_a_week_twice():
    person = make_person()
    make_week(person)
    with pytest.raises(IntegrityError):
        make_week(person, pain=1)
