"""The product's URLs and those of the bare views."""

from django.urls import include, path

from bench import views

urlpatterns = [
    path("bare/", views.bare_row_list, name="rows"),
    path("bare/insert/", views.insert_bare_row, name="insert"),
    path("", include("backpain.urls")),
]
