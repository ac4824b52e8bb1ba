import re

import pytest
from django.utils import timezone

from progress.models import PainEntry
from tests.people.factories import log_in_as, make_person
from tests.reports.clinician.choices import ALL, URL, make_twelve_weeks


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_twelve_weeks_fit_on_two_sheets_of_paper(client, browser_page, enter, axe):
    person = make_person()
    make_twelve_weeks(person, timezone.now())
    log_in_as(client, person)
    enter(browser_page)
    keys = PainEntry.objects.exclude(note="").values_list("key", flat=True)[:8]
    notes = "".join(f"&notes={key}" for key in keys)
    sections = "".join(f"&sections={name}" for name in ALL["sections"])
    browser_page.goto(f"{URL}?starts_on=&ends_on={notes}{sections}")
    axe(browser_page)
    paper = browser_page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) <= 2
