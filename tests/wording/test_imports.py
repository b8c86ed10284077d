"""What an import leaves out or refuses has its words, and rows are shown without the ids of programs."""

from typing import get_args

import pytest
from django.utils import translation

from entregent.formats.archives import RefusalCode
from entregent.formats.linkedin.values import Kind, RejectReason, SkipReason
from entregent.records.importing.bundle.kinds import BY_NAME
from entregent.records.models import ImportRun
from entregent.wording import imports


def test_every_code_has_its_words() -> None:
    assert set(imports.REASONS) >= {*get_args(SkipReason), *get_args(RejectReason)}
    assert set(imports.REFUSALS) >= {*get_args(RefusalCode), "nothing", "gone", "lost", "fault"}
    assert set(imports.KINDS) >= {*get_args(Kind), *BY_NAME}
    assert ImportRun().state in imports.STATES


@pytest.mark.parametrize(("language", "said"), [("fr", "Un brouillon"), ("en", "A draft")])
def test_a_reason_in_words(language: str, said: str) -> None:
    with translation.override(language):
        assert imports.reason("draft").startswith(said)
    assert imports.reason("of_elsewhere") == "of_elsewhere"


def test_a_refusal_names_the_file() -> None:
    with translation.override("en"):
        assert imports.refusal("too_many", {"name": "a.zip"}).startswith("a.zip contains too many")
        assert imports.refusal("of_elsewhere", {"name": "a.zip"}) == "a.zip cannot be read."


@pytest.mark.parametrize(
    ("snippet", "shown"),
    [
        ("2-MTIzNDU2Nzg5MGFiY2RlZg==, Awa Diop, https://example.org/in/awa, Buy this", "Awa Diop, Buy this"),
        ('Offer, <p class="spinmail">Buy <b>this</b></p>, <p class="spin', "Offer, Buy this"),
        ("0192f0c1-5b1e-7c3a-9d2e-3f4a5b6c7d8e, , Léo", "Léo"),
        ("urn:li:fsd_conversation:2-MTIz, 6298437698237649, Hello", "Hello"),
        ("Jean-Christophe-Emmanuel, +33 6 00 00 00 00, linkedin.example/in/x-1234567890", None),
    ],
)
def test_the_beginning_of_a_row(snippet: str, shown: str | None) -> None:
    assert imports.beginning(snippet) == (snippet if shown is None else shown)
