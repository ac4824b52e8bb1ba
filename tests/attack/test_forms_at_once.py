"""Every form of every page, sent twenty times at once, is stored once."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.test import Client
from django.urls import get_resolver, resolve, reverse
from django.utils import timezone

from people.models import Person
from reports.archive.exporting import export_archive
from tests.attack.page_forms import PageForm, read_forms
from tests.people.factories import log_in_as
from tests.reports.factories import make_full_person
from tests.visits import CAST, FRAGMENTS, PAGES, SECOND_FACES, find_path

TAPS = 20
# What counts and remembers, and is no data of a person.
NOT_STORED = {"throttles", "sessions", "admin", "auth", "contenttypes"}
# 409: everything is erased already, and the page says it.
ANSWERS = {200, 204, 302, 409}
# Few imports are done at a time: the page says when to try again.
BUSY_VIEWS = {
    "reports:data_import",
    "reports:import_confirmation",
    "reports:restart_import",
}
# Forms that a page shows only after something else, with what they say: who sends them.
OTHER_FORMS = [
    ("newcomer", "reports:create_calendar_feed", {}),
    ("settled", "reports:restart_import", {}),
    ("settled", "people:choose_clock", {"zone": "Asia/Tokyo", "next": "/"}),
]
# Of all that is on a page, last: afterwards nothing is there.
DESTRUCTIVE = ["program:session_finish", "people:erase_everything"]


class Crowd:
    """Twenty threads, each with its connection to the database."""

    def __init__(self):
        self.barrier = threading.Barrier(TAPS)
        self.pool = ThreadPoolExecutor(TAPS)

    def send_at_once(self, send):
        def wait_and_send(number):
            self.barrier.wait(60)
            return send()

        return [*self.pool.map(wait_and_send, range(TAPS))]

    def leave(self):
        self.send_at_once(lambda: connection.close())
        self.pool.shutdown()


@pytest.fixture
def crowd(transactional_db):
    crowd = Crowd()
    yield crowd
    crowd.leave()


def count_rows():
    return Counter(
        {
            model.__name__: model._base_manager.count()
            for model in apps.get_models()
            if model._meta.app_label not in NOT_STORED
        }
    )


def count_new_rows(send):
    before = count_rows()
    result = send()
    after = count_rows()
    after.subtract(before)
    return {name: count for name, count in after.items() if count}, result


def count_rows_of_one(send):
    """What the form stores when it is sent once; nothing of it stays."""
    with transaction.atomic():
        stored, _ = count_new_rows(send)
        transaction.set_rollback(True)
    return stored


def make_client(cookies):
    client = Client(raise_request_exception=False)
    client.cookies.update(cookies)
    return client


def name_of(path):
    match = resolve(path.partition("?")[0])
    return match.view_name


class Visit:
    """A new person of a kind, and the forms of the pages that they have not sent."""

    def __init__(self, kind):
        self.client = Client()
        if kind in CAST:
            log_in_as(self.client, CAST[kind]())

    def list_forms(self, name, visit):
        path = find_path(name, visit, {visit.visitor: self.client})
        page = self.client.get(path)
        if page.status_code != 200:
            return []
        return read_forms(path, page.content.decode())


def all_visits():
    yield from ((name, visit) for name, visit in PAGES.items() if name not in FRAGMENTS)
    yield from SECOND_FACES.values()


def list_visitors():
    return {visit.visitor for _, visit in all_visits()} - {"editor", "stranger"}


WRITING_VIEWS = {
    f"{resolver.app_name}:{pattern.name}"
    for resolver in get_resolver().url_patterns
    if getattr(resolver, "app_name", None) not in {None, "admin"}
    for pattern in resolver.url_patterns
    if getattr(pattern.callback, "is_writing_view", False)
}


def attack_visitor(kind, crowd, attacked, failures):
    """Send each kind of form once for all, as a person who has just come."""
    visitor = Visit(kind)
    pages = [(name, visit) for name, visit in all_visits() if visit.visitor == kind]
    for name, visit in sorted(pages, key=lambda pair: pair[0] in DESTRUCTIVE):
        while form := find_new_form(visitor.list_forms(name, visit), attacked):
            attacked.add(name_of(form.action))
            failures += attack_form(form, visitor.client.cookies, crowd)
            visitor = Visit(kind)


def find_new_form(forms, attacked):
    for form in forms:
        if not form.has_file and name_of(form.action) in WRITING_VIEWS - attacked:
            return form
    return None


def attack_form(form, cookies, crowd, **files):
    def send():
        uploads = {name: SimpleUploadedFile(name, data) for name, data in files.items()}
        return make_client(cookies).post(form.action, form.fields | uploads)

    expected = count_rows_of_one(send)
    stored, answers = count_new_rows(lambda: crowd.send_at_once(send))
    statuses = Counter(answer.status_code for answer in answers)
    allowed = ANSWERS | ({503} if name_of(form.action) in BUSY_VIEWS else set())
    if stored != expected or set(statuses) - allowed:
        return [(name_of(form.action), expected, stored, dict(statuses))]
    return []


def attack_restoring(crowd):
    """An entry that was deleted a moment ago."""
    client = Visit("settled").client
    person = Person.objects.get(pk=client.session["person"])
    client.post(f"{person.pain_entries.first().get_absolute_url()}delete/")
    form = PageForm(reverse("progress:restore_pain_entry"), {"form_key": str(uuid4())})
    return attack_form(form, client.cookies, crowd)


def attack_import(crowd):
    """The archive of somebody else, sent by a newcomer."""
    content = b"".join(export_archive(make_full_person(), timezone.now()))
    form = PageForm(reverse("reports:data_import"), {"form_key": str(uuid4())})
    return attack_form(form, Visit("newcomer").client.cookies, crowd, file=content)


def test_every_form_that_is_sent_twenty_times_at_once_is_stored_once(
    crowd, catalogue, settings
):
    settings.THROTTLE_FACTOR = 1000
    attacked, failures = set(), []
    for kind in sorted(list_visitors()):
        attack_visitor(kind, crowd, attacked, failures)
    for kind, name, fields in OTHER_FORMS:
        attacked.add(name)
        form = PageForm(reverse(name), {"form_key": str(uuid4()), **fields})
        failures += attack_form(form, Visit(kind).client.cookies, crowd)
    for name, attack in [
        ("progress:restore_pain_entry", attack_restoring),
        ("reports:data_import", attack_import),
    ]:
        attacked.add(name)
        failures += attack(crowd)
    assert failures == []
    assert WRITING_VIEWS - attacked == set()
