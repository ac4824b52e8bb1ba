import pytest
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from assessment.models import ClinicianKind, ClinicianVisit
from core.values.suitability import Equipment, Place
from people.models import Preferences
from program.models import Exclusion, Program
from tests.assessment.factories import make_decided_check
from tests.program.pages import PROGRAM, items_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def test_an_exercise_is_left_out_for_good_and_brought_back(client, person, program):
    slug = program.items.first().exercise.slug
    url = f"/program/exercise/{slug}/"
    page = client.post(url, {"change": "never"}, follow=True)
    assert "Your settings can bring it back." in page.text
    assert slug not in items_of(person)
    exclusion = Exclusion.objects.get()
    page = client.get("/program/settings/").content.decode()
    assert exclusion.exercise.name in page
    client.post(f"/program/settings/left-out/{exclusion.pk}/")
    assert slug in items_of(person)


def test_settings_are_kept_and_the_program_follows(client, person, program):
    data = {
        "minutes": 10,
        "days_a_week": 2,
        "places": ["chair", "floor"],
        "equipment": ["chair"],
        "excluded_positions": ["standing", "hands_and_knees"],
        "cautions": ["wrist_trouble"],
        "is_voice_on": "on",
    }
    assertRedirects(client.post("/program/settings/", data), PROGRAM)
    saved = Preferences.objects.get(person=person)
    assert (saved.minutes, saved.equipment) == (10, (Equipment.CHAIR,))
    assert saved.places == (Place.CHAIR, Place.FLOOR)
    assert saved.is_voice_on
    current = Program.objects.for_person(person).current()
    assert current.number == 2
    assert current.session_minutes <= 10
    positions = {item.exercise.position for item in current.items.all()}
    assert positions & {"standing", "hands_and_knees"} == set()


def test_settings_without_a_program_make_none(client, person):
    client.post(
        "/program/settings/", {"minutes": 10, "days_a_week": 2, "places": ["floor"]}
    )
    assert Preferences.objects.get(person=person).minutes == 10
    assert not Program.objects.exists()


def test_wrong_settings_keep_what_was_chosen(client, person):
    response = client.post("/program/settings/", {"minutes": 12, "days_a_week": 2})
    assert response.status_code == 200
    assert b"Error:" in response.content
    assert not Preferences.objects.exists()


def test_somebody_in_the_same_position_is_offered_to_show_the_exercises(client, person):
    offer = "Somebody in a wheelchair can show you the exercises."
    assert offer not in client.get("/program/settings/").text
    Preferences.objects.create(person=person, cautions=["seated_only"])
    assert offer in client.get("/program/settings/").text
    client.post("/account/settings/", {"shown_by": "wheelchair"})
    assert offer not in client.get("/program/settings/").text


def test_somebody_pregnant_is_offered_after_the_check_said_so(client, person):
    now = timezone.now()
    check = make_decided_check(
        person, at=now, sex="female", health=["pregnant"], pain_now=2
    )
    ClinicianVisit.objects.create(
        symptom_check=check,
        seen_on=now.date(),
        clinician_kind=ClinicianKind.MIDWIFE,
    )
    page = client.get("/program/settings/").text
    assert "Somebody pregnant can show you the exercises." in page


@pytest.mark.parametrize("count", [1, 3])
def test_settings_cost_the_same_whatever_is_left_out(
    client, person, program, django_assert_num_queries, count
):
    for item in program.items.all()[:count]:
        Exclusion.objects.create(person=person, exercise=item.exercise)
    client.get("/program/settings/")
    with django_assert_num_queries(5):
        client.get("/program/settings/")
