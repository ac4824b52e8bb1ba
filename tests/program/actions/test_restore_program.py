import pytest
from django.utils import timezone

from program.actions.renew_program import renew_for_person
from program.actions.restore_program import OWN_FIELDS, restore_program
from program.models import Program, ProgramItem
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def fields_of(row, *without):
    names = [field.attname for field in row._meta.concrete_fields]
    return {name: getattr(row, name) for name in names if name not in without}


def test_it_is_the_earlier_one_in_all_but_its_number_and_its_change():
    check = make_decided_check(make_person(), at=timezone.now(), pain_now=2)
    earlier = renew_for_person(check.person, check)
    restored = restore_program(earlier, "It is as it was.")
    assert fields_of(restored, *OWN_FIELDS) == fields_of(earlier, *OWN_FIELDS)
    assert (restored.number, restored.changes) == (2, ("It is as it was.",))
    assert Program.objects.for_person(check.person).current() == restored
    items = [
        [
            fields_of(item, "id", "program_id")
            for item in ProgramItem.objects.filter(program=program)
        ]
        for program in (restored, earlier)
    ]
    assert items[0] == items[1] != []
