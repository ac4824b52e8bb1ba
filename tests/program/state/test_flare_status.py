import pytest
from django.utils import timezone

from core.values.days import DAY
from people.models import Person
from program.rules.flare.answers import FlareCause, FlareEnding
from program.state.flare_status import FlareRows, load_flare_status
from tests.people.factories import make_person
from tests.program.factories import make_flare
from tests.progress.factories import make_pain_entry

pytestmark = pytest.mark.django_db


def test_without_a_flare_there_is_no_status():
    now, person = timezone.now(), make_person()
    assert load_flare_status(person, now) is None
    assert load_flare_status(Person(), now) is None
    assert FlareRows().read_status(person, now) is None
    ended = {"ended_at": now, "ending": FlareEnding.TOLD}
    make_flare(person, reported_at=now - DAY, **ended)
    make_flare(make_person(), reported_at=now)
    assert load_flare_status(person, now) is None


@pytest.mark.parametrize(("pain", "is_calm"), [(3, True), (4, False)])
def test_the_log_says_whether_it_is_over(pain, is_calm):
    now, person = timezone.now(), make_person()
    make_flare(person, reported_at=now - 3 * DAY)
    for days_ago in (0, 1):
        make_pain_entry(person, pain=pain, felt_at=now - days_ago * DAY)
    status = load_flare_status(person, now)
    assert (status.is_calm, status.can_be_undone) == (is_calm, False)
    assert (status.flare.cause, status.calm_pain_maximum) == (FlareCause.TOO_MUCH, 3)


def test_it_costs_one_query_and_can_be_taken_back_on_its_day(
    django_assert_num_queries,
):
    now, person = timezone.now(), make_person()
    flare = make_flare(person, reported_at=now, usual_pain=None)
    make_pain_entry(person, pain=9, felt_at=now)
    with django_assert_num_queries(1):
        status = load_flare_status(person, now)
    assert status.flare == flare
    assert status.can_be_undone
