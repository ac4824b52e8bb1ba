"""Whom to call in which country, by official numbers only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """The emergency number to call first comes first; advice is for urgent care."""

    code: str
    name: str
    emergency_numbers: tuple[str, ...]
    advice_number: str = ""

    @property
    def advice_number_without_spaces(self) -> str:
        # A tel: URL must not contain spaces.
        return self.advice_number.replace(" ", "")


COUNTRIES = (
    Country("AR", "Argentina", ("107", "911")),
    Country("AU", "Australia", ("000",), "1800 022 222"),
    Country("AT", "Austria", ("144", "112"), "1450"),
    Country("BE", "Belgium", ("112",)),
    Country("BR", "Brazil", ("192",)),
    Country("BG", "Bulgaria", ("112",)),
    Country("CA", "Canada", ("911",), "811"),
    Country("CL", "Chile", ("131",)),
    Country("CN", "China", ("120",)),
    Country("CO", "Colombia", ("123",)),
    Country("HR", "Croatia", ("112",)),
    Country("CY", "Cyprus", ("112",)),
    Country("CZ", "Czechia", ("155", "112")),
    Country("DK", "Denmark", ("112",)),
    Country("EE", "Estonia", ("112",)),
    Country("FI", "Finland", ("112",), "116117"),
    Country("FR", "France", ("15", "112")),
    Country("DE", "Germany", ("112",), "116117"),
    Country("GR", "Greece", ("166", "112")),
    Country("HK", "Hong Kong", ("999",)),
    Country("HU", "Hungary", ("112",)),
    Country("IS", "Iceland", ("112",)),
    Country("IN", "India", ("112",)),
    Country("IE", "Ireland", ("112", "999")),
    Country("IL", "Israel", ("101",)),
    Country("IT", "Italy", ("112",)),
    Country("JP", "Japan", ("119",)),
    Country("LV", "Latvia", ("112",)),
    Country("LI", "Liechtenstein", ("144", "112")),
    Country("LT", "Lithuania", ("112",)),
    Country("LU", "Luxembourg", ("112",)),
    Country("MY", "Malaysia", ("999",)),
    Country("MT", "Malta", ("112",)),
    Country("MX", "Mexico", ("911",)),
    Country("NL", "Netherlands", ("112",)),
    Country("NZ", "New Zealand", ("111",), "0800 611 116"),
    Country("NO", "Norway", ("113",), "116117"),
    Country("PH", "Philippines", ("911",)),
    Country("PL", "Poland", ("112",)),
    Country("PT", "Portugal", ("112",), "808 24 24 24"),
    Country("RO", "Romania", ("112",)),
    Country("SG", "Singapore", ("995",)),
    Country("SK", "Slovakia", ("155", "112")),
    Country("SI", "Slovenia", ("112",)),
    Country("ZA", "South Africa", ("10177", "112")),
    Country("KR", "South Korea", ("119",)),
    Country("ES", "Spain", ("112",)),
    Country("SE", "Sweden", ("112",), "1177"),
    Country("CH", "Switzerland", ("144", "112")),
    Country("TW", "Taiwan", ("119",)),
    Country("TR", "Türkiye", ("112",)),
    Country("UA", "Ukraine", ("103", "112")),
    Country("GB", "United Kingdom", ("999", "112"), "111"),
    Country("US", "United States", ("911",)),
)

UNKNOWN_COUNTRY = Country("", "", ())

COUNTRIES_BY_CODE = {country.code: country for country in COUNTRIES}

# Shown if the country is unknown, each with the places that it serves.
COMMON_EMERGENCY_NUMBERS = (
    ("112", "Europe, India and many more"),
    ("999", "UK and Ireland"),
    ("911", "US and Canada"),
    ("000", "Australia"),
    ("111", "New Zealand"),
)


def get_country(code: str) -> Country:
    return COUNTRIES_BY_CODE.get(code, UNKNOWN_COUNTRY)
