"""Addresses of what leaves the site, and of what comes back."""

from django.urls import path

from reports import import_views, report_views, views

app_name = "reports"
urlpatterns = [
    path("export/", views.export_page, name="export"),
    path("export/backpain.zip", views.download, name="download"),
    path("export/fhir/", views.download_fhir, name="fhir"),
    path("import/", import_views.choose_file, name="import"),
    path("import/add/", import_views.confirm, name="confirm"),
    path("import/cancel/", import_views.cancel, name="cancel"),
    path("report/", report_views.report, name="report"),
    path("report/report.pdf", report_views.report_pdf, name="report-pdf"),
]
