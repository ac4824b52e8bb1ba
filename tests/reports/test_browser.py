"""The pages of exports and imports, in a real browser."""

import pytest

from progress.models import PainEntry
from reports.models import CalendarFeed
from tests.conftest import overflow
from tests.people.factories import log_in_as
from tests.reports.archives import pain_row, with_tables, zip_with
from tests.reports.factories import make_full_person

PHONE_OF_TODAY = {"width": 390, "height": 844}

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_export_erase_and_import_work_without_a_script(
    client, page_without_javascript, enter, tmp_path
):
    log_in_as(client, make_full_person())
    page = enter(page_without_javascript)
    page.goto("/account/erase/")
    page.get_by_role("link", name="Download a copy first").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the ZIP file").click()
    download.value.save_as(tmp_path / "mine.zip")
    page.goto("/account/erase/")
    page.get_by_role("button", name="Erase everything now").click()
    assert CalendarFeed.objects.count() == 0
    page.goto("/progress/import/")
    page.get_by_label("Your ZIP file").set_input_files(tmp_path / "mine.zip")
    page.get_by_role("button", name="Check the file").click()
    page.get_by_role("button", name="Add what is new").click()
    page.get_by_text("Your data is back.").wait_for()


def choose_file(page, path):
    page.goto("/progress/import/")
    page.get_by_label("Your ZIP file").set_input_files(path)
    page.get_by_role("button", name="Check the file").click()


@pytest.mark.parametrize("rows", [0, 50], ids=["another app", "many problems"])
def test_a_refusal_fits_on_two_screens_of_a_phone(browser_page, axe, tmp_path, rows):
    content = (
        with_tables(pain_entries=[pain_row(pain="x" * 500)] * rows)
        if rows
        else zip_with("", "notes.txt")
    )
    (tmp_path / "file.zip").write_bytes(content)
    page = browser_page
    page.set_viewport_size(PHONE_OF_TODAY)
    choose_file(page, tmp_path / "file.zip")
    page.get_by_role("heading", name="Please check this").wait_for()
    height = page.evaluate("document.documentElement.scrollHeight")
    assert height < 2 * PHONE_OF_TODAY["height"]
    assert overflow(page) == 0
    axe(page)


def test_a_long_file_is_checked_and_added_while_its_page_waits(
    either_page, monkeypatch, tmp_path
):
    monkeypatch.setattr("reports.archive.forms.SHORT_DATA_BYTES", 0)
    (tmp_path / "file.zip").write_bytes(with_tables(pain_entries=[pain_row()]))
    choose_file(either_page, tmp_path / "file.zip")
    either_page.get_by_role("button", name="Add what is new").click()
    either_page.get_by_text("Your data is back.").wait_for()
    assert PainEntry.objects.count() == 1
