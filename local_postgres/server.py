"""The embedded PostgreSQL server of a data directory: create, start and stop it."""

import hashlib
import os
import pwd
import shlex
import shutil
import stat
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from local_postgres import file_locks
from local_postgres.programs import ServerPrograms
from local_postgres.system_user import change_owner

DATABASE_NAME = "backpain"  # of the database, and of the role that owns it
SERVER_TIMEOUT_SECONDS = 60
SOCKET_NAME = ".s.PGSQL.5432"
MAX_SOCKET_PATH_BYTES = 103  # Linux allows 107, macOS 103

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


@dataclass(frozen=True, kw_only=True)
class EmbeddedServer:
    """The server of a data directory, running or not."""

    directory: Path

    @property
    def database_directory(self) -> Path:
        return self.directory / "database"

    @property
    def log_path(self) -> Path:
        return self.database_directory / "server.log"

    @cached_property
    def programs(self) -> ServerPrograms:
        return ServerPrograms(directory=self.directory)

    @property
    def system_user(self) -> pwd.struct_passwd:
        return self.programs.system_user

    @cached_property
    def socket_directory(self) -> Path:
        # Only its own account can enter the directory, so nobody else can connect
        # there.
        socket = os.fsencode(self.database_directory / SOCKET_NAME)
        if len(socket) <= MAX_SOCKET_PATH_BYTES:
            return self.database_directory
        path = os.fsencode(self.database_directory.resolve())
        return Path(
            tempfile.gettempdir(), f"backpain-{hashlib.sha256(path).hexdigest()[:16]}"
        )

    def ensure_running(self) -> None:
        """Start it unless it is running; the caller ensures that nobody else does."""
        if not self.database_directory.exists():
            self.initialise_database()
        if not self.is_running():
            self.start_server()

    def is_running(self) -> bool:
        if not self.socket_directory.exists():
            return False
        # A server just killed still accepts connections, but does not respond.
        probe = self.programs.run_program(
            "pg_isready", "--quiet", "--host", str(self.socket_directory)
        )
        return probe.returncode == 0

    def initialise_database(self) -> None:
        new = self.directory / "database.new"
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(mode=0o700)
        change_owner(new, self.system_user)
        self.run_program(
            "initdb",
            f"--pgdata={new}",
            f"--username={DATABASE_NAME}",
            # Access to the socket is controlled by its directory.
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            # Built in: texts sort the same whatever the system's own libraries do.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
        )
        statement = f"CREATE DATABASE {DATABASE_NAME}\n".encode()
        self.run_program(
            "postgres", "--single", "-D", str(new), "postgres", standard_input=statement
        )
        # Renamed last, so that an incomplete database is never used.
        new.rename(self.database_directory)

    def start_server(self) -> None:
        """Start it once the last process of a killed predecessor has gone.

        Every process of the server inherits the lock, so whoever acquires it knows that
        none is left, and that the process IDs on file are stale.
        """
        lock = file_locks.try_acquire_exclusive_lock(
            self.directory / file_locks.SERVER_LOCK_FILE, SERVER_TIMEOUT_SECONDS
        )
        if lock is None:
            raise ImproperlyConfigured(
                "A PostgreSQL server that does not answer uses "
                f"{self.database_directory}: stop it."
            )
        try:
            self.ensure_socket_directory()
            self.remove_stale_process_files()
            options = ("-o", self.format_server_options(), "-l", str(self.log_path))
            self.run_pg_ctl("start", *options, pass_fds=(lock,))
        finally:
            os.close(lock)

    def remove_stale_process_files(self) -> None:
        (self.database_directory / "postmaster.pid").unlink(missing_ok=True)
        (self.socket_directory / f"{SOCKET_NAME}.lock").unlink(missing_ok=True)

    def stop_server(self) -> None:
        if self.is_running():
            # Fast disconnects clients instead of waiting for them, and loses nothing.
            self.run_pg_ctl("stop", "--mode=fast")

    def run_pg_ctl(
        self, action: str, *arguments: str, pass_fds: tuple[int, ...] = ()
    ) -> None:
        self.run_program(
            "pg_ctl",
            action,
            f"--pgdata={self.database_directory}",
            f"--timeout={SERVER_TIMEOUT_SECONDS}",
            "--wait",
            *arguments,
            pass_fds=pass_fds,
        )

    def run_program(
        self,
        program: str,
        *arguments: str,
        standard_input: bytes = b"",
        pass_fds: tuple[int, ...] = (),
    ) -> None:
        result = self.programs.run_program(
            program, *arguments, standard_input=standard_input, pass_fds=pass_fds
        )
        if result.returncode:
            raise ImproperlyConfigured(self.describe_failure(result.stderr.decode()))

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
        # A short path is where anyone may write: it only counts if it is ours.
        status = directory.lstat()
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != self.system_user.pw_uid:
            raise ImproperlyConfigured(
                f"{directory} belongs to somebody else: remove it, or choose a "
                "DATA_DIR with a shorter path."
            )

    def describe_failure(self, error_output: str) -> str:
        # pg_ctl only says that it failed; the log says why.
        log = self.log_path.read_text() if self.log_path.exists() else ""
        reasons = [
            line for line in (log + error_output).splitlines() if "FATAL" in line
        ]
        reason = (reasons or error_output.splitlines() or ["it gave no reason"])[-1]
        reason = reason.rpartition("FATAL:")[2].strip()
        return f"The database in {self.database_directory} does not start: {reason}."
