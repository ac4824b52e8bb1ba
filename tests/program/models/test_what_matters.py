import pytest
from django.db import IntegrityError

from core.values.days import DAY
from program.models import WhatMatters
from tests.assessment.factories import NOON
from tests.people.factories import make_person
from tests.program.factories import make_what_matters

pytestmark = pytest.mark.django_db


def test_everyone_has_their_own_words_which_go_with_them():
    person = make_person()
    own = make_what_matters(person)
    make_what_matters(make_person())
    assert list(WhatMatters.objects.for_person(person)) == [own]
    assert str(own) == "Carry my grandchild"
    person.delete()
    assert WhatMatters.objects.count() == 1


def test_the_latest_comes_first():
    person = make_person()
    older = make_what_matters(person)
    newer = make_what_matters(person, told_at=NOON + DAY)
    assert list(WhatMatters.objects.latest_first()) == [newer, older]


@pytest.mark.parametrize("text", ["", "Carry my grandchild"])
def test_no_empty_words_and_none_twice_at_a_time(text):
    person = make_person()
    make_what_matters(person)
    with pytest.raises(IntegrityError):
        make_what_matters(person, text=text, told_at=NOON if text else NOON + DAY)
