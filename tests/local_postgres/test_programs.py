import os

import pytest
from django.core.exceptions import ImproperlyConfigured

from local_postgres import programs
from local_postgres.programs import (
    MAJOR_VERSION,
    ServerPrograms,
    client_program_directory,
    copy_wheel,
    find_installed_wheel,
)


def test_programs_of_the_wheel_run_as_the_system_user(directory):
    result = ServerPrograms(directory=directory).run_program("postgres", "--version")
    assert result.stdout.decode().startswith(f"postgres (PostgreSQL) {MAJOR_VERSION}.")


def test_client_programs_need_no_copy():
    assert find_installed_wheel() in client_program_directory().parents


def test_copy_of_the_wheel_replaces_an_incomplete_one(directory):
    target = directory / "programs"
    (directory / "programs.new" / "half").mkdir(parents=True)
    copy_wheel(target)
    name = find_installed_wheel().name
    assert (target / name / programs.PROGRAM_SUBDIRECTORY / "postgres").exists()
    assert not (target / "half").exists()
    assert not (directory / "programs.new").exists()
    others = [path for path in target.rglob("*") if path.stat().st_mode & 0o022]
    assert others == []


def test_copies_of_other_versions_are_removed(directory):
    for name in ["programs-0.5.0", "postgresql-0.0.1", "postgresql-0.0.1.new"]:
        (directory / name).mkdir()
    used = ServerPrograms(directory=directory)
    used.copy_directory.mkdir()
    used.remove_other_copies()
    assert list(directory.iterdir()) == [used.copy_directory]


def test_wheel_that_is_missing_is_named(monkeypatch):
    monkeypatch.setattr(programs, "WHEEL_PACKAGE", "no_such_wheel")
    with pytest.raises(ImproperlyConfigured, match=r"no-such-wheel is missing"):
        find_installed_wheel()


@pytest.mark.skipif(os.getuid() != 0, reason="only root runs it as another account")
def test_data_directory_that_the_system_user_cannot_enter_is_named(directory):
    closed = directory / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(ImproperlyConfigured, match=r"who cannot enter .*/closed"):
        ServerPrograms(directory=closed).run_program("postgres", "--version")
