from datetime import timedelta

import pytest
from django.utils import timezone

from people.models import Preferences
from program.actions.check_in import record_check_in
from program.actions.renew_program import renew_for_person
from program.history.check_expiry import CHECK_EXPIRED_MESSAGE
from program.models import Adaptation, CheckIn
from program.rules.weekly import AdherenceBarrier
from progress.values.log_vocabulary import SleepQuality
from tests.assessment.factories import make_decided_check
from tests.people.factories import make_person
from tests.program.factories import build_check_in
from tests.progress.factories import make_pain_entry

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


@pytest.fixture
def check():
    return make_decided_check(make_person(), at=timezone.now(), pain_now=2)


def check_in(check, **answers):
    return record_check_in(build_check_in(**answers), check.person, check)


def test_an_ordinary_week_is_saved_with_its_news_and_changes_nothing(check):
    program = renew_for_person(check.person, check)
    assert check_in(check) is True
    saved = CheckIn.objects.get()
    assert saved.person == check.person
    assert saved.changes == ("Your programme stays as it is.",)
    assert check.person.programs.get() == program
    assert not Adaptation.objects.exists()
    assert not Preferences.objects.exists()


def test_what_acts_is_saved_and_the_program_follows(check):
    renew_for_person(check.person, check)
    assert (
        check_in(check, sleep=SleepQuality.BADLY, barrier=AdherenceBarrier.TIME) is True
    )
    assert [past.kind for past in Adaptation.objects.all()] == ["sleep"]
    assert Preferences.objects.get(person=check.person).minutes == 10
    program = check.person.programs.get(is_current=True)
    assert program.number == 2
    assert CheckIn.objects.get().changes[:2] == (
        "Time was short, so a session may now take 10 minutes, before it was 15.",
        "Because you slept badly, slow breathing is in your programme this week.",
    )


def test_the_answers_are_saved_also_when_the_check_is_too_old():
    old = timezone.now() - timedelta(days=29)
    check = make_decided_check(make_person(), at=old, pain_now=2)
    make_pain_entry(check.person, pain=7, felt_at=timezone.now())
    assert check_in(check, confidence=1) is False
    # No sentence about a programme that was not made.
    assert CheckIn.objects.get().changes == (CHECK_EXPIRED_MESSAGE,)
    assert not check.person.programs.exists()
