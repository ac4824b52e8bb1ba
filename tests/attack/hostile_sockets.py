"""Hostile requests as bytes on a connection, where no library mends them."""

import socket
from urllib.parse import quote, urlencode

FORM = "application/x-www-form-urlencoded"
CSRF_TOKEN = "0" * 32
ANSWER_SECONDS = 60


def write_request(session_key, method, path, query, headers, body):
    """The bytes of a request, from somebody who has a session and the form's token."""
    data = urlencode(body, errors="surrogatepass") if isinstance(body, dict) else body
    content = data.encode() if isinstance(data, str) else data or b""
    cookies = f"csrftoken={CSRF_TOKEN}; sessionid={session_key}"
    fields = {
        "Host": "localhost",
        "Content-Type": FORM,
        "Content-Length": len(content),
        "X-CSRFToken": CSRF_TOKEN,
        **headers,
        "Cookie": "; ".join(filter(None, [headers.get("Cookie"), cookies])),
        "Connection": "close",
    }
    address = quote(path, safe="/%")
    if query:
        address += f"?{urlencode(query, errors='surrogatepass')}"
    lines = [
        f"{method} {address} HTTP/1.1",
        *(f"{name}: {value}" for name, value in fields.items()),
    ]
    return "\r\n".join([*lines, "", ""]).encode() + content


def read_status(port, request):
    """The status of the answer; 0 if there was none."""
    with socket.create_connection(("127.0.0.1", port), ANSWER_SECONDS) as client:
        client.sendall(request)
        try:
            answer = b"".join(iter(lambda: client.recv(2**16), b""))
        except OSError:
            return 0
    first = answer.partition(b"\r\n")[0].split(b" ")
    return int(first[1]) if len(first) > 1 and first[1].isdigit() else 0
