"""A database that cannot be used is left alone, and the reason told in a sentence."""

import os
import shutil
import subprocess
from contextlib import contextmanager

import pytest
from django.core.exceptions import ImproperlyConfigured

from local_postgres.cluster import find_reason, read_regular_file
from local_postgres.lifetime import ensure_server
from local_postgres.programs import MAJOR_VERSION
from local_postgres.server import EmbeddedServer
from tests.local_postgres.servers import has_stopped, wait_until

NOBODY = 65534


@pytest.fixture
def unused_directory(directory, start_client):
    """A data directory whose server has stopped."""
    start_client(directory).communicate()
    wait_until(lambda: has_stopped(directory))
    return directory


def assert_refused(directory, reason):
    with pytest.raises(ImproperlyConfigured, match=reason) as refusal:
        ensure_server(directory)
    assert str(refusal.value).count("\n") == 0


@pytest.mark.parametrize(
    ("version", "reason"),
    [
        ("17\n", r"made by PostgreSQL 17, .* has 18: dump it .* set DATA_DIR"),
        ("", r"contains no complete database: move it .* set DATA_DIR"),
        ("nonsense", r"contains no complete database: move it .* set DATA_DIR"),
    ],
)
def test_database_of_another_version_is_named_with_what_to_do(
    unused_directory, version, reason
):
    path = unused_directory / "database" / "PG_VERSION"
    path.write_text(version)
    assert_refused(unused_directory, reason)
    path.write_text(f"{MAJOR_VERSION}\n")
    ensure_server(unused_directory)


@pytest.mark.skipif(os.getuid() != 0, reason="only root gives files away")
def test_database_that_belongs_to_somebody_else_is_named_with_its_owner(
    unused_directory,
):
    os.chown(unused_directory / "database", NOBODY, NOBODY)
    assert_refused(unused_directory, r"belongs to nobody, but PostgreSQL runs as ")
    shutil.rmtree(unused_directory / "database")


def test_server_that_refuses_to_start_is_quoted(unused_directory):
    log = EmbeddedServer(directory=unused_directory).cluster.log_path
    with log.open("a") as file:
        file.write("FATAL:  something of last week\n")
    (unused_directory / "database" / "postgresql.conf").write_text("nonsense = 1\n")
    assert_refused(unused_directory, r"does not start \(.*configuration.*\): see ")


@contextmanager
def small_disk(directory, megabytes):
    directory.mkdir()
    options = ["-t", "tmpfs", "-o", f"size={megabytes}m,mode=711", "tmpfs"]
    mount = [shutil.which("mount") or "mount", *options, str(directory)]
    if os.getuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("only root mounts a small disk")
    try:
        yield directory
    finally:
        wait_until(lambda: has_stopped(directory))
        subprocess.run([shutil.which("umount"), "--lazy", directory], check=True)


@pytest.mark.parametrize("megabytes", [1, 60])
def test_full_disk_is_named_whatever_meets_it(directory, megabytes):
    """The copy of the programs, or the new database."""
    with small_disk(directory / "small", megabytes) as small:
        assert_refused(small, r"disk of the data directory .* is full: make room")


def test_reason_is_the_last_that_the_server_gave():
    output = "LOG:  starting\nFATAL:  first\nPANIC:  could not write.\nLOG:  end"
    assert find_reason(output) == "could not write"
    assert find_reason("pg_ctl: no such file") == "pg_ctl: no such file"
    assert find_reason("") == "it gave no reason"


def test_link_or_pipe_in_place_of_a_file_is_not_read(tmp_path):
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / "pipe")
    names = ["secret", "link", "pipe", "nothing"]
    texts = [read_regular_file(tmp_path / name) for name in names]
    assert texts == ["secret", "", "", ""]
