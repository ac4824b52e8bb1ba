"""The front with a small application on a free port of this computer."""

import socket
import threading
from contextlib import contextmanager

from waitress import wasyncore
from waitress.task import ThreadedTaskDispatcher

from backpain.front.server import FrontServer


def dispatcher_with(threads):
    dispatcher = ThreadedTaskDispatcher()
    dispatcher.set_thread_count(threads)
    return dispatcher


@contextmanager
def running_front(application, threads=1):
    connections = {}
    listener = socket.create_server(("127.0.0.1", 0))
    dispatchers = dispatcher_with(threads), dispatcher_with(1)
    server = FrontServer(application, listener, connections, *dispatchers)
    stopped = threading.Event()

    def serve():
        while not stopped.is_set():
            wasyncore.poll2(0.01, connections)

    loop = threading.Thread(target=serve)
    loop.start()
    try:
        yield server
    finally:
        stopped.set()
        loop.join()
        for dispatcher in dispatchers:
            dispatcher.shutdown()
        for connection in [*server.active_channels.values()]:
            connection.handle_close()
        wasyncore.close_all(connections)


def open_client(server):
    client = socket.create_connection(("127.0.0.1", int(server.effective_port)))
    client.settimeout(10)
    return client


def read_to_the_end(client):
    return b"".join(iter(lambda: client.recv(2**16), b""))


def echo_length(environ, start_response):
    """Answer with the length that the request declares, and what can be read of it."""
    body = environ["wsgi.input"].read()
    text = f"{environ['CONTENT_LENGTH']} declared, {len(body)} read".encode()
    start_response("200 OK", [("Content-Length", str(len(text)))])
    return [text]
