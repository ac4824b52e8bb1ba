import pytest
from pytest_django.asserts import assertContains

from tests.lessons.factories import make_lesson

pytestmark = pytest.mark.django_db


def test_staff_read_lessons_and_change_none(admin_client):
    lesson = make_lesson(title="Pacing")
    assertContains(admin_client.get("/admin/lessons/lesson/"), "Pacing")
    page = f"/admin/lessons/lesson/{lesson.pk}/change/"
    assert admin_client.get(page).status_code == 200
    assert admin_client.post(page, {"title": "Other"}).status_code == 403
    assert admin_client.get("/admin/lessons/lesson/add/").status_code == 403
    delete = f"/admin/lessons/lesson/{lesson.pk}/delete/"
    assert admin_client.post(delete, {"post": "yes"}).status_code == 403
