"""Checks of the first edition, beside those of today: each is read as it was asked."""

import pytest
from pytest_django.asserts import assertContains, assertNotContains

from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlag,
    RedFlagTopic,
)
from tests.assessment.factories import (
    make_decided_check,
    make_first_edition_check,
)

pytestmark = pytest.mark.django_db


def make_flag(slug, disposition):
    return RedFlag(
        slug=slug,
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=disposition,
        reason=f"you have {slug}",
        clinical_text=f"Clinical {slug}",
        source=f"Source of {slug}",
    )


@pytest.fixture
def old_check(person):
    return make_first_edition_check(
        person,
        disposition=Disposition.URGENT,
        fired=(
            make_flag("colic", Disposition.URGENT),
            make_flag("sweats", Disposition.CLINICIAN),
        ),
        start="small_fall",
        body=["colic", "not_sure"],
    )


def test_the_letter_of_an_old_check_has_its_lines_of_then(client, old_check):
    page = client.get(f"/check/history/{old_check.pk}/")
    for line in (
        "<li><strong>How it started:</strong> low-energy fall</li>",
        "<li><strong>Other signs:</strong> loin-to-groin colic</li>",
        "<p>Not asked, or the person was not sure: Other signs.</p>",
        '<li>Clinical colic <span class="meta">(urgent; Source of colic)</span></li>',
        '<li>Clinical sweats <span class="meta">'
        "(see a clinician; Source of sweats)</span></li>",
    ):
        assertContains(page, line, html=True)
    assertContains(page, "rules version 1.1")


@pytest.mark.parametrize("url", ["/check/result/", "/check/letter/", "/check/history/"])
def test_every_page_of_an_old_check_still_opens(client, old_check, url):
    assert client.get(url).status_code == 200


def test_a_letter_of_today_gives_its_sources_for_what_decided(client, person):
    check = make_decided_check(
        person, saddle=["numb"], signs=["weight_loss", "sweats"], legs=["walking"]
    )
    page = client.get(f"/check/history/{check.pk}/")
    for flag in check.fired:
        assertContains(page, flag.clinical_text)
    assertContains(page, "<strong>Also, see a clinician:</strong>")
    assertNotContains(page, "(see a clinician;")


def test_an_old_and_a_new_check_stand_in_one_history(client, person, old_check):
    new = make_decided_check(person)
    page = client.get("/check/history/")
    assertContains(page, f"/check/history/{old_check.pk}/")
    assertContains(page, f"/check/history/{new.pk}/")
