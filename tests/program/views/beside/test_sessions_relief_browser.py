"""Relief chosen by what it is like, with and without JavaScript, also on a phone."""

import pytest
from django.utils import timezone

from progress.models import Session
from tests.assessment.factories import make_decided_check
from tests.conftest import PHONE, overflow
from tests.people.factories import log_in_as, make_person

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]


@pytest.fixture
def sore_person(client):
    person = make_person()
    make_decided_check(person, at=timezone.now(), pain_now=5)
    log_in_as(client, person)
    return person


def test_relief_follows_what_it_is_like(either_page, enter, sore_person):
    page = enter(either_page)
    page.set_viewport_size(PHONE)
    page.goto("/program/relief/")
    page.get_by_label("A cramp: the muscles grip").check()
    page.get_by_role("button", name="Show what fits").click()
    page.get_by_text("With a cramp").wait_for()
    assert page.get_by_label("A cramp: the muscles grip").is_checked()
    assert overflow(page) == 0
    page.get_by_role("button", name="Start").click()
    page.locator(".all-exercises").wait_for()
    session = Session.objects.get()
    assert (session.is_relief, session.pain_before) == (True, 5)
    assert session.items.filter(exercise__slug="slow-breathing").exists()


def test_the_page_of_relief_has_no_barrier(browser_page, enter, sore_person, axe):
    page = enter(browser_page)
    page.goto("/program/relief/")
    axe(page)
