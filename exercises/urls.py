"""URLs of the catalogue."""

from django.urls import path

from exercises.views import catalogue, collections, contact_sheet

app_name = "exercises"
urlpatterns = [
    path("", catalogue.exercise_list, name="exercise_list"),
    path("figures/", contact_sheet.figure_contact_sheet, name="figure_contact_sheet"),
    path("muscles/", catalogue.muscles_and_joints, name="muscles_and_joints"),
    path("for/", collections.collection_list, name="collection_list"),
    path(
        "for/<collection:collection>/",
        collections.collection_detail,
        name="collection_detail",
    ),
    path("<slug:slug>/", catalogue.exercise_detail, name="exercise_detail"),
]
