"""An exercise on paper: one sheet, with its figure."""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE_COUNT = re.compile(rb"/Count (\d+)")


@pytest.mark.parametrize("slug", ["plank-toes", "piriformis-seated", "point-bl23"])
def test_exercise_is_printed_on_one_sheet(browser_page, catalogue, slug):
    browser_page.goto(f"/exercises/{slug}/")
    assert PAGE_COUNT.findall(browser_page.pdf(format="A4")) == [b"1"]
