import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from core.values.days import week_start
from progress.models import PegScore

pytestmark = pytest.mark.django_db

WEEK_URL = "/progress/week/"


def test_the_page_has_one_heading_of_its_own(client, person):
    assertContains(client.get(WEEK_URL), "<h1", count=1)


def test_a_week_is_answered_once_and_can_be_changed(client, person):
    for pain in (5, 3):
        data = {"pain": pain, "enjoyment": 2, "general_activity": 4}
        assertRedirects(client.post(WEEK_URL, data), "/progress/")
    week = PegScore.objects.get()
    assert (week.pain, week.mean_score) == (3, 3)
    assert week.week_starts_on == week_start(timezone.localdate())
    assert client.get(WEEK_URL).context["form"]["pain"].value() == 3


def test_a_week_needs_all_three_answers(client, person):
    response = client.post(WEEK_URL, {"pain": 3})
    assert response.context["form"].errors.keys() == {"enjoyment", "general_activity"}
