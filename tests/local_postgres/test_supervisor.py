import os

import pytest

from local_postgres.file_locks import open_lock_file
from local_postgres.lifetime import ensure_server
from local_postgres.server import EmbeddedServer
from local_postgres.supervisor import stop_server_after_last_client
from tests.local_postgres.servers import release_server


def test_supervisor_stops_the_server_and_releases_its_own_lock(directory):
    ensure_server(directory)
    own_lock = open_lock_file(directory / "another.lock")
    release_server()
    stop_server_after_last_client(directory, own_lock)
    assert not EmbeddedServer(directory=directory).is_running()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(own_lock)
