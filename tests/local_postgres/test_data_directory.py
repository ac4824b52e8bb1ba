import errno
import os

import pytest
from django.core.exceptions import ImproperlyConfigured

from local_postgres.data_directory import (
    directory_errors_described,
    find_account_name,
    prepare_data_directory,
)
from local_postgres.system_user import get_or_create_system_user
from tests.backpain.processes import manage

NOBODY = 65534
only_as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root gives files away")


def test_data_directory_is_closed_to_others_as_far_as_can_be(tmp_path):
    prepare_data_directory(tmp_path / "data")
    mode = (tmp_path / "data").stat().st_mode & 0o777
    assert mode == (0o711 if os.getuid() == 0 else 0o700)


def make_file(tmp_path):
    (tmp_path / "data").touch()
    return tmp_path / "data"


def make_path_below_file(tmp_path):
    return make_file(tmp_path) / "below"


def make_unwritable_directory(tmp_path):
    # To root, nothing else is closed.
    if os.getuid() == 0:
        return "/proc/backpain"
    (tmp_path / "data").mkdir(mode=0o500)
    return tmp_path / "data"


@pytest.mark.parametrize("command", ["migrate", "prepare", "runserver"])
@pytest.mark.parametrize(
    ("make_directory", "reason"),
    [
        (make_file, "is a file: set DATA_DIR to a directory."),
        (make_path_below_file, "cannot be written"),
        (make_unwritable_directory, "cannot be written"),
    ],
)
def test_start_without_a_data_directory_ends_in_a_sentence(
    tmp_path, command, make_directory, reason
):
    directory = make_directory(tmp_path)
    status, message = manage(command, DATA_DIR=str(directory), DATABASE_URL="")
    assert (status, message.partition(reason)[:2]) == (
        1,
        (f"backpain: The data directory {directory} ", reason),
    )


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)),
        OSError(errno.EDQUOT, os.strerror(errno.EDQUOT)),
        # As shutil.copytree puts it.
        OSError([("a", "b", f"[Errno 28] {os.strerror(errno.ENOSPC)}: 'b'")]),
    ],
)
def test_full_disk_is_named(tmp_path, error):
    with (
        pytest.raises(ImproperlyConfigured, match=r"is full: make room on it"),
        directory_errors_described(tmp_path),
    ):
        raise error


@only_as_root
def test_data_directory_of_somebody_else_is_not_taken_by_root(tmp_path):
    os.chown(tmp_path, NOBODY, NOBODY)
    with pytest.raises(ImproperlyConfigured, match=r"belongs to nobody: start "):
        prepare_data_directory(tmp_path)


@only_as_root
def test_data_directory_that_the_database_could_change_is_put_right(tmp_path):
    account = get_or_create_system_user()
    os.chown(tmp_path, account.pw_uid, account.pw_gid)
    tmp_path.chmod(0o777)
    prepare_data_directory(tmp_path)
    status = tmp_path.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (0, 0, 0o755)


def test_account_without_a_name_is_a_number():
    assert find_account_name(0) == "root"
    assert find_account_name(3_999_999_999) == "user 3999999999"
