"""The files of the embedded cluster: made, checked and brought up to date."""

import os
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from local_postgres.data_directory import (
    describe_full_disk,
    find_account_name,
    is_about_full_disk,
)
from local_postgres.programs import MAJOR_VERSION, ServerPrograms
from local_postgres.roles import (
    APPLICATION_ROLE,
    CREATE_DATABASE_SQL,
    SEPARATE_ROLES_SQL,
    SUPERUSER,
)
from local_postgres.system_user import change_owner

ROLES_MARK = "roles-are-separate"
LOG_FILE = "server.log"
MOST_BYTES_READ = 64 * 1024
FAILURES = ("FATAL:", "PANIC:")


@dataclass(frozen=True, kw_only=True)
class DatabaseCluster:
    """What PostgreSQL stores in a data directory, while no server uses it."""

    programs: ServerPrograms

    @property
    def database_directory(self) -> Path:
        return self.programs.directory / "database"

    @property
    def log_path(self) -> Path:
        return self.database_directory / LOG_FILE

    def ensure_initialised(self) -> None:
        if not self.database_directory.exists():
            self.initialise_database()

    def require_own_files(self) -> None:
        account = self.programs.system_user
        owner = self.database_directory.stat().st_uid
        if owner != account.pw_uid:
            name = find_account_name(owner)
            raise ImproperlyConfigured(
                f"The database in {self.database_directory} belongs to {name}, but "
                f"PostgreSQL runs as {account.pw_name}: start backpain as the user who "
                "made it, or set DATA_DIR to another directory."
            )

    def require_own_version(self) -> None:
        version = read_regular_file(self.database_directory / "PG_VERSION").strip()
        if not version.isdigit():
            raise ImproperlyConfigured(
                f"{self.database_directory} contains no complete database: move it "
                "elsewhere and restore a dump, or set DATA_DIR to another directory."
            )
        if int(version) != MAJOR_VERSION:
            raise ImproperlyConfigured(
                f"The database in {self.database_directory} was made by PostgreSQL "
                f"{int(version)}, and this version of backpain has {MAJOR_VERSION}: "
                "dump it with the version of backpain that made it and restore the "
                "dump with this one, or set DATA_DIR to another directory."
            )

    def initialise_database(self) -> None:
        new = self.programs.directory / "database.new"
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(mode=0o700)
        change_owner(new, self.programs.system_user)
        self.run_program(
            "initdb",
            f"--pgdata={new}",
            f"--username={SUPERUSER}",
            "--auth-local=peer",
            "--auth-host=reject",
            "--encoding=UTF8",
            # Built in: texts sort the same whatever the system's own libraries do.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
        )
        script = SEPARATE_ROLES_SQL + CREATE_DATABASE_SQL + mark_roles_sql(new)
        self.run_script(new, "postgres", script)
        # Renamed last, so that an incomplete database is never used.
        new.rename(self.database_directory)

    def ensure_roles_separated(self) -> None:
        """In databases of earlier versions the application's role was the superuser."""
        directory = self.database_directory
        if not (directory / ROLES_MARK).exists():
            script = SEPARATE_ROLES_SQL + mark_roles_sql(directory)
            self.run_script(directory, APPLICATION_ROLE, script)

    def run_script(self, directory: Path, database: str, script: str) -> None:
        """Run it without a server; statements end with `;` and an empty line."""
        self.run_program(
            "postgres",
            *("--single", "-j", "-c", "exit_on_error=on"),
            *("-D", str(directory), database),
            standard_input=script.encode(),
        )

    def run_program(
        self,
        program: str,
        *arguments: str,
        standard_input: bytes = b"",
        pass_fds: tuple[int, ...] = (),
    ) -> None:
        logged_bytes = self.log_path.lstat().st_size if self.log_path.exists() else 0
        result = self.programs.run_program(
            program, *arguments, standard_input=standard_input, pass_fds=pass_fds
        )
        if result.returncode:
            # pg_ctl only says that it failed; the log says why.
            log = read_regular_file(self.log_path, logged_bytes)
            output = log + result.stderr.decode(errors="replace")
            raise ImproperlyConfigured(self.describe_failure(output))

    def describe_failure(self, output: str) -> str:
        if is_about_full_disk(output):
            return describe_full_disk(self.programs.directory)
        return (
            f"The database in {self.database_directory} does not start "
            f"({find_reason(output)}): see {self.log_path}, or set DATA_DIR to another "
            "directory."
        )


def read_regular_file(path: Path, start: int = 0) -> str:
    """Read what another account may have put there, such as a link; empty: nothing."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return ""
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return ""
        file.seek(start)
        return file.read(MOST_BYTES_READ).decode(errors="replace")


def mark_roles_sql(directory: Path) -> str:
    """Written by the database itself, as its account, once all else has succeeded."""
    path = str(directory / ROLES_MARK).replace("'", "''")
    return f"COPY (SELECT '{APPLICATION_ROLE}') TO '{path}';\n\n"


def find_reason(output: str) -> str:
    lines = output.splitlines()
    reasons = [
        line.partition(word)[2].strip()
        for line in lines
        for word in FAILURES
        if word in line
    ]
    return (reasons or lines or ["it gave no reason"])[-1].rstrip(".")
