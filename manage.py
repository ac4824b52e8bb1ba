#!/usr/bin/env python
"""Django's command-line tool, with this project's settings."""

import os
import sys
from importlib.util import find_spec

if find_spec("django") is None:
    sys.exit(
        f"backpain: {sys.executable} does not have what backpain needs: start with "
        "make run, then use .venv/bin/python."
    )

from django.core.management import execute_from_command_line

from backpain.logs import redact_errors_of_process
from backpain.startup import (
    exit_on_startup_error,
    require_connection,
    require_secret_key,
    start_own_database,
)

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backpain.settings")
    is_development_server = sys.argv[1:2] == ["runserver"]
    if is_development_server:
        os.environ.setdefault("DEBUG", "on")
    if not os.environ.get("DEBUG"):
        redact_errors_of_process()
    with exit_on_startup_error():
        start_own_database()
        if is_development_server:
            # Before it starts threads, which would show tracebacks.
            require_secret_key()
            require_connection()
        execute_from_command_line(sys.argv)
