"""URLs of pages about the person."""

from django.urls import path

from people import views

app_name = "people"
urlpatterns = [
    path("erase/", views.erase_everything, name="erase_everything"),
    path("clock/", views.choose_clock, name="choose_clock"),
    path("settings/", views.account_settings, name="account_settings"),
]
