"""Gather the texts marked for translation into i18n/*.ts, and compile those that have translations.

    translations.py update            bring i18n/urbanprofiling_<locale>.ts up to date with the code
    translations.py compile FOLDER    write FOLDER/urbanprofiling_<locale>.qm

Texts are found in the syntax tree. pylupdate5 loses every call that ends in a trailing comma or passes n= by name, and
pylupdate6 every call at module level, which is most of what this project marks.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "urban_profiling_plugin"
FOLDER = ROOT / "i18n"
CONTEXT = "UrbanProfiling"
LOCALES = ("en", "fr", "es", "ar", "zh-Hans", "ru")
MARKERS = ("QT_TRANSLATE_NOOP", "translate")
_PLURAL_FORMS = {"en": 2, "fr": 2, "es": 2, "ar": 6, "zh-Hans": 1, "ru": 3}


@dataclass(frozen=True)
class Text:
    """A text marked in the code. `plural` texts hold %n and are translated once for each plural form."""

    source: str
    file: str
    line: int
    plural: bool = False


def texts_in(code: str, file: str = "<code>") -> tuple[list[Text], list[str]]:
    """Return the texts marked in a module, and what is wrong with the marks that cannot be extracted."""
    found, problems = [], []
    for call in sorted((n for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Call)), key=lambda n: n.lineno):
        marker = getattr(call.func, "attr", None) or getattr(call.func, "id", None)
        if marker not in MARKERS or len(call.args) < 2:
            continue
        context, text = call.args[0], call.args[1]
        where = f"{file}:{call.lineno}"
        if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
            # translate(CONTEXT, template) is the look-up itself, its template marked elsewhere
            if marker == "QT_TRANSLATE_NOOP":
                problems.append(f"{where}: the context is not a literal")
        elif context.value != CONTEXT:
            problems.append(f"{where}: the context is {context.value!r}, not {CONTEXT!r}")
        elif not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            problems.append(f"{where}: the text is not one literal (an f-string, a name or a sum never translates)")
        else:
            plural = len(call.args) > 3 or any(keyword.arg == "n" for keyword in call.keywords)
            found.append(Text(text.value, file, call.lineno, plural and "%n" in text.value))
    return found, problems


def texts(sources: Path = SOURCES) -> tuple[list[Text], list[str]]:
    """Return every text once, in the order of files and lines, and every problem."""
    found: dict[str, Text] = {}
    problems = []
    for path in sorted(sources.rglob("*.py")):
        in_file, wrong = texts_in(path.read_text(encoding="utf-8"), path.relative_to(sources.parent).as_posix())
        problems += wrong
        for text in in_file:
            if text.source not in found or (text.plural and not found[text.source].plural):
                found[text.source] = text
    return list(found.values()), problems


def read(path: Path) -> dict[str, list[str]]:
    """Return the finished translations of a .ts file by source text, one for each plural form."""
    if not path.exists():
        return {}
    translations = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if all(forms):
            translations[message.findtext("source") or ""] = forms
    return translations


def write(path: Path, locale: str, gathered: list[Text], translations: dict[str, list[str]]) -> None:
    """Write a .ts file: what is translated stays, what left the code goes."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{locale.replace("-", "_")}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text in gathered:
        known = translations.get(text.source)
        forms = _PLURAL_FORMS[locale] if text.plural else 1
        if known is not None and len(known) != forms:
            known = None
        values = known or [""] * forms
        state = "" if known else ' type="unfinished"'
        inner = escape(values[0])
        if text.plural:
            inner = "".join(f"<numerusform>{escape(value)}</numerusform>" for value in values)
        lines += [
            '    <message numerus="yes">' if text.plural else "    <message>",
            # without line numbers, which would change with every edit of the code
            f'        <location filename="../{text.file}"/>',
            f"        <source>{escape(text.source)}</source>",
            f"        <translation{state}>{inner}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path.write_bytes("\n".join(lines).encode())


def update(folder: Path = FOLDER) -> list[str]:
    """Bring the .ts files up to date; return the problems of the marks."""
    gathered, problems = texts()
    folder.mkdir(exist_ok=True)
    for locale in LOCALES:
        path = folder / f"urbanprofiling_{locale}.ts"
        done = read(path)
        write(path, locale, gathered, done)
        print(f"i18n: {locale:8}{sum(text.source in done for text in gathered):5} of {len(gathered)} texts translated")
    return problems


def release_tool() -> str | None:
    """Return Qt's compiler of translations, or ``None``."""
    return next(
        (found for name in ("lrelease", "lrelease-qt5", "lrelease6", "lrelease-qt6") if (found := shutil.which(name))),
        None,
    )


def compile_into(destination: Path, folder: Path = FOLDER) -> list[Path]:
    """Write a .qm for each language that has translations, and return them; without lrelease none, and say so."""
    tool = release_tool()
    if tool is None:
        print("i18n: no lrelease (qttools5-dev-tools); built without translations", file=sys.stderr)
        return []
    written = []
    for path in sorted(folder.glob("urbanprofiling_*.ts")):
        if not read(path):
            continue
        destination.mkdir(parents=True, exist_ok=True)
        target = destination / f"{path.stem}.qm"
        subprocess.run([tool, "-silent", str(path), "-qm", str(target)], check=True)
        written.append(target)
    return written


def main(arguments: list[str]) -> int:
    """Run the command named on the command line."""
    if arguments == ["update"]:
        problems = update()
        print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
        return 1 if problems else 0
    if len(arguments) == 2 and arguments[0] == "compile":
        for path in compile_into(Path(arguments[1])):
            print(path)
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
