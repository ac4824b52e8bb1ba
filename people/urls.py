"""Addresses about the person."""

from django.urls import path

from people import views

app_name = "people"
urlpatterns = [
    path("erase/", views.erase, name="erase"),
    path("settings/", views.settings, name="settings"),
]
