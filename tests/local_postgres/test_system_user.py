import os
import pwd

import pytest
from django.core.exceptions import ImproperlyConfigured

from local_postgres import system_user
from local_postgres.system_user import change_owner, get_or_create_system_user


def test_system_user_is_ourselves_unless_we_are_root():
    name = "backpain" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
    assert get_or_create_system_user().pw_name == name


def test_account_without_a_name_is_told_what_to_do(monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: 3_999_999_999)
    with pytest.raises(ImproperlyConfigured, match=r"user 3999999999, who has no name"):
        get_or_create_system_user()


def test_system_user_that_cannot_be_made_is_named_with_what_to_do(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ImproperlyConfigured, match=r"run useradd .* backpain, or"):
        system_user.create_system_user()


def test_change_of_owner_follows_no_link(tmp_path):
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree" / "file").touch()
    (tmp_path / "tree" / "link").symlink_to(tmp_path / "elsewhere")
    change_owner(tmp_path / "tree", get_or_create_system_user())
    owner = get_or_create_system_user().pw_uid
    for name in ["", "file", "link"]:
        assert (tmp_path / "tree" / name).lstat().st_uid == owner
