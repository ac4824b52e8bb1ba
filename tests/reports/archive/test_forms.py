"""The form takes a file only if all of it can be imported."""

import pytest
from pytest_django.asserts import assertContains

from tests.reports.archives import URL, upload

pytestmark = pytest.mark.django_db


def test_nothing_chosen_asks_for_a_file(client):
    assertContains(client.post(URL), "Choose the ZIP file.")


def test_file_beyond_the_limit_is_refused_unread(client, monkeypatch):
    monkeypatch.setattr("reports.archive.forms.LARGEST_UPLOAD_BYTES", 2**20)
    response = upload(client, b"x" * (2**20 + 1))
    assertContains(response, "The file is larger than 1 megabytes.")
