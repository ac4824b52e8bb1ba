from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from assessment.models import SymptomCheck
from program.actions.renew_program import renew_program
from program.actions.start_session import start_program_session
from program.state.loaded_state import load_program_state
from progress.models import NextDayResponse

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("catalogue"),
]


def test_the_day_after_is_told_on_today(browser_page, enter, person):
    page = browser_page
    program = renew_program(
        load_program_state(
            person,
            SymptomCheck.objects.for_person(person).find_in_force(),
            timezone.now(),
        )
    )
    session = start_program_session(program, key=uuid4(), pain_before=2)
    session.items.update(outcome="done")
    session.started_at -= timedelta(days=1)
    session.save()
    enter(page)
    page.goto("/")
    page.locator("#next-day-response").get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Choose a number from 0 to 10.").wait_for()
    page.locator("#next-day-response [value='3']").check(force=True)
    page.locator("#next-day-response").get_by_text("Hard").click()
    page.locator("#next-day-response").get_by_role("button", name="Save").click()
    page.get_by_text("Thank you.").wait_for()
    page.get_by_text("3 at").wait_for()
    assert list(NextDayResponse.objects.values_list("pain", "feeling")) == [(3, "hard")]
