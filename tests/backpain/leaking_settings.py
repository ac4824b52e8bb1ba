"""The settings of a site with views that fail and tell why."""

from backpain.settings import *  # noqa: F403

ROOT_URLCONF = "tests.backpain.leaking_urls"
# Nothing is collected where only tests run.
STORAGES["staticfiles"]["BACKEND"] = (  # noqa: F405
    "django.contrib.staticfiles.storage.StaticFilesStorage"
)
