"""Installations of their own to attack, prepared as `make run` does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from django.conf import settings

from exercises.stored_stills import compute_drawing_version, stills_path
from local_postgres import file_locks
from tests import ROOT

PATIENCE_SECONDS = 600


def prepare_installation(environment: dict[str, str]) -> None:
    """To draw the small pictures takes longest, so the first of all draws them."""
    drawn = stills_path(compute_drawing_version())
    own = Path(environment["DATA_DIR"]) / drawn.relative_to(settings.DATA_DIR)
    drawn.parent.mkdir(parents=True, exist_ok=True)
    lock = file_locks.try_acquire_exclusive_lock(
        drawn.with_suffix(".lock"), PATIENCE_SECONDS
    )
    assert lock is not None
    try:
        if drawn.exists():
            copy_file(drawn, own)
        run_prepare(environment)
        if not drawn.exists():
            copy_file(own, drawn)
    finally:
        os.close(lock)


def copy_file(source: Path, target: Path) -> None:
    """Whoever reads it meanwhile finds all of it or nothing."""
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_suffix(f".{os.getpid()}")
    shutil.copyfile(source, unfinished)
    unfinished.replace(target)


def run_prepare(environment: dict[str, str]) -> None:
    subprocess.run(
        [sys.executable, "manage.py", "prepare"],
        cwd=ROOT,
        env=os.environ | environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
