"""Settings, all from the environment: see .env.example for every variable.

Reading them starts nothing and writes nothing, as editors and type checkers do so too.
"""

import os
import zoneinfo
from functools import partial
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.functional import SimpleLazyObject
from platformdirs import user_data_path

from backpain.cookies import HOST_PREFIX
from backpain.environment import Environment
from backpain.logs import LOG_FORMAT
from local_postgres.secret_key import get_or_create_secret_key
from local_postgres.server import connection_settings
from people.values.retention import SESSION_LIFETIME

BASE_DIR = Path(__file__).resolve().parent.parent

env = Environment()
env.read_env(BASE_DIR / ".env")

IS_PRODUCTION = env.str("ENVIRONMENT", default="local") == "production"
MISSING_VARIABLES = [
    name for name in ["SECRET_KEY", "ALLOWED_HOSTS"] if not env.str(name, "")
]
if IS_PRODUCTION and MISSING_VARIABLES:
    raise ImproperlyConfigured(
        f"In production backpain needs its own {' and '.join(MISSING_VARIABLES)}: "
        "set what is missing in the environment."
    )
if IS_PRODUCTION:
    env.strong_key("SECRET_KEY")

IS_ROOT = os.getuid() == 0
DATA_DIR = Path(
    env.str("DATA_DIR", default="")
    or ("/var/lib/backpain" if IS_ROOT else user_data_path("backpain"))
).absolute()

DEBUG = env.bool("DEBUG", default=False)
# Lazy: the first use generates the key of this installation.
SECRET_KEY = env.str("SECRET_KEY", "") or SimpleLazyObject(
    partial(get_or_create_secret_key, DATA_DIR)
)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])

DATABASE_URL = env.str("DATABASE_URL", default="")
if DATABASE_URL and not DATABASE_URL.startswith(("postgresql://", "postgres://")):
    raise ImproperlyConfigured(
        "DATABASE_URL is no address of a PostgreSQL database: it should read "
        "postgresql://user:password@host:5432/name."
    )
DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db_url_config(DATABASE_URL)
    if DATABASE_URL
    else connection_settings(DATA_DIR)
}
DATABASES["default"]["ENGINE"] = "backpain.database"
DATABASES["default"]["OPTIONS"] = {
    # psycopg's least, for a server that accepts and says nothing.
    "connect_timeout": 2,  # seconds
    # For a computer that has gone: the system would go on asking it for minutes.
    "tcp_user_timeout": 1200,  # milliseconds
    **DATABASES["default"].get("OPTIONS", {}),
}
# The web server keeps its connections, which a restart of the database breaks.
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "backpain",
    "backpain.throttles",
    "local_postgres",
    "people",
    "exercises",
    "lessons",
    "assessment",
    "progress",
    "program",
    "reports",
    "pages",
    "people.apps.StaffAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "django.forms",
    "csp",
    "django_htmx",
]

MIDDLEWARE = [
    "backpain.health.health_middleware",
    "django.middleware.security.SecurityMiddleware",
    "backpain.middleware.isolation_middleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    # Safe with secrets: Django masks its CSRF tokens, and pads compressed responses.
    "django.middleware.gzip.GZipMiddleware",
    "backpain.cookies.cookie_renaming_middleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "backpain.middleware.privacy_middleware",
    "backpain.refusals.refusal_middleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "people.middleware.person_middleware",
    "people.staff.staff_middleware",
    "people.drafts.answered_form_middleware",
    "backpain.throttles.middleware.ThrottleMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": ["people.templatetags.form_keys"],
        },
    },
]
# Widgets and fields may use our templates too.
FORM_RENDERER = "core.form_fields.WholeTextRenderer"

AUTH_USER_MODEL = "people.User"
# Only staff have one, and it opens everything.
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": f"django.contrib.auth.password_validation.{name}",
        "OPTIONS": options,
    }
    for name, options in {
        "UserAttributeSimilarityValidator": {"user_attributes": ["email"]},
        "MinimumLengthValidator": {"min_length": 12},
        "CommonPasswordValidator": {},
        "NumericPasswordValidator": {},
    }.items()
]
ROOT_URLCONF = "backpain.urls"
WSGI_APPLICATION = "backpain.wsgi.application"
FIXTURE_DIRS = [BASE_DIR / "fixtures"]

LANGUAGE_CODE = "en-gb"
# The rules of time zones come with the Python packages, the same on every system.
zoneinfo.reset_tzpath(to=())
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = BASE_DIR / "staticfiles"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "backpain.static_storage.ModuleStaticFilesStorage"
    },
}

# Only our own pages use them.
WHITENOISE_ALLOW_ALL_ORIGINS = False

# A proxy terminates TLS, and says so in X-Forwarded-Proto.
HTTPS = env.bool("HTTPS", default=IS_PRODUCTION)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
if HTTPS:
    SESSION_COOKIE_NAME = f"{HOST_PREFIX}sessionid"
    CSRF_COOKIE_NAME = f"{HOST_PREFIX}csrftoken"
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
# An e-mail address or a link, for /.well-known/security.txt.
SECURITY_CONTACT = env.str("SECURITY_CONTACT", default="").strip()
# How many proxies, one behind the other, tell the visitor's address in
# X-Forwarded-For. None: nobody may claim an address.
TRUSTED_PROXIES = env.whole_number("TRUSTED_PROXIES", default=0, smallest=0)
# Multiplies what an address or a person may send.
THROTTLE_FACTOR = env.whole_number("THROTTLE_FACTOR", default=1)
SILENCED_SYSTEM_CHECKS = [
    "security.W005",  # whether subdomains use TLS too is their owner's decision
    "security.W021",  # and so is a browser's preload list
]

# An anonymous person's only key to their data.
SESSION_COOKIE_AGE = int(SESSION_LIFETIME.total_seconds())

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "redacting": {
            "()": "backpain.logs.RedactingFormatter",
            "format": LOG_FORMAT,
            "style": "{",
        },
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "redacting"},
    },
    "root": {
        "handlers": ["console"],
        "level": env.log_level("LOG_LEVEL", default="WARNING"),
    },
    "loggers": {
        # Without Django's own handlers, which would quote messages and send e-mail.
        "django": {"handlers": [], "propagate": True},
        # It would warn of every request that waits for a thread.
        "waitress.queue": {"level": "ERROR"},
    },
}

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
