"""What Windows makes of a line pasted at its command prompt: the prompt itself, a batch file's ``%*``, the program.

The rules are those of cmd.exe (percent signs first, then quotes, carets and operators) and of CommandLineToArgvW, which
Qt programs go by.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

OPERATORS = "&|<>"


def percents(line: str, variables: Mapping[str, str]) -> str:
    """Return a line with its variables put in, as at the prompt: one that is not set stays as it is written."""
    known = {name.lower(): value for name, value in variables.items()}
    made, at = [], 0
    while at < len(line):
        found = re.match(r"%([^%:]+)(?::[^%]+)?%", line[at:])
        value = known.get(found.group(1).lower()) if found else None
        made.append(line[at] if value is None else value)
        at += 1 if value is None else found.end()
    return "".join(made)


def carets(line: str) -> str:
    """Return a line without its carets; fails where the prompt would see the end of the command in it."""
    made, quoted, at = [], False, 0
    while at < len(line):
        letter = line[at]
        if letter == '"':
            quoted = not quoted
        elif letter == "^" and not quoted:
            at += 1
            assert at < len(line), "the prompt would ask for more"
            letter = line[at]
        elif not quoted:
            assert letter not in OPERATORS, f"the prompt would take “{letter}” of {line} for its own"
        made.append(letter)
        at += 1
    return "".join(made)


def arguments(line: str) -> list[str]:
    """Return the arguments of a command line, as CommandLineToArgvW does."""
    found: list[str] = []
    at = 0
    while at < len(line):
        while at < len(line) and line[at] in " \t":
            at += 1
        if at == len(line):
            break
        word, quoted = [], False
        while at < len(line) and (quoted or line[at] not in " \t"):
            slashes = len(line[at:]) - len(line[at:].lstrip("\\"))
            at += slashes
            if line[at : at + 1] == '"':
                word.append("\\" * (slashes // 2))
                if slashes % 2:
                    word.append('"')
                else:
                    quoted = not quoted
                    assert line[at : at + 2] != '""' or quoted, "two quotes in a row: programs differ in what they read"
                at += 1
            else:
                word.append("\\" * slashes)
                if not slashes or (at < len(line) and (quoted or line[at] not in " \t")):
                    word.append(line[at : at + 1])
                    at += 1
        found.append("".join(word))
    return found


def at_the_prompt(line: str, variables: Mapping[str, str]) -> list[str]:
    """Return what a program gets that a batch file of QGIS starts with all that it was given itself."""
    assert "\n" not in line
    assert "\r" not in line
    program, _, rest = carets(percents(line, variables)).partition(" ")
    assert program == "qgis_process-qgis"
    return arguments(carets(rest))
