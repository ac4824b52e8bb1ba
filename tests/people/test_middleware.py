"""Whose request it is, and whose clock its pages use."""

import pytest
from django.utils import timezone

from people.middleware import get_or_create_person, person_middleware
from people.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def visit(client, rf):
    """Return the view's response, with the session of the client."""

    def visit(view, **cookies):
        request = rf.get("/")
        request.session = client.session
        request.COOKIES |= cookies
        answer = person_middleware(view)(request)
        request.session.save()
        return answer

    return visit


def active_zone(request):
    return timezone.get_current_timezone_name()


def test_visit_makes_no_person(visit):
    assert visit(lambda request: request.person.pk) is None
    assert Person.objects.count() == 0


def test_person_is_kept_once_with_the_time_zone_of_the_browser(visit):
    first = visit(
        lambda request: get_or_create_person(request).pk, time_zone="Europe/Berlin"
    )
    assert visit(lambda request: get_or_create_person(request).pk) == first
    assert Person.objects.get().time_zone == "Europe/Berlin"


def test_erased_person_is_a_stranger_again(visit):
    visit(get_or_create_person)
    Person.objects.all().delete()
    assert visit(lambda request: request.person.pk) is None


@pytest.mark.parametrize(
    ("cookie", "zone"),
    [("Asia/Tokyo", "Asia/Tokyo"), ("Mars/Base", "UTC"), ("", "UTC")],
)
def test_pages_of_a_stranger_show_the_clock_of_the_browser(visit, cookie, zone):
    assert visit(active_zone, time_zone=cookie) == zone


def test_pages_of_a_person_show_the_clock_they_chose(visit):
    visit(get_or_create_person, time_zone="Asia/Tokyo")
    assert visit(active_zone, time_zone="Europe/Berlin") == "Asia/Tokyo"
