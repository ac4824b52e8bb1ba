import pytest

from exercises.figures.library import PICTURES_BY_NAME
from exercises.views import contact_sheet
from tests.visits import FEW_PICTURES

pytestmark = pytest.mark.django_db

URL = "/exercises/figures/"


def test_visitors_find_no_contact_sheet(client):
    assert client.get(URL).status_code == 404


def test_developers_see_it_without_logging_in(client, settings, monkeypatch):
    monkeypatch.setattr(contact_sheet, "PICTURES_BY_NAME", FEW_PICTURES)
    settings.DEBUG = True
    assert client.get(URL).status_code == 200


@pytest.mark.no_cover  # the same lines for each figure
def test_staff_see_every_figure(admin_client):
    page = admin_client.get(URL).text
    missing = [name for name in PICTURES_BY_NAME if f'aria-label="{name}"' not in page]
    assert missing == []
