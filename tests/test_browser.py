"""The tests' browser does what those tests rely on."""

import pytest
from playwright.sync_api import expect

from people.models import Person

pytestmark = pytest.mark.browser


def test_page_without_javascript_runs_none(page_without_javascript):
    page_without_javascript.set_content(
        "<p id=said></p><script>said.append(1)</script>"
    )
    assert page_without_javascript.inner_text("p") == ""


def test_missing_page_is_no_complaint(either_page):
    assert either_page.goto("/nowhere/").status == 404


@pytest.mark.django_db(transaction=True)
def test_the_first_tap_already_tells_the_time_zone(open_page):
    page = open_page(timezone_id="Pacific/Auckland")
    page.goto("/progress/pain/")
    page.locator("#pain-log button[value='2']").click()
    expect(page.locator("#pain-log")).to_contain_text("2 at")
    assert Person.objects.get().time_zone == "Pacific/Auckland"
