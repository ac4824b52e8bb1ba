"""The WSGI application that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

from backpain.startup import (
    require_connection,
    require_migrations,
    sentences,
    start_own_database,
)

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backpain.settings")

with sentences():
    start_own_database()
    application = get_wsgi_application()
    require_connection()
    require_migrations()
