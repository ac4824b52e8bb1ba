"""URLs of exports, imports, the calendar and the clinician's report."""

from django.urls import path

from reports.archive import views as archive_views
from reports.calendar import views as calendar_views
from reports.clinician import views as report_views
from reports.fhir import views as fhir_views

app_name = "reports"
urlpatterns = [
    path(
        "account/calendar/",
        calendar_views.calendar_subscription,
        name="calendar_subscription",
    ),
    path(
        "account/calendar/make/",
        calendar_views.create_calendar_feed,
        name="create_calendar_feed",
    ),
    path(
        "account/calendar/revoke/",
        calendar_views.revoke_calendar_feed,
        name="revoke_calendar_feed",
    ),
    path(
        "calendar/<str:token>.ics",
        calendar_views.serve_calendar_feed,
        name="serve_calendar_feed",
    ),
    path("progress/export/", archive_views.data_export, name="data_export"),
    path(
        "progress/export/backpain.zip",
        archive_views.download_archive,
        name="download_archive",
    ),
    path(
        "progress/export/fhir/",
        fhir_views.download_fhir_bundle,
        name="download_fhir_bundle",
    ),
    path("progress/import/", archive_views.data_import, name="data_import"),
    path(
        "progress/import/add/",
        archive_views.import_confirmation,
        name="import_confirmation",
    ),
    path("progress/import/again/", archive_views.restart_import, name="restart_import"),
    path("progress/import/cancel/", archive_views.cancel_import, name="cancel_import"),
    path("progress/report/", report_views.clinician_report, name="clinician_report"),
    path(
        "progress/report/report.pdf",
        report_views.clinician_report_pdf,
        name="clinician_report_pdf",
    ),
]
