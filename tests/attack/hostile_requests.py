"""What nobody's browser sends: every part of a request at its extremes."""

import re
from itertools import cycle, product

from django.urls import get_resolver

CONVERTER = re.compile(r"<(\w+):\w+>")
NUMBER = "9223372036854775807"
EXTREMES = [
    "",
    "0",
    "-1",
    NUMBER,
    NUMBER + "0",
    "9" * 5000,
    "1e308",
    "NaN",
    "Infinity",
    "٣",
    "0001-01-01",
    "9999-12-31",
    "2026-02-30",
    "0000-00-00",
    "2026-03-02T25:61",
    "10000-01-01",
    "\x00",
    "%00",
    "\ud7ff\U0010ffff",
    "‮é💥²",
    "a" * 9000,
    "[]",
    "{}",
    "' OR 1=1 --",
    "<script>",
    "../../../etc/passwd",
    "true",
    "None",
    "𝟛",
    "\t\r\n",
]
# In an address, as its bytes are written.
PATH_PARTS = [
    "x",
    "%00",
    "a%00b",
    "%2e%2e%2f",
    "%ff%fe",
    "%c0%80",
    "%ed%a0%80",
    "9" * 60,
    "-1",
    "0",
    "00000000-0000-0000-0000-000000000000",
    "%E2%80%AE",
    "a" * 3000,
    "x%0d%0aX: y",
    "%25%30%30",
    "؀",
]
CHARSETS = [
    "utf-7",
    "utf-16",
    "utf-32",
    "idna",
    "punycode",
    "rot13",
    "base64",
    "zlib",
    "hex",
    "unicode_escape",
    "raw_unicode_escape",
    "cp037",
    "shift_jis",
    "iso-2022-jp",
    "undefined",
    "mbcs",
    "nonsense",
    "",
    "utf-8; boundary",
    "ascii",
    "latin-1",
    "utf-8-sig",
]
METHODS = [
    "HEAD",
    "PUT",
    "PATCH",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "get",
    "X" * 500,
]
HEADERS = [
    {"Range": "bytes=0-0"},
    {"Range": "bytes=-1"},
    {"Range": "bytes=5-1"},
    {"Range": f"bytes={NUMBER}-"},
    {"Range": "bytes=0-1,2-3,4-5"},
    {"If-Modified-Since": "Mon, 99 Foo 0000 99:99:99 GMT"},
    {"If-Modified-Since": "x" * 500},
    {"If-None-Match": '"' * 99},
    {"If-None-Match": "*"},
    {"If-Match": "W/"},
    {"Accept-Encoding": "gzip;q=NaN, br;q=-1, *"},
    {"Accept-Language": "x" * 5000},
    {"Accept": "*/*;q=" + "9" * 400},
    {"Referer": "http://[::1"},
    {"Origin": "http://[x"},
    {"Origin": "null"},
    {"Host": "["},
    {"Host": "localhost:99999999"},
    {"Host": "ﬀ.example"},
    {"X-Forwarded-For": "\x7f" * 99},
    {"X-Forwarded-Proto": "https,http"},
    {"HX-Request": "true", "HX-Target": "\x7f", "HX-Current-URL": "http://[x"},
    {"HX-Request": "true", "HX-Current-URL-URI-AutoEncoded": "true"},
    {"HX-History-Restore-Request": "true"},
    {"Content-Length": "-1"},
    {"Content-Length": "1e3"},
    {"Content-Type": "multipart/form-data"},
    {"Content-Type": "multipart/form-data; boundary=" + "x" * 300},
    {"Content-Type": "application/json"},
    {"X-CSRFToken": "x" * 5000},
    {"User-Agent": ""},
    {"Expect": "200-maybe"},
    {"Upgrade": "h2c"},
    {"Authorization": "Basic ////"},
]
COOKIES = [
    "sessionid=",
    "sessionid=\x7f",
    "sessionid=" + "x" * 4000,
    "csrftoken=x",
    "messages=W10",
    "messages=" + "A" * 3000,
    "time_zone=../../etc",
    "time_zone=" + "x" * 3000,
    "known_device=x:y:z",
    ";;;===;",
    "$Version=1; a=b",
    '"' * 400,
    "__Host-sessionid=x",
    "deleted_entry=x",
]


def list_routes(resolver=None, start=""):
    for pattern in (resolver or get_resolver()).url_patterns:
        route = f"{start}{pattern.pattern}"
        if hasattr(pattern, "url_patterns"):
            yield from list_routes(pattern, route)
        else:
            yield route


ROUTES = [route for route in list_routes() if not route.startswith("admin/")]
PLAIN = [route for route in ROUTES if "<" not in route]
WITH_PARTS = [route for route in ROUTES if "<" in route]


def fill_in(route, part):
    return CONVERTER.sub(part.replace("\\", r"\\"), route)


def iterate_requests(parameters):
    """Each as method, address, headers and body, the kinds taking turns.

    `parameters` are the names of those that any page of ours reads.
    """
    kinds = [
        iterate_queries(parameters),
        iterate_paths(),
        iterate_bodies(parameters),
        iterate_charsets(),
        iterate_methods(),
        iterate_headers(),
        iterate_cookies(),
    ]
    while kinds:
        for kind in [*kinds]:
            request = next(kind, None)
            if request is None:
                kinds.remove(kind)
            else:
                yield request


def iterate_queries(parameters):
    for value, name, route in spread(EXTREMES, parameters, PLAIN):
        yield "GET", f"/{route}", {name: value}, {}, None


def iterate_bodies(parameters):
    for value, name, route in spread(EXTREMES, parameters, PLAIN):
        yield "POST", f"/{route}", {}, {}, {name: value}


def iterate_paths():
    for part, route, method in product(PATH_PARTS, WITH_PARTS, ["GET", "POST"]):
        yield method, f"/{fill_in(route, part)}", {}, {}, None


def iterate_charsets():
    for charset, route in product(CHARSETS, PLAIN):
        kind = f"application/x-www-form-urlencoded; charset={charset}"
        yield "POST", f"/{route}", {}, {"Content-Type": kind}, b"pain=3&note=%ff+AAA-"


def iterate_methods():
    for method, route in product(METHODS, ROUTES):
        yield method, f"/{fill_in(route, 'x')}", {}, {}, None


def iterate_headers():
    for headers, route in product(HEADERS, PLAIN):
        yield "GET", f"/{route}", {}, headers, None


def iterate_cookies():
    for cookie, route in product(COOKIES, PLAIN):
        yield "GET", f"/{route}", {}, {"Cookie": cookie}, None


def spread(values, names, routes):
    """Each name with each value on one route, and the routes in turn."""
    in_turn = cycle(routes)
    for value, name in product(values, names):
        for _ in range(3):
            yield value, name, next(in_turn)
