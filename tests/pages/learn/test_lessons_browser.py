"""A lesson of the week: read from Today, answered and kept."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from program.actions.renew_program import renew_for_person
from program.models import LessonReading
from tests.assessment.factories import make_decided_check

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]


@pytest.mark.parametrize("is_scripted", [True, False])
def test_a_lesson_is_read_from_today_and_kept(open_page, enter, person, is_scripted):
    check = make_decided_check(person, at=timezone.now(), pain_now=2, care=["none"])
    renew_for_person(person, check)
    page = enter(open_page(java_script_enabled=is_scripted))
    page.goto("/")
    card = page.locator("#weekly-lesson")
    title = card.get_by_role("link").inner_text()
    card.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    answer = page.get_by_role("radio").first
    answer.focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Answer").press("Enter")
    expect(page.get_by_text("is kept.")).to_be_visible()
    reading = LessonReading.objects.get()
    assert reading.person == person
    assert f"/learn/lessons/{reading.lesson}/" in page.url
    page.goto("/")
    expect(card).to_contain_text("You have read it.")
    page.goto("/learn/lessons/")
    expect(page.get_by_text("You have read 1 of 16.")).to_be_visible()
