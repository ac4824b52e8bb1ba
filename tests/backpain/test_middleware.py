import pytest

from people.middleware import PERSON_SESSION_KEY

pytestmark = pytest.mark.django_db

CONTENT_SECURITY_POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
}


def test_page_of_a_stranger_may_be_cached(client):
    response = client.get("/")
    assert "Cache-Control" not in response.headers
    assert response.headers["Vary"] == "Cookie, HX-Request, Accept-Encoding"


def test_page_of_a_session_is_kept_nowhere(client):
    session = client.session
    session[PERSON_SESSION_KEY] = 1
    session.save()
    assert client.get("/").headers["Cache-Control"] == "no-store"


def test_every_page_carries_the_security_headers(client):
    headers = client.get("/").headers
    policy = set(headers["Content-Security-Policy"].split("; "))
    assert policy == CONTENT_SECURITY_POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "screen-wake-lock=(self)" in headers["Permissions-Policy"]
    assert "camera=()" in headers["Permissions-Policy"]


def test_proxy_that_ended_tls_gets_strict_transport_security(client, settings):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 60
    plain = client.get("/")
    assert (plain.status_code, plain.url) == (301, "https://testserver/")
    secure = client.get("/", headers={"x-forwarded-proto": "https"})
    assert secure.headers["Strict-Transport-Security"] == "max-age=60"


@pytest.mark.parametrize("address", ["/", "/nowhere/", "/static/css/site.css"])
def test_other_sites_may_load_nothing_from_here(client, address):
    response = client.get(address)
    response.close()
    headers = response.headers
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers
