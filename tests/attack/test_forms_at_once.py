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
from tests.visits import CAST, PAGES, SECOND_FACES, find_path

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
# The page that shows the form of a view, if it is not the page of that name.
PLACES = {
    "program:answer_pause": "pauses that ask",
    "program:change_exercise": "program:program_overview",
    "program:delete_exclusion": "program:program_settings",
    "program:next_day_response": "pages:today",
    "program:record_item_outcome": "program:session_player",
    "program:save_voice_preference": "program:session_player",
    "program:session_player": "start of a session",
    "program:delete_walk": "program:change_walk",
    "program:flare_guidance": "no flare-up",
    "program:flare_settled": "program:flare_guidance",
    "program:flare_undo": "program:flare_guidance",
    "program:set_plan_aside": "program:if_then_plan",
    "progress:delete_pain_entry": "progress:pain_entry",
    "progress:rate_psfs_activities": "progress:psfs_activities",
    "progress:stop_psfs_activity": "progress:psfs_activities",
    "reports:cancel_import": "reports:import_confirmation",
    "reports:revoke_calendar_feed": "reports:calendar_subscription",
}
RESTORED_ENTRIES = {
    "program:restore_walk": "walks",
    "progress:restore_pain_entry": "pain_entries",
}
# Forms that a page shows only after something else, with what they say: who sends them.
OTHER_FORMS = {
    "reports:create_calendar_feed": ("newcomer", {}),
    "reports:restart_import": ("settled", {}),
    "people:choose_clock": ("settled", {"zone": "Asia/Tokyo", "next": "/"}),
}


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


@pytest.fixture(scope="module")
def crowd(django_db_setup):
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


def enter_as(kind):
    """A client of a new person of a kind."""
    client = Client()
    log_in_as(client, CAST[kind]())
    return client


FACES = {name: (name, visit) for name, visit in PAGES.items()} | SECOND_FACES
WRITING_VIEWS = {
    f"{resolver.app_name}:{pattern.name}"
    for resolver in get_resolver().url_patterns
    if getattr(resolver, "app_name", None) not in {None, "admin"}
    for pattern in resolver.url_patterns
    if getattr(pattern.callback, "is_writing_view", False)
}


def attack_form(form, cookies, crowd, **files):
    """Send it once, and at once; return what is stored, and all other answers."""

    def send():
        uploads = {name: SimpleUploadedFile(name, data) for name, data in files.items()}
        return make_client(cookies).post(form.action, form.fields | uploads)

    expected = count_rows_of_one(send)
    stored, answers = count_new_rows(lambda: crowd.send_at_once(send))
    assert stored == expected
    allowed = ANSWERS | ({503} if name_of(form.action) in BUSY_VIEWS else set())
    statuses = Counter(answer.status_code for answer in answers)
    assert set(statuses) - allowed == set(), statuses


def find_form(view):
    """The first form of the view on its page, and the client of whom it is shown to."""
    name, visit = FACES[PLACES.get(view, view)]
    client = enter_as(visit.visitor)
    path = find_path(name, visit, {visit.visitor: client})
    forms = read_forms(path, client.get(path).content.decode())
    found = [form for form in forms if name_of(form.action) == view]
    return found[0], client


def make_form(view, **fields):
    return PageForm(reverse(view), {"form_key": str(uuid4()), **fields})


def make_restoring_form(view):
    """For an entry that was deleted a moment ago."""
    client = enter_as("settled")
    person = Person.objects.get(pk=client.session["person"])
    entry = getattr(person, RESTORED_ENTRIES[view]).first()
    client.post(f"{entry.get_absolute_url()}delete/")
    return make_form(view), client


def choose_form(view):
    if view in RESTORED_ENTRIES:
        return make_restoring_form(view)
    if view in OTHER_FORMS:
        kind, fields = OTHER_FORMS[view]
        return make_form(view, **fields), enter_as(kind)
    return find_form(view)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("view", sorted(WRITING_VIEWS - {"reports:data_import"}))
def test_a_form_that_is_sent_twenty_times_at_once_is_stored_once(
    crowd, catalogue, settings, view
):
    settings.THROTTLE_FACTOR = 1000
    form, client = choose_form(view)
    assert not form.has_file
    attack_form(form, client.cookies, crowd)


@pytest.mark.django_db(transaction=True)
def test_an_archive_that_is_sent_twenty_times_at_once_is_imported_once(
    crowd, catalogue, settings
):
    """That of somebody else, sent by a newcomer."""
    settings.THROTTLE_FACTOR = 1000
    content = b"".join(export_archive(make_full_person(), timezone.now()))
    client = enter_as("newcomer")
    attack_form(make_form("reports:data_import"), client.cookies, crowd, file=content)
