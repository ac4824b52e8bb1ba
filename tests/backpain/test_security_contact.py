from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from backpain.security_contact import format_contact

ADDRESS = "/.well-known/security.txt"

pytestmark = pytest.mark.django_db


def test_without_a_contact_there_is_no_such_page(client):
    assert client.get(ADDRESS).status_code == 404


def test_contact_is_named_and_valid_for_half_a_year(client, settings):
    settings.SECURITY_CONTACT = "security@backpain.example"
    response = client.get(ADDRESS)
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(
        line.split(": ", 1) for line in response.content.decode().splitlines()
    )
    remaining = datetime.fromisoformat(fields.pop("Expires")) - timezone.now()
    assert timedelta(days=179) < remaining <= timedelta(days=180)
    assert fields == {
        "Contact": "mailto:security@backpain.example",
        "Preferred-Languages": "en",
        "Canonical": f"http://testserver{ADDRESS}",
    }


@pytest.mark.parametrize("contact", ["https://a.example/@us", "mailto:a@b.example"])
def test_address_with_its_scheme_stays_as_it_is(contact):
    assert format_contact(contact) == contact
