"""Every text marked in the code is extracted, and found again under the context it is looked up in."""

from __future__ import annotations

import html
import re
import shutil
import string
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import translations  # noqa: E402 - a script of the project, not of the plugin

SOURCES = sorted((ROOT / "urban_profiling_plugin").rglob("*.py"))


def extract(code: str) -> list[str]:
    found, problems = translations.texts_in(code)
    assert not problems
    return [text.source for text in found]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('QT_TRANSLATE_NOOP("UrbanProfiling", "one")', "one"),
        ('QT_TRANSLATE_NOOP(\n    "UrbanProfiling",\n    "one "\n    \'“two”\\n\',\n)', "one “two”\n"),
        ('text.QT_TRANSLATE_NOOP("UrbanProfiling", "attribute")', "attribute"),
        ('i18n.translate("UrbanProfiling", "looked up")', "looked up"),
        ('translate("UrbanProfiling", "%n spaces", n=3)', "%n spaces"),
    ],
)
def test_each_form_of_mark_is_extracted(code, expected):
    assert extract(code) == [expected]


@pytest.mark.parametrize(
    "code",
    [
        'QT_TRANSLATE_NOOP("UrbanProfiling", f"{name} is empty")',
        'QT_TRANSLATE_NOOP("UrbanProfiling", "a" + "b")',
        'QT_TRANSLATE_NOOP("UrbanProfiling", template)',
        'QT_TRANSLATE_NOOP(CONTEXT, "text")',
        'translate("Processing", "text")',
    ],
)
def test_a_mark_that_would_never_translate_is_named(code):
    found, problems = translations.texts_in(code, "module.py")
    assert found == []
    assert len(problems) == 1
    assert problems[0].startswith("module.py:1")


def test_a_plural_is_known_by_its_number():
    found, _ = translations.texts_in(
        'translate("UrbanProfiling", "%n spaces", n=3)\ntranslate("UrbanProfiling", "one")'
    )
    assert [text.plural for text in found] == [True, False]


def test_no_mark_in_the_code_is_wrong():
    assert translations.texts()[1] == []


def test_every_mark_in_the_code_is_extracted():
    """Counted in the tokens, which know nothing of the syntax tree the extraction reads."""
    marks = extracted = 0
    for path in SOURCES:
        with tokenize.open(path) as file:
            tokens = [token for token in tokenize.generate_tokens(file.readline) if token.string.strip()]
        marks += sum(
            name.string in translations.MARKERS and opening.string == "(" and context.string[1:-1] == "UrbanProfiling"
            for name, opening, context in zip(tokens, tokens[1:], tokens[2:])
        )
        # an f-string is one token before Python 3.12
        marks += sum(token.string.count("NOOP('UrbanProfiling'") for token in tokens if token.string[0] == "f")
        extracted += len(translations.texts_in(path.read_text(encoding="utf-8"))[0])
    assert marks > 20
    assert extracted == marks


@pytest.mark.skipif(not shutil.which("pylupdate5"), reason="no pylupdate5")
def test_nothing_that_pylupdate_finds_is_missed(tmp_path):
    """pylupdate5 misses calls that end in a comma; what it does find must be here, under the same context."""
    target = tmp_path / "found.ts"
    subprocess.run(["pylupdate5", *map(str, SOURCES), "-ts", str(target)], check=True, capture_output=True)
    # what it finds as self.tr() or under another context would be translated nowhere
    assert set(re.findall("<name>(.*?)</name>", target.read_text(encoding="utf-8"))) == {"UrbanProfiling"}
    sources = re.findall("<source>(.*?)</source>", target.read_text(encoding="utf-8"), re.DOTALL)
    assert len(sources) > 5
    ours = {text.source for text in translations.texts()[0]}
    assert [source for source in map(html.unescape, sources) if source not in ours] == []


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("locale", translations.LOCALES)
def test_translations_keep_the_placeholders(locale):
    for source, forms in translations.read(translations.FOLDER / f"urbanprofiling_{locale}.ts").items():
        for form in forms:
            assert fields(form) == fields(source), source
            assert ("%n" in form) == ("%n" in source) or len(forms) > 1, source


