"""Addresses of the log and its charts."""

from django.urls import path

from progress import views

app_name = "progress"
urlpatterns = [
    path("", views.overview_page, name="overview"),
    path("pain/", views.pain, name="pain"),
    path("pain/<int:pk>/", views.entry, name="entry"),
    path("pain/<int:pk>/delete/", views.delete_entry, name="delete"),
]
