"""The system account that runs PostgreSQL when backpain runs as root."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

SYSTEM_USER_NAME = "backpain"


def get_or_create_system_user() -> pwd.struct_passwd:
    """Return our own account, or, as PostgreSQL refuses root, one made for it."""
    if os.getuid() != 0:
        return get_own_account()
    try:
        return pwd.getpwnam(SYSTEM_USER_NAME)
    except KeyError:
        return create_system_user()


def get_own_account() -> pwd.struct_passwd:
    try:
        return pwd.getpwuid(os.getuid())
    except KeyError as error:
        raise ImproperlyConfigured(
            f"PostgreSQL refuses to run as user {os.getuid()}, who has no name: add "
            "them to /etc/passwd, or set DATABASE_URL."
        ) from error


def create_system_user() -> pwd.struct_passwd:
    command = [
        "useradd",
        "--system",
        "--no-create-home",
        "--user-group",
        SYSTEM_USER_NAME,
    ]
    if not shutil.which(command[0]) or subprocess.run(command, check=False).returncode:
        raise ImproperlyConfigured(
            f"PostgreSQL refuses to run as root, and the account {SYSTEM_USER_NAME} "
            f"could not be made for it: run {' '.join(command)}, or start backpain "
            "as another user, or set DATABASE_URL."
        )
    return pwd.getpwnam(SYSTEM_USER_NAME)


def change_owner(path: Path, system_user: pwd.struct_passwd) -> None:
    for child in [path, *path.rglob("*")]:
        # Never follow a link, whose target may be anyone's.
        os.chown(child, system_user.pw_uid, system_user.pw_gid, follow_symlinks=False)
