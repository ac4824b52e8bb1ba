"""The embedded PostgreSQL server of a data directory: create, start and stop it."""

import hashlib
import os
import pwd
import shlex
import stat
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from local_postgres import file_locks
from local_postgres.cluster import DatabaseCluster
from local_postgres.programs import ServerPrograms
from local_postgres.roles import APPLICATION_ROLE, write_access_files
from local_postgres.system_user import change_owner

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
        "NAME": APPLICATION_ROLE,
        "USER": APPLICATION_ROLE,
        "HOST": str(EmbeddedServer(directory=directory).socket_directory),
    }


@dataclass(frozen=True, kw_only=True)
class EmbeddedServer:
    """The server of a data directory, running or not."""

    directory: Path

    @cached_property
    def programs(self) -> ServerPrograms:
        return ServerPrograms(directory=self.directory)

    @cached_property
    def cluster(self) -> DatabaseCluster:
        return DatabaseCluster(programs=self.programs)

    @property
    def database_directory(self) -> Path:
        return self.cluster.database_directory

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
        self.cluster.ensure_initialised()
        self.ensure_started()

    def ensure_started(self) -> None:
        """Start it unless it is running, but make no new database."""
        if not self.is_running():
            self.cluster.require_own_files()
            self.cluster.require_own_version()
            self.start_server()

    def is_running(self) -> bool:
        if not self.socket_directory.exists():
            return False
        # A server just killed still accepts connections, but does not respond.
        probe = self.programs.run_program(
            "pg_isready",
            "--quiet",
            f"--host={self.socket_directory}",
            f"--username={APPLICATION_ROLE}",
            f"--dbname={APPLICATION_ROLE}",
        )
        return probe.returncode == 0

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
            self.programs.remove_other_copies()
            self.ensure_socket_directory()
            self.remove_stale_process_files()
            self.cluster.ensure_roles_separated()
            self.run_pg_ctl(
                "start",
                *("-o", self.format_server_options()),
                *("-l", str(self.cluster.log_path)),
                pass_fds=(lock,),
            )
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
        self.cluster.run_program(
            "pg_ctl",
            action,
            f"--pgdata={self.database_directory}",
            f"--timeout={SERVER_TIMEOUT_SECONDS}",
            "--wait",
            *arguments,
            pass_fds=pass_fds,
        )

    def format_server_options(self) -> str:
        options = {
            **SERVER_OPTIONS,
            **write_access_files(self.directory, self.system_user),
            "unix_socket_directories": f'"{self.socket_directory}"',
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
