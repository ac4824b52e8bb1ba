import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from core.values.rules import RuleReason
from program.actions.renew_program import renew_for_person
from program.models import Program, ProgramItem
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def make_program(**answers):
    check = make_decided_check(make_person(), at=timezone.now(), **answers)
    return renew_for_person(check.person, check)


def test_only_one_program_is_current():
    program = make_program()
    program.pk, program.number = None, 9
    with pytest.raises(IntegrityError), transaction.atomic():
        program.save()


@pytest.mark.parametrize("days", [0, 8])
def test_an_item_is_on_one_day_a_week_at_least_and_on_seven_at_most(days):
    item = make_program().items.first()
    with pytest.raises(IntegrityError), transaction.atomic():
        ProgramItem.objects.filter(pk=item.pk).update(days_a_week=days)


def test_what_is_apart_takes_no_minutes_of_the_session():
    seconds = {
        item.is_apart: item.session_seconds for item in make_program().items.all()
    }
    assert seconds[True] == 0
    assert seconds[False] > 0


@pytest.mark.parametrize(("seconds", "minutes"), [(600, 10), (601, 11)])
def test_minutes_are_rounded_up(seconds, minutes):
    assert Program(seconds=seconds).session_minutes == minutes


@pytest.mark.parametrize(("slug", "is_asked"), [("check-first", True), ("x", False)])
def test_a_program_says_whether_it_waits_for_a_check(slug, is_asked):
    reason = RuleReason(slug, "", "")
    assert Program(reason=reason).is_waiting_for_check is is_asked


def test_a_person_can_be_erased_with_their_programs():
    person = make_program().person
    person.delete()
    assert not Program.objects.exists()
