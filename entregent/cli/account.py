"""`entregent account`: several people may keep their records here, each separate from the others."""

from typing import Annotated, Any

import typer

from entregent.cli.frame import Call, Refused, command
from entregent.cli.frame.words import _, grouped


def register(app: typer.Typer) -> None:
    """Adds `account` with its verbs."""
    account = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    account.command("list", help=_("Lists the accounts."))(command(show, needs="database"))
    account.command("add", help=_("Adds an account, and prints the link by which its owner enters."))(
        command(add, needs="database")
    )
    account.command("remove", help=_("Removes an account and everything on its record, for good."))(
        command(remove, needs="database")
    )
    app.add_typer(account, name="account", help=_("Accounts: who keeps a record here."))


def show(call: Call) -> None:
    """Lists every account."""
    from entregent.records import accounts

    rows = [
        {"id": o.id, "email": o.email, "name": o.name, "claimed": o.claimed, "since": o.date_joined}
        for o in accounts.everyone()
    ]
    call.answer({"accounts": rows}, lambda out: out.print("\n".join(map(_line, rows))))


def _line(row: dict[str, Any]) -> str:
    parts = (row["email"] or "—", row["name"], "" if row["claimed"] else _("(not claimed yet)"))
    return "  ".join(part for part in parts if part)


def add(
    call: Call,
    email: Annotated[str, typer.Argument(metavar="EMAIL", help=_("The address to sign in with."))],
    name: Annotated[str, typer.Option(help=_("Their name."))] = "",
) -> None:
    """Adds an account that its owner claims by a link."""
    from django.core.exceptions import ValidationError

    from entregent.cli.frame import serving
    from entregent.records import accounts, entry_links

    try:
        owner = accounts.add(email, name=name, language=call.lang)
    except ValidationError:
        raise Refused(_("{email} is not an address.").format(email=email)) from None
    except accounts.AddressTaken:
        raise Refused(_("{email} has an account already.").format(email=email)) from None
    link = serving.base() + entry_links.path(owner, minutes=entry_links.MINUTES_INVITED)
    call.answer({"id": owner.id, "email": owner.email, "link": link}, lambda out: out.print(link))
    call.say(_("Whoever opens this link within a day makes the account theirs."))


def remove(
    call: Call,
    email: Annotated[str, typer.Argument(metavar="EMAIL", help=_("The address of the account."))],
    yes: Annotated[bool, typer.Option("--yes", help=_("Do not ask."))] = False,
) -> None:
    """Removes an account for good."""
    from entregent.records import accounts
    from entregent.records.models import Person

    try:
        owner = accounts.choose(email)
    except accounts.NoSuchAccount:
        raise Refused(_("No account has the address {email}.").format(email=email)) from None
    people = Person.objects.living().filter(owner=owner).count()
    if not yes:
        _confirm(email, people)
    accounts.remove(owner)
    words = _("The account {email} is gone.").format(email=email)
    call.answer({"removed": email, "people": people}, lambda out: out.print(words))


def _confirm(email: str, people: int) -> None:
    question = _("Remove {email} and the {people} people on record, for good?")
    if not typer.confirm(question.format(email=email, people=grouped(people)), err=True):
        raise Refused(_("Nothing was changed."))
