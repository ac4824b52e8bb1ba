"""`manage.py postgresql pg_dump …`: PostgreSQL's own tools on this database."""

import argparse
import os
import subprocess
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from local_postgres.programs import client_program_directory

CLIENT_PROGRAMS = ["pg_dump", "pg_restore", "psql"]
PRIVATE_UMASK = 0o077
ENVIRONMENT_VARIABLES = {
    "dbname": "PGDATABASE",
    "host": "PGHOST",
    "password": "PGPASSWORD",
    "port": "PGPORT",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "user": "PGUSER",
}


class Command(BaseCommand):
    help = "Run one of PostgreSQL's programs on this project's database."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("program", choices=CLIENT_PROGRAMS)
        parser.add_argument("arguments", nargs=argparse.REMAINDER)

    def handle(self, *args: Any, **options: Any) -> None:
        program = str(client_program_directory() / options["program"])
        result = subprocess.run(
            [program, *options["arguments"]],
            check=False,
            env={**os.environ, **connection_environment()},
            # A dump contains health data.
            umask=PRIVATE_UMASK,
        )
        if result.returncode:
            raise CommandError(f"{options['program']} failed.")


def connection_environment() -> dict[str, str]:
    parameters = connection.get_connection_params()
    # For the environment: anyone can read the arguments of a process.
    return {
        variable: str(parameters[name])
        for name, variable in ENVIRONMENT_VARIABLES.items()
        if name in parameters
    }
