import pytest
from django.utils import timezone

from core.values.days import DAY
from program.actions.coaching import tell_feared_movement
from program.actions.renew_program import renew_for_person
from program.models import MovementFear
from program.rules.coaching.movements import FEAR_RULE_SLUG, FearedMovement
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def make_checked_person():
    person = make_person()
    return person, make_decided_check(person, at=timezone.now(), pain_now=2)


def test_without_a_programme_the_fear_is_kept_for_the_first_one():
    person, check = make_checked_person()
    assert tell_feared_movement(person, check, FearedMovement.TWISTING) is None
    program = renew_for_person(person, check)
    first = program.items.get(rule=FEAR_RULE_SLUG)
    assert first.exercise.slug == "knee-rolls"


def test_the_programme_follows_at_once():
    person, check = make_checked_person()
    renew_for_person(person, check)
    program = tell_feared_movement(person, check, FearedMovement.STANDING_UP)
    assert program.items.get(rule=FEAR_RULE_SLUG).exercise.slug == "sit-to-stand-high"
    assert MovementFear.objects.get().told_at > timezone.now() - DAY
