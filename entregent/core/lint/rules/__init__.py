"""Every rule of the adviser: one file each, found by itself, in the order of their names."""

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.values import Rule


def _rules() -> Iterator[Rule]:
    for module in pkgutil.walk_packages(__path__, f"{__name__}."):
        if not module.ispkg:
            yield importlib.import_module(module.name).RULE


RULES: Final[tuple[Rule, ...]] = tuple(sorted(_rules(), key=lambda rule: rule.id))
