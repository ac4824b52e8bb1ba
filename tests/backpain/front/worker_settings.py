"""How the slow application is served."""

import os

worker_class = "backpain.front.worker.BufferingWorker"
threads = 2
loglevel = "error"
control_socket_disable = True


def post_worker_init(worker):
    os.write(1, b"ready\n")
