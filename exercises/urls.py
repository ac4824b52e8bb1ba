"""Addresses of the catalogue."""

from django.urls import path

from exercises import figure_views, views

app_name = "exercises"
urlpatterns = [
    path("", views.exercise_list, name="list"),
    path("figures/", figure_views.contact_sheet, name="figures"),
    path("muscles/", views.muscles, name="muscles"),
    path("<slug:slug>/", views.exercise_detail, name="detail"),
]
