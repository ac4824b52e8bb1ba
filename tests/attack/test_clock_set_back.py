"""A server whose clock was set back serves every page and takes every form."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from exercises.views import contact_sheet
from tests.attack.page_forms import read_forms
from tests.visits import (
    CAST,
    FEW_PICTURES,
    PAGES,
    SECOND_FACES,
    find_path,
    log_in_cast,
)

BACK = [timedelta(minutes=10), timedelta(days=400)]
PERSONAL = [
    (name, visit)
    for name, visit in [*PAGES.items(), *SECOND_FACES.values()]
    if visit.visitor in CAST
]


def send_form(client, form):
    """What it answers; nothing of it stays."""
    with transaction.atomic():
        status = client.post(form.action, form.fields).status_code
        transaction.set_rollback(True)
    return status


@pytest.mark.parametrize("back", BACK, ids=str)
def test_a_clock_that_was_set_back_breaks_no_page_and_no_form(
    catalogue, monkeypatch, settings, back
):
    settings.THROTTLE_FACTOR = 1000
    monkeypatch.setattr(contact_sheet, "PICTURES_BY_NAME", FEW_PICTURES)
    clients = log_in_cast()
    pages = [
        (clients[visit.visitor], find_path(name, visit, clients))
        for name, visit in PERSONAL
    ]
    earlier = timezone.now() - back
    monkeypatch.setattr(timezone, "now", lambda: earlier)
    failures, sent = [], set()
    for client, path in pages:
        client.raise_request_exception = False
        page = client.get(path)
        if page.status_code >= 500:
            failures.append(path)
        for form in read_forms(path, page.content.decode()):
            if (client, form.action) not in sent:
                sent.add((client, form.action))
                if send_form(client, form) >= 500:
                    failures.append(f"form {form.action}")
    assert failures == []
