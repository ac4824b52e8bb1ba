import pytest

from program.models import Program
from progress.models import Session

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]


def test_what_a_session_says_on_its_way_is_accessible(browser_page, enter, person, axe):
    enter(browser_page)
    go_from_plan_to_kind_words(browser_page, person, axe)


def test_a_session_needs_no_javascript(page_without_javascript, enter, person):
    enter(page_without_javascript)
    go_from_plan_to_kind_words(page_without_javascript, person, lambda page: None)


def show_all_exercises(page):
    exercises = page.locator(".all-exercises")
    exercises.wait_for()
    page.wait_for_load_state()
    # Without JavaScript it is open already.
    if exercises.get_attribute("open") is None:
        exercises.locator("> summary").click()


def go_from_plan_to_kind_words(page, person, axe):
    page.goto("/program/")
    page.get_by_role("link", name="Make a general programme").click()
    page.get_by_role("button", name="Make my programme").click()
    page.get_by_role("heading", name="Your programme").wait_for()
    page.get_by_role("link", name="Start session").click()
    page.get_by_role("button", name="Start").click()
    page.get_by_text("Choose a number from 0 to 10.").first.wait_for()
    axe(page)
    page.get_by_role("radio", name="3", exact=True).check(force=True)
    page.get_by_role("button", name="Start").click()
    total = Program.objects.get(person=person).items.count()
    show_all_exercises(page)
    page.get_by_text(f"0 of {total} answered", exact=True).wait_for()
    page.locator("#session-items").get_by_role("button", name="Done").first.click()
    page.get_by_text(f"1 of {total} answered", exact=True).wait_for()
    page.locator("summary", has_text="This hurts").nth(1).click()
    page.locator(".item-list details[open] button[value='7']").click()
    page.get_by_text("Stop this exercise for today.").wait_for()
    axe(page)
    page.get_by_role("link", name="Finish session").click()
    page.get_by_role("radio", name="2", exact=True).first.check(force=True)
    page.get_by_role("button", name="Finish").click()
    page.get_by_text("Your pain went from 3 to 2.").wait_for()
    outcomes = Session.objects.get().items.values_list("outcome", flat=True)
    assert list(outcomes)[:2] == ["done", "hurt"]
