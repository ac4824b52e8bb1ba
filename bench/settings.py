"""The product's settings, and two bare views for comparison."""

from backpain.settings import *  # noqa: F403
from backpain.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "bench"]
ROOT_URLCONF = "bench.urls"
