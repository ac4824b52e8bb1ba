"""How gunicorn serves backpain; what differs between places is in the environment."""

import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parent
sys.path.insert(0, str(PROJECT))

from backpain.environment import Environment  # noqa: E402
from backpain.front.listening import read_server_settings, require_free_address  # noqa: E402
from backpain.logs import redact_errors_of_process  # noqa: E402
from backpain.startup import exit_on_startup_error  # noqa: E402

redact_errors_of_process()

env = Environment()
env.read_env(PROJECT / ".env")
with exit_on_startup_error():
    SERVER = read_server_settings(env)

bind = SERVER.address
workers = SERVER.processes
threads = SERVER.threads
worker_class = "backpain.front.worker.BufferingWorker"
logger_class = "backpain.front.gunicorn_log.RedactingLogger"
control_socket_disable = True
# One message if something is missing, and one user of the embedded database that
# stays while workers come and go.
preload_app = True
loglevel = "warning"


def on_starting(server: Any) -> None:
    with exit_on_startup_error():
        require_free_address(SERVER.host, SERVER.port)


def post_worker_init(worker: Any) -> None:
    from backpain.tidying.hourly import start_hourly_tidying

    start_hourly_tidying()
    if worker.age == 1:
        print(f"backpain is ready at http://{bind}/", flush=True)  # noqa: T201