def test_what_is_translated_survives_an_update(tmp_path):
    texts = [translations.Text("one", "a.py", 1), translations.Text("<two> & “three”", "b.py", 2)]
    path = tmp_path / "urbanprofiling_fr.ts"
    translations.write(path, "fr", texts, {"one": ["un"], "<two> & “three”": ["<deux> & « trois »"], "gone": ["parti"]})
    assert translations.read(path) == {"one": ["un"], "<two> & “three”": ["<deux> & « trois »"]}
    translations.write(path, "fr", texts[1:], translations.read(path))
    assert translations.read(path) == {"<two> & “three”": ["<deux> & « trois »"]}


@pytest.mark.skipif(not translations.release_tool(), reason="no lrelease")
def test_a_language_without_translations_is_not_shipped(tmp_path):
    texts = [translations.Text("one", "a.py", 1)]
    translations.write(tmp_path / "urbanprofiling_fr.ts", "fr", texts, {"one": ["un"]})
    translations.write(tmp_path / "urbanprofiling_es.ts", "es", texts, {})
    compiled = translations.compile_into(tmp_path / "out", tmp_path)
    assert [path.name for path in compiled] == ["urbanprofiling_fr.qm"]


@pytest.mark.skipif(not translations.release_tool(), reason="no lrelease")
def test_every_text_is_found_under_the_context_it_is_looked_up_in(tmp_path, qgis_app, monkeypatch):
    """With a pseudo-translation installed, the plugin's own look-up finds the translation of every text in the code."""
    from qgis.PyQt.QtCore import QCoreApplication

    from urban_profiling_plugin import i18n
    from urban_profiling_plugin.core.text import message

    gathered = [text for text in translations.texts()[0] if not text.plural]
    pseudo = {text.source: [f"⟦{text.source}⟧"] for text in gathered}
    translations.write(tmp_path / "urbanprofiling_zh-Hans.ts", "zh-Hans", gathered, pseudo)
    translations.compile_into(tmp_path, tmp_path)
    monkeypatch.setattr(i18n.paths, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(i18n.QgsApplication, "locale", staticmethod(lambda: "zh-Hans"))
    translator = i18n.install_translator()
    assert translator is not None
    try:
        assert [text.source for text in gathered if i18n.tr(text.source) != f"⟦{text.source}⟧"] == []
        found = message(translations.texts()[0][0].source)
        assert i18n.tr(found).startswith("⟦")
    finally:
        QCoreApplication.removeTranslator(translator)


def test_mnemonics_in_arabic_break_no_joined_letters():
    """Qt draws what it underlines apart: a letter within a word would lose its shape, and the text its end."""
    alone = "اأإآدذرزوؤةىء"
    for forms in translations.read(translations.FOLDER / "urbanprofiling_ar.ts").values():
        for found in re.finditer("(.?)&([\u0600-\u06ff])", forms[0]):
            assert found[2] in alone and (not found[1].strip() or found[1] in alone), forms[0]


OTHERS = {
    *("Avoid overlap", "Create points layer from table", "Delete duplicate geometries", "Extract Z values"),
    *("Fix geometries", "Snap geometries", "Swap X and Y coordinates", "Warp (reproject)"),  # QGIS's own
    *("Cádiz", "CÃ¡diz", "Clinic", "Clinic ", "Damaged", "Degree of urbanisation", "Earliest", "Fully Functional"),
    *("Latest", "Null"),  # words of the data
}


def test_a_name_that_a_text_quotes_is_that_of_something_there():
    """Algorithms, steps, settings and buttons are called in a text as they are on the screen."""
    texts = [text.source for text in translations.texts()[0]]
    names = {text.replace("&", "").rstrip("…") for text in texts} | OTHERS
    quoted = {name.rstrip("….") for text in texts for name in re.findall(r"“([A-Z][^”{}]*)”", text)}
    assert quoted - names == set()
