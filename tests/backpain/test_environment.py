import pytest
from django.core.exceptions import ImproperlyConfigured

from backpain.environment import Environment

STRONG_KEY = "0123456789" * 5


@pytest.fixture
def env(monkeypatch):
    """The environment with one variable set."""

    def env(**variables):
        for name, text in variables.items():
            monkeypatch.setenv(name, text)
        return Environment()

    return env


def test_number_is_read_or_its_default(env):
    assert env(THREADS=" 6 ").whole_number("THREADS", default=4) == 6
    assert env().whole_number("PROCESSES", default=2) == 2
    assert env(PROXIES="0").whole_number("PROXIES", default=1, smallest=0) == 0


@pytest.mark.parametrize("text", ["", "0", "-1", "1.5", "abc", "²", "1_0", "11"])
def test_number_that_cannot_be_meant_is_refused_with_an_example(env, text):
    with pytest.raises(ImproperlyConfigured) as refusal:
        env(THREADS=text).whole_number("THREADS", default=4, largest=10)
    assert str(refusal.value) == (
        f"THREADS={text} is no whole number from 1 to 10: correct it, for example "
        "THREADS=4."
    )


def test_level_of_the_log_may_be_in_small_letters(env):
    assert env(LOG_LEVEL="debug").log_level("LOG_LEVEL", default="WARNING") == "DEBUG"
    with pytest.raises(ImproperlyConfigured, match="LOG_LEVEL=FOO is no level"):
        env(LOG_LEVEL="foo").log_level("LOG_LEVEL", default="WARNING")


@pytest.mark.parametrize(
    "key", ["", "short", "a" * 60, "abcd" * 15, "django-insecure-" + STRONG_KEY]
)
def test_key_that_can_be_guessed_is_refused(env, key):
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY can be guessed"):
        env(SECRET_KEY=key).strong_key("SECRET_KEY")


def test_long_random_key_is_taken(env):
    assert env(SECRET_KEY=STRONG_KEY).strong_key("SECRET_KEY") == STRONG_KEY
