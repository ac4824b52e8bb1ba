from datetime import timedelta

import pytest

from program.actions.close_program import close_program_for_sign
from program.models import Adaptation
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_session

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def close(session, outcome, **fields):
    times = {"told_at": NOON + HOUR, "checked_at": NOON - HOUR} | fields
    is_closed = close_program_for_sign(session, outcome, **times)
    session.refresh_from_db()
    return is_closed


@pytest.mark.parametrize("sign", NERVE_SIGNS)
def test_a_sign_ends_the_session_and_is_kept_with_its_rule(sign):
    session = make_session(make_person(), finished_at=None)
    assert close(session, sign)
    assert session.finished_at is not None
    closing = Adaptation.objects.closing_program().get()
    assert (closing.person, closing.made_at) == (session.person, NOON + HOUR)


def test_any_other_outcome_changes_nothing():
    session = make_session(make_person(), finished_at=None)
    assert not close(session, ItemOutcome.HURT)
    assert session.finished_at is None
    assert not Adaptation.objects.exists()


@pytest.mark.parametrize(
    ("finished_at", "checked_at", "is_closed"),
    [
        (NOON, NOON + HOUR, False),
        (NOON, NOON - HOUR, True),
        (NOON, None, True),
        (None, NOON + HOUR, True),
    ],
)
def test_a_late_sign_that_a_check_has_taken_in_closes_nothing(
    finished_at, checked_at, is_closed
):
    session = make_session(make_person(), finished_at=finished_at)
    assert close(session, ItemOutcome.NUMB, checked_at=checked_at) is is_closed
    assert Adaptation.objects.exists() is is_closed
