"""The admin of the catalogue."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from pytest_django.asserts import assertContains, assertRedirects

from core.values.suitability import Caution
from exercises.models import Exercise
from exercises.values.doses import DosePart
from exercises.values.vocabulary import Phase
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db

LIST_URL = "/admin/exercises/exercise/"


def form_url(exercise):
    return f"{LIST_URL}{exercise.pk}/change/"


def sent_by_form(response):
    """What a browser would send if nothing was changed."""
    form = response.context["adminform"].form
    data = {}
    for bound in form:
        widget = bound.subwidgets[0].data if bound.subwidgets else {}
        if "rows" in widget:
            data |= {
                name: "" if value is None else value
                for row in widget["rows"]
                for _, name, value in row["cells"]
            }
        elif bound.value() is not None and bound.value() is not False:
            data[bound.html_name] = bound.value()
    return data


@pytest.fixture
def exercise():
    return make_exercise(name="Plank on knees", figure="bridge", is_sided=True)


def test_editor_finds_and_opens_an_exercise(admin_client, exercise):
    listed = admin_client.get(f"{LIST_URL}?q=plank")
    assertContains(listed, "Plank on knees")
    opened = admin_client.get(form_url(exercise))
    assertContains(opened, "Move a little.")
    assertContains(opened, 'aria-label="A person moves."')
    assertContains(opened, 'aria-label="move, hold seconds"')


def test_editor_reads_how_a_drawing_names_its_sides(admin_client, exercise):
    opened = admin_client.get(form_url(exercise))
    assertContains(opened, "write {side} for the one that is shown")
    assertContains(opened, "and {other_side} for the other")


def test_what_is_too_long_is_refused_with_a_count_and_stays_whole(
    admin_client, exercise
):
    data = sent_by_form(admin_client.get(form_url(exercise)))
    data["name"] = "Plank on both knees, " * 5
    refused = admin_client.post(form_url(exercise), data)
    assertContains(refused, "has at most 80 characters (it has 104).")
    assertContains(refused, f'value="{data["name"]}"')


def test_new_exercise_has_no_drawing_yet(admin_client):
    assertContains(admin_client.get(f"{LIST_URL}add/"), "Save it with the name")


def test_untouched_form_changes_nothing(admin_client, exercise):
    before = Exercise.objects.values().get()
    data = sent_by_form(admin_client.get(form_url(exercise)))
    assertRedirects(admin_client.post(form_url(exercise), data), LIST_URL)
    assert Exercise.objects.values().get() == before


def test_editor_changes_lines_ticks_doses_and_sources(admin_client, exercise):
    data = sent_by_form(admin_client.get(form_url(exercise))) | {
        "steps": "Lie down.\r\n\r\nLift. \r\n",
        "cautions": ["wrist_trouble", "pregnancy"],
        "doses-4-hold_seconds": "20",
        "sources-2-title": "Another",
        "sources-2-year": "2021",
        "sources-2-url": "https://example.org/2",
    }
    admin_client.post(form_url(exercise), data)
    exercise.refresh_from_db()
    assert exercise.steps == ("Lie down.", "Lift.")
    assert exercise.cautions == (Caution.WRIST_TROUBLE, Caution.PREGNANCY)
    assert list(exercise.doses) == [Phase.MOVE, Phase.KEEP]
    assert exercise.doses[Phase.KEEP].hold_seconds == 20
    assert [source.year for source in exercise.sources] == [2020, 2021]


def test_an_error_keeps_what_was_entered(admin_client, exercise):
    data = sent_by_form(admin_client.get(form_url(exercise)))
    data["doses-2-hold_seconds"] = "long"
    response = admin_client.post(form_url(exercise), data)
    message = "Doses, move phase, hold seconds: write a whole number."
    assert response.context["adminform"].form.errors["doses"] == [message]
    assertContains(response, 'value="long"')


def test_editor_gives_a_new_part_of_the_dose_its_cue(admin_client, exercise):
    data = sent_by_form(admin_client.get(form_url(exercise))) | {
        "doses-2-hold_seconds": "2",
        "cues-3-cue": "Out a little.",
        "cues-4-cue": "Stay tall.",
        "cues-5-cue": "Come back slowly.",
    }
    assertRedirects(admin_client.post(form_url(exercise), data), LIST_URL)
    exercise.refresh_from_db()
    assert exercise.cues == {
        DosePart.MOVE: "Out a little.",
        DosePart.HOLD: "Stay tall.",
        DosePart.RETURN: "Come back slowly.",
    }


def test_a_cue_that_is_too_long_is_named_and_stays_whole(admin_client, exercise):
    data = sent_by_form(admin_client.get(form_url(exercise)))
    data["cues-3-cue"] = "Move a little to and fro, as long as you like."
    response = admin_client.post(form_url(exercise), data)
    assertContains(response, "Cues, move: has 46 characters, there is time for 40.")
    assertContains(response, f'value="{data["cues-3-cue"]}"')
    assertContains(response, 'aria-label="move, cue"')


def test_edit_in_the_admin_changes_one_line_of_the_fixtures(
    admin_client, catalogue, tmp_path
):
    bridge = Exercise.objects.get(slug="bridge")
    data = sent_by_form(admin_client.get(form_url(bridge)))
    data["feel"] = "In both buttocks, and a little in the thighs."
    call_command("export_catalogue", directory=tmp_path, stdout=StringIO())
    before = json.loads((tmp_path / "strength.json").read_text("utf-8"))
    assertRedirects(admin_client.post(form_url(bridge), data), LIST_URL)
    call_command("export_catalogue", directory=tmp_path, stdout=StringIO())
    after = json.loads((tmp_path / "strength.json").read_text("utf-8"))
    changed = [
        (new["fields"]["slug"], key)
        for old, new in zip(before, after, strict=True)
        for key in new["fields"]
        if json.dumps(old["fields"][key]) != json.dumps(new["fields"][key])
    ]
    assert changed == [("bridge", "feel")]
