"""Files that a command reads, or its standard input in their place."""

import sys
from pathlib import Path
from typing import Final

from entregent.cli.frame.call import Refused
from entregent.cli.frame.words import _, fault

STDIN: Final = "-"


def read(file: str, most: int) -> bytes:
    """The bytes of the file, or of stdin for "-"; refuses what cannot be read, and more than `most` bytes."""
    try:
        if file == STDIN:
            data = sys.stdin.buffer.read(most + 1)
        else:
            with Path(file).open("rb") as opened:
                data = opened.read(most + 1)
    except OSError as error:
        raise Refused(_("{file} cannot be read: {why}.").format(file=file, why=fault(error))) from None
    if len(data) > most:
        raise Refused(_("{file} is too long.").format(file=file))
    return data
