from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection

from backpain.management.commands.prepare import (
    PREPARING_LOCK,
    collect_static_files,
    load_catalogue,
    preparing_alone,
)
from exercises.models import Exercise
from tests.backpain.processes import manage


@pytest.mark.no_cover  # draws every figure as everybody shows it
@pytest.mark.django_db
def test_preparing_twice_changes_nothing(settings, tmp_path, capsys):
    settings.STATIC_ROOT = tmp_path
    call_command("prepare")
    slugs = set(Exercise.objects.values_list("pk", "slug"))
    call_command("prepare")
    assert slugs
    assert set(Exercise.objects.values_list("pk", "slug")) == slugs
    assert (tmp_path / "css" / "site.css").exists()
    assert capsys.readouterr().out.startswith("Bringing the database up to date\n")


@pytest.mark.django_db
def test_ladders_may_be_numbered_anew():
    load_catalogue()
    shipped = set(Exercise.objects.values_list("slug", "ladder", "rung"))
    # As in an older catalogue, in which each stood one rung higher.
    for exercise in Exercise.objects.exclude(ladder="").order_by("-rung"):
        exercise.rung += 1
        exercise.save()
    load_catalogue()
    assert set(Exercise.objects.values_list("slug", "ladder", "rung")) == shipped


def test_directory_that_cannot_be_written_is_named(settings, tmp_path):
    (tmp_path / "file").touch()
    settings.STATIC_ROOT = str(tmp_path / "file" / "static")
    with pytest.raises(ImproperlyConfigured) as refusal:
        collect_static_files()
    assert str(refusal.value).startswith(
        f"The static files cannot be written to {tmp_path}/file/static "
    )


@pytest.mark.django_db
def test_only_one_prepares_a_database_at_a_time():
    with preparing_alone():
        other = psycopg.connect(**connection.get_connection_params())
        with other:
            other.execute("SET lock_timeout = '100ms'")
            with pytest.raises(psycopg.errors.LockNotAvailable):
                other.execute("SELECT pg_advisory_xact_lock(%s)", [PREPARING_LOCK])
            other.rollback()
    with preparing_alone():
        pass


@pytest.mark.django_db
def test_two_that_prepare_a_new_database_at_once_both_succeed(empty_database):
    with ThreadPoolExecutor() as both:
        results = [
            both.submit(manage, "prepare", DATABASE_URL=empty_database)
            for _ in range(2)
        ]
    assert [result.result() for result in results] == [(0, "")] * 2


def test_setting_that_the_web_server_would_refuse_is_refused_before_the_work():
    assert manage("prepare", WEB_CONCURRENCY="abc") == (
        1,
        "backpain: WEB_CONCURRENCY=abc is no whole number from 1 up: correct it, "
        "for example WEB_CONCURRENCY=2.",
    )
