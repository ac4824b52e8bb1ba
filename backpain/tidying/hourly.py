"""Tidy beside the web server, so that what pages promise is true without a timer."""

import logging
import threading

from django.db import DatabaseError, connection
from django.utils import timezone

from backpain.tidying.expiry import remove_expired
from people.values.retention import TIDYING_INTERVAL

logger = logging.getLogger(__name__)


def start_hourly_tidying() -> None:
    """In every web process: whichever comes first does it, the others find nothing."""
    never = threading.Event()
    threading.Thread(target=tidy_until, args=[never], daemon=True).start()


def tidy_until(
    stopped: threading.Event, pause_seconds: float = TIDYING_INTERVAL.total_seconds()
) -> None:
    while not stopped.wait(pause_seconds):
        tidy_once()


def tidy_once() -> None:
    try:
        remove_expired(timezone.now())
    except DatabaseError:
        logger.warning("Not tidied: the database is away or busy.")
    finally:
        connection.close()
