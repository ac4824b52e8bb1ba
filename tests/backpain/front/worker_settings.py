"""How the slow application is served."""

import os

from backpain.front.worker import BufferingWorker

worker_class = "backpain.front.worker.BufferingWorker"
threads = 2
loglevel = "error"
control_socket_disable = True


BufferingWorker.memory_check_seconds = 0.5
BufferingWorker.memory_limit_bytes = int(os.environ.get("MEMORY_LIMIT", 2**40))


def post_worker_init(worker):
    os.write(1, b"ready\n")
