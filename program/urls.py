"""Addresses of the program and its sessions."""

from django.urls import path

from program import relief_views, session_views, views, week_views

app_name = "program"
urlpatterns = [
    path("", views.overview, name="overview"),
    path("check-in/", week_views.check_in, name="check_in"),
    path("check-in/done/", week_views.checked_in, name="checked_in"),
    path("flare/", week_views.flare, name="flare"),
    path("changes/", week_views.changes, name="changes"),
    path("changes/<int:number>/", week_views.version, name="version"),
    path("settings/", views.settings, name="settings"),
    path("settings/left-out/<int:pk>/", views.bring_back, name="bring_back"),
    path("exercise/<slug:slug>/", views.change, name="change"),
    path("exercise/<slug:slug>/swap/", views.swap, name="swap"),
    path("exercise/<slug:slug>/in-pain/", views.in_pain, name="in_pain"),
    path("relief/", relief_views.relief, name="relief"),
    path("session/", session_views.session, name="session"),
    path("session/figures/", session_views.figures, name="figures"),
    path("session/<uuid:key>/<int:number>/", session_views.item, name="item"),
    path("session/<uuid:key>/day-after/", session_views.day_after, name="day_after"),
    path("session/voice/", session_views.voice, name="voice"),
    path("session/finish/", session_views.finish, name="finish"),
    path("session/<int:pk>/", session_views.result, name="result"),
]
