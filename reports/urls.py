"""Addresses of what leaves the site, and of what comes back."""

from django.urls import path

from reports import views

app_name = "reports"
urlpatterns = [
    path("export/", views.export_page, name="export"),
    path("export/backpain.zip", views.download, name="download"),
]
