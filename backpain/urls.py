"""The site map."""

from django.contrib import admin
from django.urls import include, path

from pages import views

admin.site.site_header = admin.site.site_title = "backpain"

urlpatterns = [
    path("", views.today, name="today"),
    path("", include("assessment.urls")),
    path("", include("reports.urls")),
    path("account/", include("people.urls")),
    path("exercises/", include("exercises.urls")),
    path("learn/", include("pages.learn.urls")),
    path("program/", include("program.urls")),
    path("progress/", include("progress.urls")),
    path("admin/", admin.site.urls),
]
