from datetime import timedelta

import pytest
from django.utils import timezone

from core.values.days import day_start
from progress.log.pain_log import load_pain_log_context
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"])
def test_today_begins_at_midnight_of_the_clock_and_its_last_entry_is_first(zone):
    person = make_person(time_zone=zone)
    with timezone.override(zone):
        midnight = day_start(timezone.localdate(), timezone.get_current_timezone())
        make_pain_entry(person, felt_at=midnight - timedelta(seconds=1), pain=9)
        make_pain_entry(person, felt_at=midnight, pain=1)
        make_pain_entry(person, felt_at=timezone.now(), pain=2)
        make_pain_entry(make_person(), felt_at=timezone.now())
        context = load_pain_log_context(person)
    assert [entry.pain for entry in context["entries_today"]] == [2, 1]


def test_each_page_has_an_empty_form():
    assert not load_pain_log_context(make_person())["log_form"].is_bound
