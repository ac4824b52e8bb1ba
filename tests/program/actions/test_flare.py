from datetime import timedelta

import pytest
from django.utils import timezone

from core.values.days import DAY
from program.actions.flare import record_flare
from program.actions.renew_program import renew_for_person
from program.models import Adaptation
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def checked(days_ago):
    at = timezone.now() - timedelta(days=days_ago)
    return make_decided_check(make_person(), at=at, pain_now=2)


def test_a_flare_begins_days_of_relief_once():
    check, now = checked(days_ago=1), timezone.now()
    renew_for_person(check.person, check)
    for _ in range(2):
        assert record_flare(check.person, check, now) is False
    assert [past.kind for past in Adaptation.objects.all()] == ["flare"]
    program = check.person.programs.get(is_current=True)
    assert (program.number, program.phase, program.reason.slug) == (
        *(2, "calm", "flare"),
    )
    assert program.changes[0].startswith("Your pain has flared up.")


def test_a_second_flare_within_a_week_needs_a_new_check():
    check, now = checked(days_ago=9), timezone.now()
    renew_for_person(check.person, check)
    assert record_flare(check.person, check, now - 4 * DAY) is False
    assert record_flare(check.person, check, now) is True
    kinds = Adaptation.objects.latest_first().values_list("kind", flat=True)
    assert list(kinds) == ["recheck", "flare", "flare"]


def test_with_a_check_that_is_too_old_the_flare_is_saved_all_the_same():
    check, now = checked(days_ago=29), timezone.now()
    assert record_flare(check.person, check, now) is True
    assert [past.kind for past in Adaptation.objects.all()] == ["flare"]
    assert not check.person.programs.exists()
