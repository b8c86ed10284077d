"""The wheel holds the command, the pages, their static files and translations, and works by itself."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ASK = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "entregent.config.settings"
import django
django.setup()
import entregent
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.test import Client
call_command("migrate", verbosity=0)
page = Client().get("/account/login/", headers={"Accept-Language": "fr", "Host": "localhost"})
print(entregent.__file__)
print(page.status_code, 'lang="fr"' in page.text, "Bienvenue" in page.text)
print(bool(finders.find("shell/css/main.css")), bool(finders.find("django_htmx/htmx-2.min.js")))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as a user's pip would."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_every_file_that_the_pages_need_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    kinds = (".py", ".html", ".css", ".js", ".svg")
    wanted = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "entregent").rglob("*")
        if path.suffix in kinds and path.is_file()
    }
    wanted |= {str(po.relative_to(ROOT).with_suffix(".mo")) for po in (ROOT / "entregent").rglob("*.po")}
    assert wanted
    assert wanted <= names
    assert "entregent=entregent.cli.main:run" in _entry_points(wheel).replace(" ", "")


def _entry_points(wheel: Path) -> str:
    archive = zipfile.ZipFile(wheel)
    name = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
    return archive.read(name).decode()


def test_it_works_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    site, home = tmp_path / "site", tmp_path / "home"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site), str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    environment = {**os.environ, "PYTHONPATH": str(site), "ENTREGENT_HOME": str(home)}
    environment.pop("DATABASE_URL", None)
    asked = subprocess.run(
        [sys.executable, "-c", ASK], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )
    place, page, static = asked.stdout.splitlines()
    assert place.startswith(str(site))
    assert page == "200 True True"
    assert static == "True True"
