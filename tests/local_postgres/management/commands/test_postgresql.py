import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from people.models import Person
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db


def test_dump_of_the_database_can_be_read_back(tmp_path, capfd):
    dump = tmp_path / "backpain.dump"
    call_command("postgresql", "pg_dump", "--format=custom", f"--file={dump}")
    assert dump.stat().st_mode & 0o777 == 0o600
    call_command("postgresql", "pg_restore", "--list", str(dump))
    assert "TABLE DATA public people_person" in capfd.readouterr().out


@pytest.mark.django_db(transaction=True)
def test_dump_is_restored_as_the_operations_guide_says(tmp_path):
    dump, name = tmp_path / "backpain.dump", connection.settings_dict["NAME"]
    make_person(country="DE")
    call_command("postgresql", "pg_dump", "--format=custom", f"--file={dump}")
    Person.objects.update(country="FR")
    make_person(country="GB")
    call_command(
        "postgresql",
        "pg_restore",
        "--clean",
        "--if-exists",
        "--no-owner",
        "--exit-on-error",
        "--single-transaction",
        f"--dbname={name}",
        str(dump),
    )
    assert Person.objects.get().country == "DE"


def test_psql_speaks_to_the_database_of_this_project(capfd, django_db_setup):
    call_command("postgresql", "psql", "-Atc", "SELECT current_database()")
    assert capfd.readouterr().out.startswith("test_")


def test_program_that_fails_ends_in_a_sentence():
    with pytest.raises(CommandError, match=r"^psql failed\.$"):
        call_command("postgresql", "psql", "-c", "SELECT nothing")
