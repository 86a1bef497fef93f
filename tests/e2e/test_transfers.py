#!/usr/bin/env python3
"""Transfers as somebody handles them who has a mouse and loses power: rows dragged to another place, a question that is
still there after kill -9, and word of the end. On the practice project, which is slow when it is told to."""

import argparse
import os
import pathlib
import sys
import unittest
import urllib.parse

from desktop import Desktop, wait_for
from practice import Practice
from steps import drop_files, sign_in
from widgets import Window

OPTIONS = argparse.Namespace()
COUNT = 10
BUCKET = "audiofiles"


def named(number):
    return f"take {number:02}.wav"


def is_list(name):
    return name.startswith("Transfers")


class Transfers(unittest.TestCase):
    """One story in order: each step stands on the one before."""

    @classmethod
    def setUpClass(cls):
        cls.shots = pathlib.Path(OPTIONS.screenshots)
        cls.shots.mkdir(parents=True, exist_ok=True)
        cls.desktop = Desktop()
        cls.addClassCleanup(cls.desktop.stop)
        cls.desktop.start()
        cls.home = pathlib.Path(cls.desktop.home)
        cls.log = open(cls.home / "stderr.log", "ab")
        cls.addClassCleanup(cls.log.close)
        cls.project = Practice(OPTIONS.practice, cls.home, "--seed-demo")
        cls.addClassCleanup(cls.project.remove)
        cls.user = cls.project.users[0]
        cls.folder = cls.home / "takes"
        cls.folder.mkdir()
        for number in range(COUNT):
            (cls.folder / named(number)).write_bytes(os.urandom(900_000))

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before and hasattr(self, "window"):
            self.shot("failed-" + self._testMethodName)
            print("What a screen reader sees:\n" + self.window.dump(), file=sys.stderr)

    def shot(self, name):
        self.desktop.screenshot(str(self.shots / f"{name}.png"))

    @classmethod
    def open_window(cls):
        cls.app = cls.desktop.spawn(OPTIONS.app, "--profile", str(cls.home / "profile"), stderr=cls.log)
        cls.window = Window(cls.desktop, cls.app.pid)
        cls.window.find("frame", seconds=60)

    def listed(self):
        return [name for name in self.window.rows(name=is_list) if name.startswith("take ")]

    def point(self, row_name):
        return self.window.center(self.window.cell(row_name, name=is_list))

    def test_1_drops_a_folder(self):
        type(self).open_window()
        sign_in(self.window, self.project, self.user)
        self.window.click(name=BUCKET, seconds=30)
        self.window.cell("the-lighthouse")
        # So slow that nothing ends by itself while the others are moved.
        self.project.tell("fault slow:20000 POST /object/ 40")
        files = self.window.center(self.window.find(name=lambda text: text.startswith("Files")))
        source = drop_files(self.desktop, OPTIONS.dragsource, [self.folder], files)
        self.window.find(name=lambda text: text.startswith(f"takes (folder), 0 of {COUNT}"))
        source.terminate()
        # Somebody else was quicker with the last two.
        for number in (COUNT - 2, COUNT - 1):
            key = urllib.parse.quote(f"{self.user['id']}/takes/{named(number)}")
            self.project.request("PUT", f"/storage/v1/object/{BUCKET}/{key}", b"0" * 500,
                                 headers={"content-type": "audio/wav", "x-upsert": "true"})

    def test_2_drags_rows_to_another_place(self):
        self.desktop.key("ctrl+2")
        self.window.click(name=lambda text: text.startswith("Waiting "))
        before = wait_for(lambda: len(self.listed()) > 5 and self.listed(), "the rows that wait")
        self.assertEqual(before, sorted(before))
        last, first = before[-3], before[0]
        self.desktop.click(*self.point(last))
        x, y = self.point(first)
        self.desktop.drag(self.point(last), (x, y - 14), lambda: self.shot("2-dragging"))
        wanted = [last] + [name for name in before if name != last]
        wait_for(lambda: self.listed() == wanted, f"{last} to be the first of {before}")
        self.shot("2-moved")

    def test_3_a_question_outlives_kill_9(self):
        self.project.clear()
        self.window.find("push button", "Decide…", seconds=40)
        self.shot("3-asks")
        self.app.kill()
        self.app.wait()
        type(self).open_window()
        self.desktop.key("ctrl+2")
        wait_for(lambda: not self.window.has("dialog"), "nothing to stand in the way")
        self.window.click("push button", "Decide…")
        self.window.find(name="Keep both")
        self.shot("3-asks-again")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for option in ("--app", "--practice", "--dragsource", "--screenshots"):
        parser.add_argument(option, required=True)
    parser.parse_known_args(namespace=OPTIONS)
    unittest.main(argv=[sys.argv[0], "-v", "--failfast"])
