import pytest
from django.db import IntegrityError, transaction

from core.values.days import DAY
from core.values.rules import RuleReason
from program.history.events import AdaptationKind, NewAdaptation
from program.models import Adaptation
from tests.assessment.factories import NOON
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db

GENTLE = NewAdaptation(
    AdaptationKind.GENTLE, RuleReason("too-hard", "It was too hard.", "own")
)


def test_a_rule_that_acted_is_saved_with_its_reason():
    past = Adaptation.objects.create_from_new(make_person(), GENTLE, NOON)
    assert (past.kind, past.rule, past.reason, past.source, past.made_at) == (
        "gentle",
        "too-hard",
        "It was too hard.",
        "own",
        NOON,
    )


def test_the_latest_comes_first():
    person = make_person()
    first, last, same_moment = (
        Adaptation.objects.create_from_new(person, GENTLE, moment)
        for moment in (NOON - DAY, NOON, NOON)
    )
    mine = Adaptation.objects.for_person(person).latest_first()
    assert list(mine) == [same_moment, last, first]


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "magic"},
        {"kind": "harder"},
        {"kind": "flare", "exercise": True},
        {"kind": "easier", "exercise": True, "replacement": True},
    ],
    ids=["unknown kind", "no exercise", "an exercise", "replaced by itself"],
)
def test_the_database_refuses_what_makes_no_sense(wrong):
    person, exercise = make_person(), make_exercise()
    fields = {
        name: exercise if value is True else value for name, value in wrong.items()
    }
    with pytest.raises(IntegrityError), transaction.atomic():
        Adaptation.objects.create(person=person, rule="r", **fields)
