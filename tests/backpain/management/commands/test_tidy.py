from io import StringIO

import pytest
from django.core.management import call_command

from tests.backpain.tidying.test_expiry import LONG_AGO, make_empty_person


@pytest.mark.django_db
def test_it_says_what_it_removed():
    make_empty_person(LONG_AGO)
    output = StringIO()
    call_command("tidy", stdout=output)
    assert output.getvalue().splitlines() == [
        "Removed browser sessions: 0",
        "Removed unconfirmed uploads: 0",
        "Removed answered forms: 0",
        "Removed empty people: 1",
        "Removed counts of limits: 0",
    ]
