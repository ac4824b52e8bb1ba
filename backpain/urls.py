"""The site map."""

from django.contrib import admin
from django.urls import include, path

from backpain.security_contact import security_txt

handler400 = "backpain.refusals.answer_bad_request"
handler500 = "backpain.outage.answer_error"

urlpatterns = [
    path("", include("pages.urls")),
    path("", include("assessment.urls")),
    path("", include("reports.urls")),
    path("account/", include("people.urls")),
    path("exercises/", include("exercises.urls")),
    path("program/", include("program.urls")),
    path("progress/", include("progress.urls")),
    path(".well-known/security.txt", security_txt, name="security_txt"),
    path("admin/", admin.site.urls),
]
