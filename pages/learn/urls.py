"""Addresses of the learn pages."""

from django.urls import path

from pages.learn import views

app_name = "learn"
urlpatterns = [
    path("", views.index, name="index"),
    path("sources/", views.sources, name="sources"),
    path("how-we-decide/", views.how_we_decide, name="how_we_decide"),
    path("safety/", views.safety, name="safety"),
    path("<slug:slug>/", views.page, name="page"),
]
