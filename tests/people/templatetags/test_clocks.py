"""A page says of its clock what the person has to know."""

from django.contrib.sessions.backends.cache import SessionStore
from django.template import engines


def render_clock(rf, source, session=(), cookie=""):
    request = rf.get("/")
    request.session = SessionStore()
    request.session.update(dict(session))
    request.COOKIES["time_zone"] = cookie
    template = engines["django"].from_string("{% load clocks %}" + source)
    return template.render({}, request)


def test_difference_has_both_clocks(rf):
    source = "{% clock_difference as pair %}{{ pair.page.name }} {{ pair.device.name }}"
    session = {"person": 1, "time_zone": "Europe/Berlin"}
    assert render_clock(rf, source, session, "Asia/Tokyo") == "Europe/Berlin Asia/Tokyo"


def test_clock_is_unknown_until_a_device_has_reported_one(rf):
    source, session = "{% is_clock_unknown %}", {"person": 1}
    assert render_clock(rf, source, session) == "True"
    assert render_clock(rf, source, session, cookie="Asia/Tokyo") == "False"


def test_stranger_who_has_logged_nothing_is_told_nothing_about_clocks(rf):
    assert render_clock(rf, "{% is_clock_unknown %}") == "False"
