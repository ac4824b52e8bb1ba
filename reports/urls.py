"""Addresses of what leaves the site, and of what comes back."""

from django.urls import path

from reports.archive import export_views, import_views
from reports.calendar import views as calendar_views
from reports.clinician import views as report_views

app_name = "reports"
urlpatterns = [
    path("account/calendar/", calendar_views.calendar_page, name="calendar"),
    path("account/calendar/make/", calendar_views.make_feed, name="make-feed"),
    path("account/calendar/revoke/", calendar_views.revoke_feed, name="revoke-feed"),
    path("calendar/<str:token>.ics", calendar_views.feed, name="feed"),
    path("progress/export/", export_views.export_page, name="export"),
    path("progress/export/backpain.zip", export_views.download, name="download"),
    path("progress/export/fhir/", export_views.download_fhir, name="fhir"),
    path("progress/import/", import_views.choose_file, name="import"),
    path("progress/import/add/", import_views.confirm, name="confirm"),
    path("progress/import/cancel/", import_views.cancel, name="cancel"),
    path("progress/report/", report_views.report, name="report"),
    path("progress/report/report.pdf", report_views.report_pdf, name="report-pdf"),
]
