import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from progress.models import PainEntry
from progress.values.log_vocabulary import BodyPlace
from tests.progress.factories import make_pain_entry

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_logging_from_today_is_one_interaction(either_page, enter, person):
    enter(either_page)
    either_page.goto("/")
    before = PainEntry.objects.count()
    either_page.locator("#pain-log button[value='2']").click()
    expect(either_page.locator("#pain-log details")).to_contain_text("Say more")
    assert PainEntry.objects.count() == before + 1


def test_a_tap_on_today_reads_the_chart_and_not_today_again(
    browser_page, enter, person
):
    enter(browser_page)
    browser_page.goto("/")
    chart = browser_page.locator("#pain-chart")
    expect(chart).to_contain_text("Nothing is logged here yet.")
    asked = []
    browser_page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    browser_page.locator("#pain-log button[value='2']").click()
    expect(chart).to_contain_text("1 entry.")
    assert asked == ["/progress/pain/", "/progress/pain/chart/"]


def test_a_text_that_is_too_long_stays_whole_with_a_count(either_page, enter, person):
    """With a script it is not sent, without one the server says so."""
    entry = make_pain_entry(person)
    page = enter(either_page)
    page.goto(entry.get_absolute_url())
    page.get_by_label("Note").fill("x" * 1000)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("500 characters too")).not_to_have_count(0)
    assert page.get_by_label("Note").input_value() == "x" * 1000
    expect(page).to_have_url(re.compile(entry.get_absolute_url()))
    assert PainEntry.objects.get().note == entry.note


def test_details_open_and_save_on_the_same_spot(browser_page, enter, person, axe):
    enter(browser_page)
    browser_page.goto("/")
    browser_page.locator("#pain-log button[value='2']").click()
    browser_page.get_by_text("Say more about the 2").click()
    browser_page.get_by_label("Left low back").check()
    browser_page.get_by_label("Medicine taken").fill("one tablet")
    axe(browser_page)
    browser_page.get_by_role("button", name="Save details").click()
    saved = browser_page.get_by_text("Saved. Change what you added")
    expect(saved).to_be_visible()
    expect(browser_page).to_have_url("/")
    entry = PainEntry.objects.latest_first()[0]
    assert (entry.places, entry.medicine) == ((BodyPlace.LEFT_LOW_BACK,), "one tablet")
