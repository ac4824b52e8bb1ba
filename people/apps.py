"""The app, and the admin with a log-in by our own rules."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class PeopleConfig(AppConfig):
    name = "people"


class StaffAdminConfig(admin_apps.AdminConfig):
    default_site = "people.staff.StaffSite"
    default = False  # of the app "people"
