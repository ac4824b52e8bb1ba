"""The pages of exports and imports, in a real browser."""

import pytest

from reports.models import CalendarFeed
from tests.people.factories import log_in_as
from tests.reports.factories import make_full_person

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
