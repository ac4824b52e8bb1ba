import os

import pytest
from django.core.exceptions import ImproperlyConfigured

from local_postgres.data_directory import prepare_data_directory


def test_data_directory_is_closed_to_others_as_far_as_can_be(tmp_path):
    prepare_data_directory(tmp_path / "data")
    mode = (tmp_path / "data").stat().st_mode & 0o777
    assert mode == (0o711 if os.getuid() == 0 else 0o700)


def test_data_directory_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ImproperlyConfigured, match=r"/file/data cannot be written"):
        prepare_data_directory(tmp_path / "file" / "data")
