"""The key that signs the sessions of one installation, generated once."""

import secrets
from pathlib import Path

from local_postgres import file_locks
from local_postgres.data_directory import (
    directory_errors_described,
    prepare_data_directory,
)

SECRET_KEY_BYTES = 48


def get_or_create_secret_key(directory: Path) -> str:
    prepare_data_directory(directory)
    path = directory / "secret_key"
    # Processes that start together must agree on one key.
    with (
        directory_errors_described(directory),
        file_locks.exclusive_lock(directory / file_locks.SETUP_LOCK_FILE),
    ):
        if not path.exists():
            write_secret_key(path)
        return path.read_text()


def write_secret_key(path: Path) -> None:
    new = path.with_suffix(".new")
    # Private before the key is written, and renamed only when the key is complete.
    new.touch(mode=0o600)
    new.write_text(secrets.token_urlsafe(SECRET_KEY_BYTES))
    new.rename(path)
