"""The form takes a file only if all of it can be imported."""

import pytest
from pytest_django.asserts import assertContains

from tests.reports.archives import URL, upload, zip_with

pytestmark = pytest.mark.django_db


def test_nothing_chosen_asks_for_a_file(client):
    assertContains(client.post(URL), "Choose the ZIP file.")


def test_a_zip_beyond_the_limit_is_refused_unread(client, monkeypatch):
    monkeypatch.setattr("reports.archive.forms.LARGEST_UPLOAD_BYTES", 2**20)
    response = upload(client, b"PK\x03\x04" + b"x" * 2**20)
    assertContains(response, "The file is larger than 1 megabytes.")


def test_of_a_large_film_it_is_said_that_it_is_a_film(client, monkeypatch):
    monkeypatch.setattr("reports.archive.forms.LARGEST_UPLOAD_BYTES", 2**20)
    response = upload(client, b"\0\0\0\x20ftypisom" + b"x" * 2**20)
    assertContains(response, "This is a film or a sound.")


def test_a_refusal_stands_on_the_page_once_and_belongs_to_the_field(client):
    response = upload(client, zip_with("", "notes.txt"))
    assertContains(response, "This is a ZIP file of something else.", 1)
    assertContains(response, 'aria-describedby="error-summary id_file_helptext"', 1)
