"""Users and people for staff."""

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse
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


@pytest.mark.parametrize("password", ["1", "password1234"])
def test_staff_gives_nobody_a_weak_password(admin_client, password):
    for address in ["/admin/people/user/add/", admin_password_address()]:
        fields = {"email": "bob@example.org", "usable_password": "true"}
        fields |= {"password1": password, "password2": password}
        page = admin_client.post(address, fields)
        assertContains(page, "This password is too")
    assert not User.objects.filter(email="bob@example.org").exists()


def admin_password_address():
    return f"/admin/people/user/{User.objects.get().pk}/password/"


def test_staff_sees_users_and_people(admin_client):
    person = Person.objects.create(user=User.objects.get(), country="DE")
    assertContains(admin_client.get("/admin/people/user/"), "admin@example.com")
    assertContains(admin_client.get("/admin/people/person/"), f"Person {person.pk}")


def list_form_addresses():
    """Of everything that staff may add."""
    for model in admin.site._registry:
        yield reverse(f"admin:{model._meta.label_lower.replace('.', '_')}_add")


def test_no_form_of_staff_lets_the_browser_cut_off_what_is_too_long(admin_client):
    pages = [Client().get("/admin/login/")]
    pages += [admin_client.get(address) for address in list_form_addresses()]
    forms = [page for page in pages if page.status_code == 200]
    assert [
        page.request["PATH_INFO"] for page in forms if "maxlength" in page.text
    ] == []
    assert len(forms) > 3
