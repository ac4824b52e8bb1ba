"""The directory of an installation's own files: its key and its database."""

import errno
import os
import pwd
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from local_postgres import file_locks
from local_postgres.system_user import SYSTEM_USER_NAME

FULL_DISK_ERRORS = {errno.ENOSPC, errno.EDQUOT}
WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def prepare_data_directory(directory: Path) -> None:
    # As root, others may pass through it: PostgreSQL runs under another account.
    mode = 0o711 if os.getuid() == 0 else 0o700
    with directory_errors_described(directory):
        directory.mkdir(mode=mode, parents=True, exist_ok=True)
        if os.getuid() == 0:
            ensure_only_root_writes(directory)
        os.close(file_locks.open_lock_file(directory / file_locks.SETUP_LOCK_FILE))


@contextmanager
def directory_errors_described(directory: Path) -> Iterator[None]:
    """Turn an error of the system into a sentence that says what to do."""
    try:
        yield
    except OSError as error:
        raise ImproperlyConfigured(
            describe_directory_error(directory, error)
        ) from error


def describe_directory_error(directory: Path, error: OSError) -> str:
    # Copying a folder names its errors in the message only.
    is_full = error.errno in FULL_DISK_ERRORS or is_about_full_disk(str(error))
    if is_full:
        return describe_full_disk(directory)
    if directory.exists() and not directory.is_dir():
        return f"The data directory {directory} is a file: set DATA_DIR to a directory."
    return (
        f"The data directory {directory} cannot be written "
        f"({error.strerror or error}): set DATA_DIR to one that can."
    )


def is_about_full_disk(message: str) -> bool:
    return any(os.strerror(number) in message for number in FULL_DISK_ERRORS)


def describe_full_disk(directory: Path) -> str:
    return (
        f"The disk of the data directory {directory} is full: make room on it, or set "
        "DATA_DIR to another."
    )


def ensure_only_root_writes(directory: Path) -> None:
    """Otherwise, the account of the database could replace what root reads there."""
    status = directory.stat()
    if status.st_uid != 0:
        owner = find_account_name(status.st_uid)
        if owner != SYSTEM_USER_NAME:
            raise ImproperlyConfigured(
                f"The data directory {directory} belongs to {owner}: start backpain as "
                f"{owner}, or set DATA_DIR to another."
            )
        os.chown(directory, 0, 0)
    if status.st_mode & WRITABLE_BY_OTHERS:
        directory.chmod(stat.S_IMODE(status.st_mode) & ~WRITABLE_BY_OTHERS)


def find_account_name(user_id: int) -> str:
    try:
        return pwd.getpwuid(user_id).pw_name
    except KeyError:
        return f"user {user_id}"
