"""The directory for what belongs to one installation: its key and its database."""

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from local_postgres import file_locks

SETUP_LOCK_FILE = "gate.lock"  # held by whoever sets something up or takes it down
SECRET_KEY_BYTES = 48


def prepare_data_directory(directory: Path) -> None:
    # As root others may pass through it: PostgreSQL runs under another account.
    mode = 0o711 if os.getuid() == 0 else 0o700
    try:
        directory.mkdir(mode=mode, parents=True, exist_ok=True)
        os.close(file_locks.open_lock_file(directory / SETUP_LOCK_FILE))
    except OSError as error:
        raise ImproperlyConfigured(
            f"The data directory {directory} cannot be written "
            f"({error.strerror}): set DATA_DIR to one that can."
        ) from error


def read_secret_key(directory: Path) -> str:
    prepare_data_directory(directory)
    path = directory / "secret_key"
    # Processes that start together must agree on one key.
    with file_locks.exclusive_lock(directory / SETUP_LOCK_FILE):
        if not path.exists():
            new = path.with_suffix(".new")
            # Private before the key is in it, and named only when the key is whole.
            new.touch(mode=0o600)
            new.write_text(secrets.token_urlsafe(SECRET_KEY_BYTES))
            new.rename(path)
        return path.read_text()
