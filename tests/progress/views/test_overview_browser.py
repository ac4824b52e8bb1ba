from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from tests.assessment.factories import make_test_session, score
from tests.progress.factories import (
    make_activity,
    make_pain_entries,
    make_rating,
    make_session,
    make_week,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def person(person):
    """A person with one of everything that is drawn."""
    now = timezone.now()
    make_pain_entries(person, 30, ending_at=now)
    make_session(person, started_at=now, finished_at=now)
    test_session = make_test_session(person)
    score(test_session, "plank", value=20)
    test_session.finish_session(now)
    activity = make_activity(person)
    make_rating(activity, rated_on=now.date() - timedelta(days=7))
    make_rating(activity, rated_on=now.date())
    make_week(person)
    return person


def test_arrow_keys_read_the_chart_day_by_day(browser_page, enter, person):
    enter(browser_page)
    browser_page.goto("/progress/")
    chart = browser_page.locator("#pain-chart svg")
    detail = browser_page.locator(".chart-detail")
    rows = browser_page.locator("#pain-chart tbody th")
    chart.focus()
    for key, row in [("ArrowLeft", -2), ("ArrowLeft", -3), ("ArrowRight", -2)]:
        chart.press(key)
        expect(detail).to_contain_text(rows.nth(row).text_content())
    browser_page.get_by_role("link", name="2 weeks").click()
    expect(rows).to_have_count(14)
    chart.hover(position={"x": 2, "y": 2})
    expect(detail).to_contain_text(rows.first.text_content())
