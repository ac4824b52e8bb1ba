"""An application that takes its time, for a web server of its own."""

import os
import time

SECONDS = 1
# More than the system keeps for a client who does not read it.
LARGE_ANSWER = b"a" * 2**24


def application(environ, start_response):
    os.write(1, b"begun\n")
    if environ["PATH_INFO"] == "/large":
        start_response("200 OK", [("Content-Length", str(len(LARGE_ANSWER)))])
        return [LARGE_ANSWER]
    time.sleep(SECONDS)
    start_response("200 OK", [("Content-Length", "4")])
    return [b"done"]
