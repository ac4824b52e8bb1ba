import socket

from bench.web_server import find_free_port, temporary_data_directory


def test_free_port_can_be_served():
    with socket.socket() as server:
        server.bind(("127.0.0.1", find_free_port()))


def test_temporary_data_directory_is_gone_afterwards():
    with temporary_data_directory() as directory:
        assert directory.is_dir()
    assert list(directory.parent.glob(f"{directory.name}*")) == []
