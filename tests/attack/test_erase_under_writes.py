"""Whoever erases everything while others still write for them is gone at once."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

from django.apps import apps
from django.db import connection
from django.test import Client
from django.urls import reverse

from people.models import Person
from tests.people.factories import log_in_as, make_person

ERASURES = int(os.environ.get("ERASURES", "20"))
WRITERS = 6
ANSWERS = {200, 204, 302, 409}


def write_for_person(cookies):
    client = Client(raise_request_exception=False)
    client.cookies.update(cookies)
    address = reverse("progress:pain_log")
    return client.post(address, {"pain": 3, "form_key": str(uuid4())}).status_code


def erase_person(cookies):
    client = Client(raise_request_exception=False)
    client.cookies.update(cookies)
    return client.post(reverse("people:erase_everything")).status_code


def count_rows_of(person_key):
    return sum(
        model._base_manager.filter(person_id=person_key).count()
        for model in apps.get_models()
        if any(field.attname == "person_id" for field in model._meta.concrete_fields)
    )


def test_erasing_under_writes_leaves_nothing_and_never_fails(
    transactional_db, settings
):
    """ERASURES=100 runs the long form."""
    settings.THROTTLE_FACTOR = 1000
    barrier = threading.Barrier(WRITERS + 1)
    statuses, left = set(), 0

    def run_at_once(send):
        barrier.wait(60)
        return send()

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        for _ in range(ERASURES):
            client, person = Client(), make_person()
            log_in_as(client, person)
            cookies = client.cookies
            sends = [lambda c=cookies: write_for_person(c)] * WRITERS
            sends.append(lambda c=cookies: erase_person(c))
            statuses |= {*pool.map(run_at_once, sends)}
            left += count_rows_of(person.pk)
            left += Person.objects.filter(pk=person.pk).count()
        [*pool.map(run_at_once, [lambda: connection.close()] * (WRITERS + 1))]
    assert (statuses - ANSWERS, left) == (set(), 0)
