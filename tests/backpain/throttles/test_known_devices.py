from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.http import HttpResponse

from backpain.throttles import known_devices
from backpain.throttles.known_devices import find_known_device, remember_device

OWNER = "owner@example.org"


def cookie_for(account):
    response = HttpResponse()
    remember_device(response, account)
    return response.cookies["known_device"]


def request_with(cookie):
    return SimpleNamespace(COOKIES={"known_device": cookie})


def test_a_browser_is_known_for_the_account_that_logged_in_there():
    request = request_with(cookie_for(OWNER).value)
    device = find_known_device(request, OWNER)
    assert len(device) == 22
    assert find_known_device(request, "other@example.org") is None


@pytest.mark.parametrize("value", ["", "forged", "WyJhIl0:1x:y", "é\x00"])
def test_a_browser_cannot_make_itself_known(value):
    assert find_known_device(request_with(value), OWNER) is None


def test_a_browser_is_forgotten_in_the_end(monkeypatch):
    request = request_with(cookie_for(OWNER).value)
    monkeypatch.setattr(known_devices, "SESSION_LIFETIME", timedelta(seconds=-1))
    assert find_known_device(request, OWNER) is None


def test_the_sign_goes_to_the_login_page_only_and_names_nobody(settings):
    settings.SESSION_COOKIE_SECURE = True
    cookie = cookie_for(OWNER)
    names = ["path", "secure", "httponly", "samesite"]
    assert [cookie[name] for name in names] == ["/admin/login/", True, True, "Strict"]
    assert "owner" not in cookie.value
