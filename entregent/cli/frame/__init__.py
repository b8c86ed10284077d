"""What every command stands on: one call of the program, its owner and its day, and how it answers.

A command is one file, `entregent/cli/<command>.py` (`import_.py` for a word that Python keeps), with a
function `register(app)`; main.py finds it by itself:

    from typing import Annotated

    import typer

    from entregent.cli.frame import Call, Refused, command
    from entregent.cli.frame.words import _

    def register(app: typer.Typer) -> None:
        app.command("greet", help=_("Says good morning to somebody."))(command(greet))

    def greet(call: Call, name: Annotated[str, typer.Argument(help=_("Who."))]) -> None:
        from entregent.records.models import Person

        person = Person.objects.living().filter(owner=call.owner, name=name).first()
        if person is None:
            raise Refused(_("Nobody is called {name}.").format(name=name))
        words = _("Good morning, {name}.").format(name=person.name)
        call.answer({"name": person.name}, lambda out: out.print(words))

- `command` sets Django up, brings the database up to date, makes the one owner of an empty home, and adds
  `--json`, `--lang`, `--on` and `--owner` to what the function itself asks for. Where the function asks for
  one of those names itself, it gets the value too. All of them are in the Call.
- The top of a command's file imports neither Django nor the record nor numpy: `entregent --help` reads
  them all, and a test looks.
- `call.answer(document, words)` prints the document with `--json`, else calls `words` with rich's Console
  for stdout; `call.say(line)` is for people who wait, on stderr. Dates and UUIDs in a document become text.
- `raise Refused(line)` ends with 1 and one clear line; `raise Misused(line)` with 2. Neither shows a
  traceback, nor does any other error, unless ENTREGENT_DEBUG=1.
- The words are English msgids, in French in entregent/cli/locale/fr; `_` and `ngettext`: frame/words.py.
- Each command has its `## command` and an example in docs/cli.md: a test compares the two.
"""

from entregent.cli.frame.call import Call, Misused, Refused, command

__all__ = ["Call", "Misused", "Refused", "command"]
