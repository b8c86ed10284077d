"""Gives an account another id, that of the record it takes back, wherever the database speaks of it."""

import uuid
from typing import Any

from django.db import models

from entregent.records import accounts
from entregent.records.leaving.reading import NotTaken
from entregent.records.models import Owner


def change(owner: Owner, new: uuid.UUID) -> None:
    """The account goes on under the id `new`, inside a transaction; NotTaken where another one has it.

    Ids of what imports bring are made from the owner's, so that a record which moves must keep it. Whoever is
    signed in to the account must do so again.
    """
    old = owner.pk
    if new == old:
        return
    if Owner.objects.filter(pk=new).exists():
        raise NotTaken("other_account", line=2)
    accounts.sign_out_everywhere(owner)
    Owner.objects.filter(pk=old).update(id=new)
    for model, field in _pointing():
        model._base_manager.filter(**{field.attname: old}).update(**{field.attname: new})
    owner.pk = new


def _pointing() -> "list[tuple[type[models.Model], models.Field[Any, Any]]]":
    """Every table and column that holds ids of accounts, many-to-many ones too."""
    relations = [each for each in Owner._meta.get_fields(include_hidden=True) if each.auto_created]
    found = [
        (each.related_model, each.field) for each in relations if isinstance(each, models.ForeignObjectRel)
    ]
    return [(model, field) for model, field in found if isinstance(field, models.ForeignKey)]
