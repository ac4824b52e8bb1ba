"""An application that takes its time, for a web server of its own."""

import os
import time

SECONDS = 1


def application(environ, start_response):
    os.write(1, b"begun\n")
    time.sleep(SECONDS)
    start_response("200 OK", [("Content-Length", "4")])
    return [b"done"]
