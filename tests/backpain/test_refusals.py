"""What cannot be read, or is too much, is refused on a page of ours."""

import encodings.aliases

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.asserts import assertContains

from backpain.refusals import has_nul, is_readable_encoding, read_declared_length
from core.values.request_limits import LARGEST_BODY_BYTES

pytestmark = pytest.mark.django_db

PAIN_LOG = "/progress/pain/"
ENCODINGS = {*encodings.aliases.aliases.values(), "utf-7", "idna", "undefined", "no"}
URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=b"
MULTIPART_BODY = (
    b'--b\r\nContent-Disposition: form-data; name="pain"\r\n\r\n'
    b"\xff+AGEAYg-\r\n--b--\r\n"
)


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False)


class UnreadableBody:
    """Fails the test if somebody reads it."""

    def read(self, *_):
        raise AssertionError

    readline = read


def test_body_over_the_limit_is_refused_unread_on_a_page_with_all_headers(visitor):
    response = visitor.generic(
        "POST",
        PAIN_LOG,
        content_type=URLENCODED,
        **{
            "CONTENT_LENGTH": str(LARGEST_BODY_BYTES + 1),
            "wsgi.input": UnreadableBody(),
        },
    )
    assertContains(response, "12 megabytes at most", status_code=413)
    for name in ("Content-Security-Policy", "X-Frame-Options", "Permissions-Policy"):
        assert name in response.headers


def test_form_whose_texts_are_too_long_is_refused_with_that_page(visitor):
    response = visitor.post(PAIN_LOG, {"note": "a" * 3 * 2**20})
    assertContains(response, "That is too large for us", status_code=413)


@pytest.mark.parametrize("content_type", [URLENCODED, MULTIPART])
@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
def test_no_encoding_that_a_form_declares_is_a_fault(visitor, encoding, content_type):
    response = visitor.generic(
        "POST", PAIN_LOG, MULTIPART_BODY, f"{content_type}; charset={encoding}"
    )
    assert response.status_code in {200, 400, 415}


@pytest.mark.parametrize("encoding", ["utf-7", "utf-16", "idna", "punycode"])
def test_encoding_of_a_question_is_refused_too(visitor, encoding):
    response = visitor.get(
        "/exercises/?q=+AGE-",
        headers={"content-type": f"text/plain; charset={encoding}"},
    )
    assertContains(response, "We could not read that", status_code=415)


@pytest.mark.parametrize("name", ["UTF-8", "utf8", "U8", "us-ascii"])
def test_every_name_of_what_our_pages_send_is_read(visitor, name):
    assert is_readable_encoding(name)
    response = visitor.generic(
        "POST", PAIN_LOG, "pain=x", f"{URLENCODED}; charset={name}"
    )
    assertContains(response, "Please check this")


def test_nul_in_an_address_or_a_cookie_is_refused(visitor):
    assert visitor.get("/calendar/%00.ics").status_code == 400
    assert visitor.get("/exercises/%00/").status_code == 400
    hidden_nul = {"cookie": r'sessionid="\000bcdefghijklmnopqrstuvwxyz"'}
    response = visitor.get("/", headers=hidden_nul)
    assertContains(response, "We could not read that", status_code=400)


def test_usual_request_has_no_nul(rf):
    assert not has_nul(rf.get("/é/", headers={"cookie": "a=b"}))


@pytest.mark.parametrize(
    ("declared", "length"), [("", 0), ("x", 0), ("-1", 0), ("²", 0), ("12", 12)]
)
def test_length_is_a_plain_number_or_none(rf, declared, length):
    assert read_declared_length(rf.get("/", CONTENT_LENGTH=declared)) == length


def test_file_with_a_hostile_name_and_type_is_no_fault(visitor):
    file = SimpleUploadedFile("\x00../a\r\nb.zip", b"x", "text/\x00; charset=utf-7")
    assert visitor.post("/progress/import/", {"file": file}).status_code < 500
