"""Users and people for staff."""

import pytest
from pytest_django.asserts import assertContains

from people.models import Person, User

pytestmark = pytest.mark.django_db


def test_staff_adds_a_user_by_e_mail(admin_client):
    response = admin_client.post(
        "/admin/people/user/add/",
        {
            "email": "alice@example.org",
            "usable_password": "true",
            "password1": "correct horse battery",
            "password2": "correct horse battery",
        },
    )
    assert response.status_code == 302
    assert User.objects.get(email="alice@example.org").has_usable_password()


def test_staff_sees_users_and_people(admin_client):
    person = Person.objects.create(user=User.objects.get(), country="DE")
    assertContains(admin_client.get("/admin/people/user/"), "admin@example.com")
    assertContains(admin_client.get("/admin/people/person/"), f"Person {person.pk}")
