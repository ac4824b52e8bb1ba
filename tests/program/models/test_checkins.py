import pytest
from django.db import IntegrityError, transaction

from program.rules.weekly import AdherenceBarrier, CheckInAnswers, WeeklyTrend
from progress.values.log_vocabulary import SleepQuality
from tests.people.factories import make_person
from tests.program.factories import build_check_in, make_check_in


def test_answers_are_read_as_the_rules_take_them():
    check_in = build_check_in(
        pain="better", function="worse", sleep="fairly", barrier="time"
    )
    assert check_in.answers == CheckInAnswers(
        pain=WeeklyTrend.BETTER,
        function=WeeklyTrend.WORSE,
        confidence=7,
        sleep=SleepQuality.FAIRLY,
        barrier=AdherenceBarrier.TIME,
    )


@pytest.mark.django_db
@pytest.mark.parametrize(
    "wrong",
    [
        {"pain": "magic"},
        {"function": ""},
        {"sleep": "long"},
        {"barrier": "rain"},
        {"confidence": 11},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_the_database_refuses_other_answers(wrong):
    person = make_person()
    with pytest.raises(IntegrityError), transaction.atomic():
        make_check_in(person, **wrong)
