from django.apps import AppConfig
from django.urls import register_converter


class ExercisesConfig(AppConfig):
    name = "exercises"

    def ready(self) -> None:
        from exercises.collections.converter import CollectionConverter

        register_converter(CollectionConverter, "collection")
