"""The directory of an installation's own files: its key and its database."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from local_postgres import file_locks


def prepare_data_directory(directory: Path) -> None:
    # As root, others may pass through it: PostgreSQL runs under another account.
    mode = 0o711 if os.getuid() == 0 else 0o700
    try:
        directory.mkdir(mode=mode, parents=True, exist_ok=True)
        os.close(file_locks.open_lock_file(directory / file_locks.SETUP_LOCK_FILE))
    except OSError as error:
        raise ImproperlyConfigured(
            f"The data directory {directory} cannot be written "
            f"({error.strerror}): set DATA_DIR to one that can."
        ) from error
