from django.apps import AppConfig


class ThrottlesConfig(AppConfig):
    name = "backpain.throttles"

    def ready(self) -> None:
        from backpain.throttles import checks  # noqa: F401, registers them
