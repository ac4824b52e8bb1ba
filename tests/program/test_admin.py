import pytest
from django.urls import reverse
from pytest_django.asserts import assertContains

from tests.program.models.test_programs import make_program

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def test_staff_read_programs_but_do_not_change_them(admin_client):
    program = make_program(pain_now=2)
    page = admin_client.get(reverse("admin:program_program_changelist"))
    assertContains(page, "Select programme to view")
    url = reverse("admin:program_program_change", args=[program.pk])
    response = admin_client.get(url)
    assert program.items.first().name in response.content.decode()
    assert admin_client.post(url, {"phase": "keep"}).status_code == 403
    assert admin_client.get(reverse("admin:program_program_add")).status_code == 403
