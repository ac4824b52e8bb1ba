"""The catalogue in a real browser, with JavaScript and without."""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE_COUNT = re.compile(rb"/Count (\d+)")


def test_typing_error_is_mended_and_choices_make_the_address(either_page, catalogue):
    either_page.goto("/exercises/")
    either_page.get_by_label("Search").fill("hamstrng")
    either_page.get_by_role("button", name="Search").click()
    either_page.get_by_role("link", name="hamstring", exact=True).click()
    either_page.get_by_role("heading", name="for “hamstring”").wait_for()
    assert either_page.url.endswith("/exercises/?q=hamstring")
    either_page.get_by_label("Without getting down to the floor").check()
    either_page.get_by_role("button", name="Search").click()
    either_page.get_by_role("link", name="Without getting down").wait_for()
    assert either_page.url.endswith("/exercises/?q=hamstring&no_floor=yes")


def test_muscle_on_the_body_leads_to_its_exercises(either_page, catalogue):
    either_page.goto("/exercises/muscles/")
    either_page.locator("figure a[href$='muscle=calves']").first.click()
    either_page.get_by_role("link", name="Calves").wait_for()
    assert either_page.url.endswith("/exercises/?muscle=calves")


@pytest.mark.parametrize("slug", ["plank-toes", "piriformis-seated", "point-bl23"])
def test_exercise_is_printed_on_one_sheet(browser_page, catalogue, slug):
    browser_page.goto(f"/exercises/{slug}/")
    assert PAGE_COUNT.findall(browser_page.pdf(format="A4")) == [b"1"]
