"""Addresses of the program and its sessions."""

from django.urls import path

from program import session_views, views

app_name = "program"
urlpatterns = [
    path("", views.overview, name="overview"),
    path("settings/", views.settings, name="settings"),
    path("settings/left-out/<int:pk>/", views.bring_back, name="bring_back"),
    path("exercise/<slug:slug>/", views.change, name="change"),
    path("exercise/<slug:slug>/swap/", views.swap, name="swap"),
    path("session/", session_views.session, name="session"),
    path("session/item/<int:number>/", session_views.item, name="item"),
    path("session/finish/", session_views.finish, name="finish"),
    path("session/<int:pk>/", session_views.result, name="result"),
]
