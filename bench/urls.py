"""The product's addresses and those of the bare views."""

from django.urls import include, path

from bench import views

urlpatterns = [
    path("bare/", views.rows, name="rows"),
    path("bare/insert/", views.insert, name="insert"),
    path("", include("backpain.urls")),
]
