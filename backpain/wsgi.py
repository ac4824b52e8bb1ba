"""The WSGI application that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

from backpain.startup import (
    exit_on_startup_error,
    require_database_for_web,
    require_secret_key,
    start_own_database,
)

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backpain.settings")

with exit_on_startup_error():
    start_own_database()
    application = get_wsgi_application()
    require_secret_key()
    require_database_for_web()
