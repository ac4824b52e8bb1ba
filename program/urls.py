"""Addresses of the program and its sessions."""

from django.urls import path

from program.views import program, relief, sessions, week

app_name = "program"
urlpatterns = [
    path("", program.overview, name="overview"),
    path("check-in/", week.check_in, name="check_in"),
    path("check-in/done/", week.checked_in, name="checked_in"),
    path("flare/", week.flare, name="flare"),
    path("changes/", week.changes, name="changes"),
    path("changes/<int:number>/", week.version, name="version"),
    path("settings/", program.settings, name="settings"),
    path("settings/left-out/<int:pk>/", program.bring_back, name="bring_back"),
    path("exercise/<slug:slug>/", program.change, name="change"),
    path("exercise/<slug:slug>/swap/", program.swap, name="swap"),
    path("exercise/<slug:slug>/in-pain/", program.in_pain, name="in_pain"),
    path("relief/", relief.relief, name="relief"),
    path("session/", sessions.session, name="session"),
    path("session/figures/", sessions.figures, name="figures"),
    path("session/<uuid:key>/<int:number>/", sessions.item, name="item"),
    path("session/<uuid:key>/day-after/", sessions.day_after, name="day_after"),
    path("session/voice/", sessions.voice, name="voice"),
    path("session/finish/", sessions.finish, name="finish"),
    path("session/<int:pk>/", sessions.result, name="result"),
]
