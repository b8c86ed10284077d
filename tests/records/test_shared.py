"""What machines share: the first who gives a value settles it for all."""

import pytest

from entregent.records import shared
from entregent.records.models import Shared


@pytest.mark.django_db
def test_the_first_value_holds_for_everybody() -> None:
    Shared.objects.all().delete()
    assert shared.value("key", lambda: "first") == "first"
    assert shared.value("key", lambda: "second") == "first"
    assert shared.value("other", lambda: "third") == "third"
