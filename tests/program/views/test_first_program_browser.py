"""From the questions before the first programme to a session of five or 25 minutes."""

import pytest

from program.models import Program
from program.planning.fitting import longest_session_seconds
from progress.models import Session
from tests.conftest import overflow

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]


def answer_first_questions(page, minutes):
    page.goto("/program/first/")
    page.get_by_label("In your own words").first.fill("lift my son")
    page.get_by_label("Which of these is it?").first.select_option("lifting")
    page.get_by_role("radio", name=f"{minutes} minutes", exact=True).check(force=True)
    page.get_by_role("button", name="Make my programme").click()
    page.get_by_role("heading", name="Your programme", exact=True).wait_for()
    assert "lift my son" in page.locator("#item-groups").inner_text()


def start_session(page):
    page.get_by_role("link", name="Start session").click()
    page.get_by_text("You need: ").wait_for()
    page.get_by_role("radio", name="2", exact=True).check(force=True)
    page.get_by_role("button", name="Start").click()
    page.locator(".all-exercises").wait_for()


@pytest.mark.parametrize("minutes", [5, 25])
def test_a_session_is_as_long_as_was_chosen(either_page, enter, person, minutes):
    page = enter(either_page)
    answer_first_questions(page, minutes)
    program = Program.objects.get(person=person)
    shorter = {5: 0, 25: 15}[minutes]
    assert shorter * 60 < longest_session_seconds(program.items.all()) <= minutes * 60
    start_session(page)
    done = Session.objects.get().items.exclude(exercise__ladder="walking")
    assert 0 < done.count() <= 6


PLACES = ["On the floor", "On a bed", "On a chair", "Standing in a room", "Outdoors"]


def test_the_questions_are_accessible_and_lose_nothing(
    browser_page, enter, person, axe
):
    page = enter(browser_page)
    page.goto("/program/first/")
    axe(page)
    page.get_by_label("In your own words").first.fill("lift my son")
    for place in PLACES:
        page.get_by_role("checkbox", name=place).uncheck(force=True)
    page.get_by_role("button", name="Skip: make it as it is").click()
    page.locator("#error-summary").wait_for()
    axe(page)
    typed = page.get_by_label("In your own words").first.input_value()
    assert typed == "lift my son"
    assert not page.get_by_role("checkbox", name="On the floor").is_checked()
    page.set_viewport_size({"width": 320, "height": 700})
    assert overflow(page) == 0
