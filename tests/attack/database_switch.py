"""A port of the tests' database that can be made to refuse or to say nothing."""

import socket
import threading
from contextlib import contextmanager, suppress
from urllib.parse import quote

from django.db import connection


class DatabaseSwitch:
    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.pairs = []
        self.is_silent = False
        threading.Thread(target=self.accept_all, daemon=True).start()

    @property
    def url(self):
        settings = connection.settings_dict
        user = f"{settings['USER']}:{quote(settings['PASSWORD'])}"
        return f"postgresql://{user}@127.0.0.1:{self.port}/{settings['NAME']}"

    def accept_all(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = connect_to_database()
            self.pairs.append((client, server))
            for source, target in [(client, server), (server, client)]:
                threading.Thread(
                    target=self.forward, args=[source, target], daemon=True
                ).start()

    def forward(self, source, target):
        with suppress(OSError):
            while data := source.recv(2**16):
                if not self.is_silent:
                    target.sendall(data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def refuse(self):
        """As when the server has stopped: connections end, new ones are refused."""
        self.close_listener()
        self.hang_up()

    def close_listener(self):
        with suppress(OSError):
            # Wakes the thread that accepts, which would take one more.
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def fall_silent(self):
        """As when its computer hangs: connections are accepted, and nothing answers."""
        self.is_silent = True

    def come_back(self):
        if self.is_silent:
            self.is_silent = False
            self.hang_up()
        else:
            self.listener = socket.create_server(("127.0.0.1", self.port))
            threading.Thread(target=self.accept_all, daemon=True).start()

    def hang_up(self):
        for pair in self.pairs:
            for end in pair:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()
        self.pairs.clear()


def connect_to_database():
    host = connection.settings_dict["HOST"]
    port = connection.settings_dict["PORT"] or 5432
    if host.startswith("/"):
        server = socket.socket(socket.AF_UNIX)
        server.connect(f"{host}/.s.PGSQL.{port}")
    else:
        server = socket.create_connection((host, int(port)))
    return server


@contextmanager
def database_switch():
    switch = DatabaseSwitch()
    try:
        yield switch
    finally:
        switch.close_listener()
        switch.hang_up()
