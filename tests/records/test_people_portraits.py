"""Pictures of people: what is drawn anew, what is refused, and what an import may bring."""

import base64
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from entregent.records import importing, jobs, undo_effects
from entregent.records.models import ImportRun, Owner, Person, Portrait
from entregent.records.people import erasing, portraits
from tests.records import pictures
from tests.records.importing import TODAY, bring, counts, reasons
from tests.records.taking_back import take_back


def _read(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def _near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP"])
def test_every_known_kind_is_drawn_anew(kind: str) -> None:
    image = _read(portraits.drawn(pictures.plain(kind=kind)))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (60, 40))
    assert _near(image.getpixel((30, 20)), pictures.RED)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_way_to_write_colours_is_known(mode: str) -> None:
    assert _read(portraits.drawn(pictures.written(Image.new(mode, (50, 30)), "PNG"))).size == (50, 30)


@pytest.mark.parametrize(("size", "small"), [((1000, 500), (400, 200)), ((300, 3000), (40, 400))])
def test_a_large_picture_becomes_small_and_keeps_its_shape(
    size: tuple[int, int], small: tuple[int, int]
) -> None:
    assert _read(portraits.drawn(pictures.plain(*size))).size == small


def test_a_picture_stands_upright_and_nothing_written_in_it_stays() -> None:
    drawn = portraits.drawn(pictures.upside_down())
    image = _read(drawn)
    assert _near(image.getpixel((20, 5)), pictures.BLUE)
    assert _near(image.getpixel((20, 35)), pictures.RED)
    assert not image.getexif()
    assert b"written" not in drawn


def test_what_is_clear_shows_the_paper() -> None:
    drawn = portraits.drawn(pictures.plain(kind="PNG", colour=(0, 0, 0, 0)))
    assert _near(_read(drawn).getpixel((5, 5)), (250, 246, 240))


def test_of_several_pictures_the_first_is_taken() -> None:
    red, blue = (Image.new("RGB", (20, 20), colour) for colour in (pictures.RED, pictures.BLUE))
    moving = pictures.written(red, "GIF", save_all=True, append_images=[blue])
    assert _near(_read(portraits.drawn(moving)).getpixel((10, 10)), pictures.RED)


REFUSED = {
    "nothing": b"",
    "words": b"not a picture",
    "a page": b"<!doctype html><script>alert(1)</script>",
    "a drawing": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "a document": b"%PDF-1.7\n",
    "another kind": pictures.plain(kind="TIFF"),
    "half of it": pictures.plain(400, 400)[:-400],
    "a page that begins as a picture": b"\xff\xd8\xff\xe0<html><script>alert(1)</script></html>",
}
TOO_BIG = {
    "sides": pictures.png_that_says(60_000, 60_000),
    "pixels": pictures.png_that_says(8_000, 8_000, b"\0" * 1_000),
    "canvas": pictures.webp_that_says(16_383, 16_383),
    "bytes": b"\xff\xd8\xff" + b"\0" * portraits.MOST_BYTES,
    "passes": pictures.many_scans(),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(portraits.NotDrawn) as error:
        portraits.drawn(data)
    assert error.value.why == "no_picture"


@pytest.mark.parametrize("data", TOO_BIG.values(), ids=TOO_BIG)
def test_what_unpacks_to_far_more_than_it_holds_is_refused_unread(data: bytes) -> None:
    with pytest.raises(portraits.NotDrawn) as error:
        portraits.check(data)
    assert error.value.why == "too_big"


def _card(name: str, data: bytes) -> str:
    photo = f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(data).decode()}"
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", photo, "END:VCARD"))


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """Three cards: with a picture, with a page that claims to be one, with half a picture."""
    path = tmp_path / "cards.vcf"
    data = (pictures.halves(), b"<html>", pictures.plain(300, 300)[:-300])
    names = ("Awa Diop", "Léo Roy", "Noa Berthelin")
    path.write_text("\n".join(map(_card, names, data)) + "\n")
    return path


def test_an_import_brings_pictures_and_tells_of_those_it_cannot_read(owner: Owner, cards: Path) -> None:
    run = bring(owner, cards)
    portrait = Portrait.objects.get()
    assert (portrait.person.name, portrait.media_type, portrait.run) == ("Awa Diop", "image/jpeg", run)
    assert _near(_read(bytes(portrait.image)).getpixel((20, 5)), pictures.RED)
    assert counts(run, "cards.vcf") == (3, 0, 0, 0, 0)
    assert [(line, why) for _file, line, why in reasons(run)] == [(6, "part_photo"), (11, "part_photo")]


def test_a_preview_looks_at_the_first_bytes_alone(owner: Owner, cards: Path) -> None:
    run = ImportRun(owner=owner)
    with importing.opened(cards, cards.name) as source:
        sitting = source.sit(run, TODAY, lambda: None)
        (_name, found), *_rest = importing.foresee(sitting, source, lambda _done: None)
    assert found.counts.reasons == {"part_photo": 1}
    assert not Portrait.objects.exists()


def test_the_same_cards_again_change_nothing(owner: Owner, cards: Path) -> None:
    bring(owner, cards)
    before = list(Portrait.objects.values())
    assert counts(bring(owner, cards), "cards.vcf") == (0, 0, 3, 0, 0)
    assert list(Portrait.objects.values()) == before


def test_an_import_that_is_taken_back_takes_its_pictures_along(owner: Owner, cards: Path) -> None:
    take_back(bring(owner, cards))
    assert not Portrait.objects.exists()
    bring(owner, cards)
    portraits.put(owner, Person.objects.get(name="Awa Diop"), pictures.plain())
    take_back(ImportRun.objects.latest("created_at"))
    assert Portrait.objects.get().person.name == "Awa Diop"


def test_a_picture_chosen_by_hand_wins_and_comes_back_with_undo(owner: Owner, cards: Path) -> None:
    bring(owner, cards)
    awa = Person.objects.get(name="Awa Diop")
    imported = Portrait.objects.get()
    act = portraits.put(owner, awa, pictures.plain(colour=pictures.BLUE))
    bring(owner, cards)
    chosen = Portrait.objects.get()
    assert (chosen.source, chosen.pk != imported.pk) == ("", True)
    undo_effects.take_back(owner, act.pk)
    assert Portrait.objects.get().pk == imported.pk
    assert bytes(Portrait.objects.get().image) == bytes(imported.image)


def test_a_picture_taken_away_stays_away_until_that_is_undone(owner: Owner, cards: Path) -> None:
    bring(owner, cards)
    awa = Person.objects.get(name="Awa Diop")
    act = portraits.remove(owner, awa)
    assert act is not None
    bring(owner, cards)
    assert not Portrait.objects.exists()
    undo_effects.take_back(owner, act.pk)
    assert Portrait.objects.get().person == awa
    assert portraits.remove(owner, Person.objects.get(name="Léo Roy")) is None


def test_who_is_forgotten_leaves_no_picture(owner: Owner, cards: Path) -> None:
    bring(owner, cards)
    awa = Person.objects.get(name="Awa Diop")
    portraits.put(owner, awa, pictures.plain())
    erasing.erase(owner, [awa.pk])
    jobs.run_all()
    assert not Portrait.objects.exists()
    bring(owner, cards)
    assert not Portrait.objects.exists()
