"""Addresses of the catalogue."""

from django.urls import path

from exercises.views import catalogue, contact_sheet

app_name = "exercises"
urlpatterns = [
    path("", catalogue.exercise_list, name="list"),
    path("figures/", contact_sheet.contact_sheet, name="figures"),
    path("muscles/", catalogue.muscles, name="muscles"),
    path("<slug:slug>/", catalogue.exercise_detail, name="detail"),
]
