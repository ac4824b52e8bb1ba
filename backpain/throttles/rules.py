"""What is limited, for whom and how much.

Generous on purpose: fifty people behind the address of one clinic, each busy, stay far
below every line of an address.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from backpain.throttles.addresses import find_client_address
from backpain.throttles.counting import Allowance, Hit
from backpain.throttles.known_devices import find_known_device
from people.middleware import PERSON_SESSION_KEY

MINUTE = timedelta(minutes=1)
TEN_MINUTES = timedelta(minutes=10)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

LOGIN_VIEW = "admin:login"
FEED_VIEW = "reports:serve_calendar_feed"
UPLOAD_VIEW = "reports:data_import"
# Each takes the processor for a second or more.
COSTLY_VIEWS = {
    "assessment:symptom_check_letter_pdf",
    "reports:clinician_report_pdf",
    "reports:download_archive",
    "reports:download_fhir_bundle",
}
SEARCH_VIEW = "exercises:exercise_list"
# Nobody looks for so many words; each of them is compared with all we know.
LONG_SEARCH_LETTERS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class ThrottleRule:
    slug: str
    applies: Callable[[HttpRequest], bool]
    find_subject: Callable[[HttpRequest], str]
    allowances: tuple[Allowance, ...]

    def list_hits(self, request: HttpRequest) -> Iterator[Hit]:
        subject = self.find_subject(request)
        for allowance in self.allowances:
            yield Hit(rule=self.slug, subject=subject, allowance=allowance)


def allow(counts: dict[timedelta, int]) -> tuple[Allowance, ...]:
    return tuple(
        Allowance(count=count, window=window) for window, count in counts.items()
    )


def get_view_name(request: HttpRequest) -> str:
    return request.resolver_match.view_name if request.resolver_match else ""


def get_address(request: HttpRequest) -> str:
    return find_client_address(request.META, settings.TRUSTED_PROXIES)


def has_person(request: HttpRequest) -> bool:
    return PERSON_SESSION_KEY in request.session


def get_person_or_address(request: HttpRequest) -> str:
    person_key = request.session.get(PERSON_SESSION_KEY)
    return f"person {person_key}" if person_key else get_address(request)


def is_login(request: HttpRequest) -> bool:
    return request.method == "POST" and get_view_name(request) == LOGIN_VIEW


def is_write(request: HttpRequest) -> bool:
    return request.method == "POST" and not is_staff_page(request)


def is_staff_page(request: HttpRequest) -> bool:
    return get_view_name(request).startswith("admin:")


def is_first_write(request: HttpRequest) -> bool:
    return is_write(request) and not has_person(request)


def is_upload(request: HttpRequest) -> bool:
    return request.method == "POST" and get_view_name(request) == UPLOAD_VIEW


def is_costly(request: HttpRequest) -> bool:
    return get_view_name(request) in COSTLY_VIEWS


def is_long_search(request: HttpRequest) -> bool:
    is_search = get_view_name(request) == SEARCH_VIEW
    return is_search and len(request.GET.get("q", "")) > LONG_SEARCH_LETTERS


def get_account(request: HttpRequest) -> str:
    return request.POST.get("username", "").strip().lower()


def get_account_or_device(request: HttpRequest) -> str:
    account = get_account(request)
    device = find_known_device(request, account)
    return f"device {device}" if device else f"account {account}"


LOGIN_RULE = ThrottleRule(
    slug="log-in to an account",
    applies=is_login,
    find_subject=get_account_or_device,
    # Who goes on guessing waits a minute, then an hour, then until the next day.
    allowances=allow({MINUTE: 5, HOUR: 20, DAY: 60}),
)
# Counted before the view sees the request.
REQUEST_RULES = (
    LOGIN_RULE,
    ThrottleRule(
        slug="log-ins from an address",
        applies=is_login,
        find_subject=get_address,
        allowances=allow({TEN_MINUTES: 60, DAY: 500}),
    ),
    ThrottleRule(
        slug="new people from an address",
        applies=is_first_write,
        find_subject=get_address,
        allowances=allow({TEN_MINUTES: 300, DAY: 2_000}),
    ),
    ThrottleRule(
        slug="writes of a person",
        applies=lambda request: is_write(request) and has_person(request),
        find_subject=get_person_or_address,
        allowances=allow({TEN_MINUTES: 600, DAY: 10_000}),
    ),
    ThrottleRule(
        slug="writes from an address",
        applies=is_write,
        find_subject=get_address,
        allowances=allow({TEN_MINUTES: 12_000, DAY: 100_000}),
    ),
    ThrottleRule(
        slug="uploads of a person",
        applies=is_upload,
        find_subject=get_person_or_address,
        allowances=allow({TEN_MINUTES: 10, DAY: 50}),
    ),
    ThrottleRule(
        slug="uploads from an address",
        applies=is_upload,
        find_subject=get_address,
        allowances=allow({TEN_MINUTES: 100, DAY: 500}),
    ),
    ThrottleRule(
        slug="costly files of a person",
        applies=is_costly,
        find_subject=get_person_or_address,
        allowances=allow({TEN_MINUTES: 30, DAY: 300}),
    ),
    ThrottleRule(
        slug="costly files from an address",
        applies=is_costly,
        find_subject=get_address,
        allowances=allow({TEN_MINUTES: 300, DAY: 3_000}),
    ),
    ThrottleRule(
        slug="long searches from an address",
        applies=is_long_search,
        find_subject=get_address,
        allowances=allow({TEN_MINUTES: 600, DAY: 6_000}),
    ),
)
# Counted when it is known that there was none: who has the address of a feed is never
# hindered by others who guess, as the service of a calendar asks for many people.
MISSED_FEED_RULE = ThrottleRule(
    slug="missed calendar feeds from an address",
    applies=lambda request: get_view_name(request) == FEED_VIEW,
    find_subject=get_address,
    allowances=allow({TEN_MINUTES: 100, DAY: 1_000}),
)


def is_missed_feed(request: HttpRequest, response: HttpResponse) -> bool:
    is_missing = response.status_code == HTTPStatus.NOT_FOUND
    return is_missing and MISSED_FEED_RULE.applies(request)


def list_request_hits(request: HttpRequest) -> list[Hit]:
    return [
        hit
        for rule in REQUEST_RULES
        if rule.applies(request)
        for hit in rule.list_hits(request)
    ]
