import pytest
from django.db import OperationalError, connection


def test_alive_without_a_database_at_any_address(client):
    response = client.get("/healthz", headers={"host": "10.0.0.1"})
    assert (response.status_code, response.content) == (200, b"alive\n")
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_ready_with_a_migrated_database(client):
    response = client.get("/readyz", headers={"host": "10.0.0.1"})
    assert (response.status_code, response.content) == (200, b"ready\n")


@pytest.mark.django_db
def test_not_ready_before_the_migrations(client):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'people'")
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (
        503,
        b"database not migrated\n",
    )


@pytest.mark.django_db
def test_not_ready_while_the_database_is_out_of_reach(client):
    def refuse(*_):
        raise OperationalError

    with connection.execute_wrapper(refuse):
        response = client.get("/readyz")
    assert (response.status_code, response.content) == (
        503,
        b"database out of reach\n",
    )


def test_probe_is_not_sent_to_https(client, settings):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/healthz").status_code == 200
