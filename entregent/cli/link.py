"""`entregent link`: prints a link that lets an owner in once, without a password."""

import typer

from entregent.cli.frame import Call, command
from entregent.cli.frame.words import _


def register(app: typer.Typer) -> None:
    """Adds `link`."""
    app.command("link", help=_("Prints a link that signs in once, for a lost password."))(command(link))


def link(call: Call) -> None:
    """The link, dead once used and after a few minutes."""
    from entregent.cli.frame import serving
    from entregent.records import entry_links

    minutes = entry_links.MINUTES_LINK if call.owner.claimed else entry_links.MINUTES_FIRST
    address = serving.base() + entry_links.path(call.owner)
    call.answer({"link": address, "minutes": minutes}, lambda out: out.print(address))
    call.say(_("It opens once, within {minutes} minutes.").format(minutes=minutes))
