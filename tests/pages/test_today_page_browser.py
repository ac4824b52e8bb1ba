"""What is in sight on the first screen of Today."""

import pytest
from django.utils import timezone

from core.values.days import DAY
from program.models import Program
from tests.assessment.factories import make_decided_check
from tests.pages.training import train

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("days_ago", [(), (9, 3), (1,)], ids=["new", "week", "day"])
@pytest.mark.parametrize(
    "screen", [{"width": 390, "height": 844}, {"width": 1440, "height": 900}]
)
def test_start_is_in_sight_without_scrolling(
    client, person, catalogue, enter, browser_page, days_ago, screen
):
    make_decided_check(person, at=timezone.now() - 20 * DAY, pain_now=3)
    client.post("/program/")
    train(Program.objects.get(), *days_ago)
    page = enter(browser_page)
    page.set_viewport_size(screen)
    page.goto("/")
    start = page.get_by_role("link", name="Start session").bounding_box()
    bar = page.get_by_role("navigation", name="Main").bounding_box()
    end = bar["y"] if screen["width"] < 960 else screen["height"]
    assert start["y"] + start["height"] <= end
