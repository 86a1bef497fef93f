#!/usr/bin/env python3
"""Fails on a text that a language lacks: not in its .ts file, empty, unfinished, or with other placeholders than the source."""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def texts_of(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def problems_in(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if translation.get("type") == "unfinished":
                yield f"{name}: not translated: {source!r}"
                continue
            for text in texts_of(message):
                if not text.strip():
                    yield f"{name}: empty: {source!r}"
                wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
                if wanted != set(PLACEHOLDER.findall(text)) - {"%n"}:
                    yield f"{name}: placeholders differ: {source!r} / {text!r}"


def update(options, copy, switches):
    """Brings a copy up to what the sources say now, without touching the tree; gives what lupdate complained of."""
    rooms = [str(options.source / room) for room in ("app", "core", "ui")]
    done = subprocess.run([options.lupdate, "-silent", "-locations", "none", "-no-obsolete", *switches, "-I", str(options.source),
                           *rooms, "-ts", str(copy)], check=True, capture_output=True, text=True)
    return done.stderr


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--source", required=True, type=pathlib.Path)
    parser.add_argument("--plurals", required=True, type=pathlib.Path, help="the language of the sources")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for file in [*options.files, options.plurals]:
            copy = pathlib.Path(folder) / file.name
            shutil.copy(file, copy)
            words = update(options, copy, ["-pluralonly"] if file == options.plurals else [])
            # A text whose class lupdate can't tell is filed under another name than the program asks for.
            if "lacks Q_OBJECT" in words or "Qualifying with unknown" in words:
                print(words)
                failed = True
            count = len(ElementTree.parse(copy).getroot().findall(".//message"))
            found = list(problems_in(copy))
            print(f"{copy.name}: {count} texts, {len(found)} problems")
            for line in found:
                print("  " + line)
            failed = failed or bool(found) or count == 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
