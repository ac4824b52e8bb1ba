"""`python -m backpain.front.start`: the web server, or one sentence why there is none.

gunicorn reads WEB_CONCURRENCY while it is imported, before it reads gunicorn.conf.py,
and ends in a traceback if that is no number. So it is looked at first.
"""

import os
import sys
from pathlib import Path

from backpain.environment import Environment
from backpain.front.listening import read_server_settings
from backpain.startup import exit_on_startup_error

GUNICORN = Path(sys.executable).parent / "gunicorn"

if __name__ == "__main__":
    with exit_on_startup_error():
        read_server_settings(Environment())
    os.execv(GUNICORN, [str(GUNICORN), "--no-control-socket", "backpain.wsgi"])  # noqa: S606, ours
