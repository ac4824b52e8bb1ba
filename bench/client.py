"""A visitor: one open connection and its cookies, with no overhead."""

from http.client import HTTPConnection, HTTPResponse
from http.cookies import SimpleCookie
from typing import Self
from urllib.parse import urlencode
from uuid import uuid4

FORM_CONTENT_TYPE = "application/x-www-form-urlencoded"
TIMEOUT_SECONDS = 30


class Visitor:
    def __init__(self, port: int, session_key: str = "") -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_SECONDS)
        # Django only compares it with the form's, so a visitor may choose it.
        self.cookies: dict[str, str] = {"csrftoken": "0" * 32}
        if session_key:
            self.cookies["sessionid"] = session_key

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.connection.close()

    def get_page(self, path: str) -> int:
        return self.send_request("GET", path)

    def post_form(self, path: str, **fields: object) -> int:
        fields["csrfmiddlewaretoken"] = self.cookies["csrftoken"]
        return self.send_request(
            "POST", path, urlencode(fields), {"Content-Type": FORM_CONTENT_TYPE}
        )

    def log_pain(self, note: str = "", form_key: str = "") -> int:
        return self.post_form(
            "/progress/pain/", pain=3, note=note, form_key=form_key or uuid4()
        )

    def send_request(
        self,
        method: str,
        path: str,
        body: str = "",
        headers: dict[str, str] | None = None,
    ) -> int:
        jar = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.connection.request(method, path, body, {"Cookie": jar, **(headers or {})})
        response = self.connection.getresponse()
        # A response left unread would block the connection.
        response.read()
        self.store_cookies(response)
        return response.status

    def store_cookies(self, response: HTTPResponse) -> None:
        for header in response.headers.get_all("Set-Cookie", []):
            self.cookies |= {
                name: morsel.value for name, morsel in SimpleCookie(header).items()
            }
