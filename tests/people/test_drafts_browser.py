"""Nothing that was typed is lost, and nothing is left for anybody else."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from progress.models import PainEntry
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entry

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DRAFTS = "Object.keys(sessionStorage).filter((name) => name.startsWith('draft '))"
# A page drops them a moment after its text is to be seen.
NO_DRAFTS = f"{DRAFTS}.length === 0"
NOTE = "Walked the dog.\nBetter كان."
BACK = "It is back in the form."
LOG = "/progress/pain/"


@pytest.fixture
def entry(person):
    return make_pain_entry(person, pain=4)


@pytest.fixture
def page(open_context, enter, entry):
    """A page that may lose the line without a complaint of the test."""
    page = enter(open_context().new_page())
    page.goto(entry.get_absolute_url())
    return page


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()


def lose_the_line_while_saving(page):
    page.get_by_label("Note").fill(NOTE)
    page.get_by_label("Left low back").check()
    page.context.set_offline(True)
    save(page)
    page.wait_for_url("chrome-error://**")
    page.context.set_offline(False)


@pytest.mark.parametrize("way", ["back", "address"])
def test_what_was_typed_is_back_after_the_line_was_lost(page, entry, way):
    lose_the_line_while_saving(page)
    if way == "back":
        page.go_back()
    page.goto(entry.get_absolute_url())
    expect(page.get_by_text(BACK)).to_be_visible()
    assert page.get_by_label("Note").input_value() == NOTE
    expect(page.get_by_label("Left low back")).to_be_checked()
    save(page)
    page.wait_for_url(f"**{LOG}")
    assert PainEntry.objects.get().note == NOTE
    page.wait_for_function(NO_DRAFTS)


def test_what_is_not_sent_yet_outlives_a_reload_until_it_is_discarded(page, entry):
    page.get_by_label("Note").fill(NOTE)
    page.reload()
    assert page.get_by_label("Note").input_value() == NOTE
    page.get_by_role("button", name="Discard it").click()
    assert page.get_by_label("Note").input_value() == entry.note
    page.wait_for_function(NO_DRAFTS)
    page.reload()
    expect(page.get_by_text(BACK)).to_have_count(0)


def test_a_form_with_errors_is_kept_as_well(page):
    page.get_by_label("Note").fill(NOTE)
    page.get_by_label("When").fill("2999-01-01T12:00")
    save(page)
    expect(page.get_by_text("still to come").first).to_be_visible()
    page.reload()
    assert page.get_by_label("Note").input_value() == NOTE


def test_another_form_of_the_page_keeps_what_was_typed(open_page, enter, person):
    page = enter(open_page())
    page.goto("/progress/activities/")
    page.get_by_label("What does your back make hard?").fill("Stairs")
    page.get_by_role("button", name="Follow it").click()
    page.get_by_label("What does your back make hard?").fill("Carrying")
    page.get_by_role("radio", name="3", exact=True).check(force=True)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    name = page.get_by_label("What does your back make hard?")
    assert name.input_value() == "Carrying"


def test_details_that_htmx_saved_leave_nothing(open_page, enter, person):
    page = enter(open_page())
    page.goto("/")
    page.locator("#log-2").click()
    page.get_by_text("Say more about the 2").click()
    page.get_by_label("Note").fill(NOTE)
    assert len(page.evaluate(DRAFTS)) == 1
    page.get_by_role("button", name="Save details").click()
    expect(page.get_by_text("Saved. Change what you added")).to_be_visible()
    page.wait_for_function(NO_DRAFTS)


def test_another_person_in_the_same_tab_finds_nothing(page, client, enter):
    lose_the_line_while_saving(page)
    log_in_as(client, make_person())
    enter(page).goto(reverse("people:account_settings"))
    page.wait_for_function(NO_DRAFTS)


def test_erasing_takes_away_what_was_kept(page, entry):
    lose_the_line_while_saving(page)
    page.goto(reverse("people:erase_everything"))
    assert len(page.evaluate(DRAFTS)) == 1
    page.get_by_role("button", name="Erase everything now").click()
    expect(page.get_by_text("Everything about you is erased.")).to_be_visible()
    page.wait_for_function(NO_DRAFTS)
