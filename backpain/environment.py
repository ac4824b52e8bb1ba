"""What the environment says; what it cannot mean is refused in one sentence."""

import logging
from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

# Django's own measure of a key that nobody guesses.
SHORTEST_KEY = 50
FEWEST_CHARACTERS = 5
INSECURE_KEY_PREFIX = "django-insecure-"


class Environment(environ.Env):  # type: ignore[misc]
    def whole_number(
        self, name: str, default: int, smallest: int = 1, largest: int | None = None
    ) -> int:
        text = self.str(name, default=str(default)).strip()
        number = int(text) if text.isascii() and text.isdigit() else -1
        if number < smallest or (largest and number > largest):
            end = f" to {largest}" if largest else " up"
            raise ImproperlyConfigured(
                f"{name}={text} is no whole number from {smallest}{end}: "
                f"correct it, for example {name}={default}."
            )
        return number

    def log_level(self, name: str, default: str) -> str:
        level: str = self.str(name, default=default).upper()
        if level not in logging.getLevelNamesMapping():
            raise ImproperlyConfigured(
                f"{name}={level} is no level of a log: "
                "use DEBUG, INFO, WARNING or ERROR."
            )
        return level

    def strong_key(self, name: str) -> Any:
        key: str = self.str(name, default="")
        if (
            len(key) < SHORTEST_KEY
            or len({*key}) < FEWEST_CHARACTERS
            or key.startswith(INSECURE_KEY_PREFIX)
        ):
            raise ImproperlyConfigured(
                f"{name} can be guessed: set one of {SHORTEST_KEY} or more random "
                "characters, as .env.example makes it."
            )
        return key
