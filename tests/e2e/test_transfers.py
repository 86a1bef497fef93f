#!/usr/bin/env python3
"""Transfers as somebody handles them who has a mouse and loses power: rows dragged to another place, a question that is
still there after kill -9, and word of the end. On the practice project, which is slow when it is told to."""

import argparse
import os
import pathlib
import shutil
import sys
import unittest
import urllib.parse

from desktop import Desktop, wait_for
from practice import Practice
from steps import drop_files, other_window, sign_in
from widgets import Window

OPTIONS = argparse.Namespace()
COUNT = 10
TAKEN = 2
BUCKET = "audiofiles"


def named(number):
    return f"take {number:02}.wav"


TAKEN_NAMES = [named(COUNT - 2), named(COUNT - 1)]


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
        # What a dock shows, and the notifications, whether or not somebody shows them.
        bus = open(cls.home / "bus.log", "wb")
        cls.addClassCleanup(bus.close)
        cls.desktop.spawn("dbus-monitor", "--session", "type='signal',interface='com.canonical.Unity.LauncherEntry'",
                          "interface='org.freedesktop.Notifications',member='Notify'", stdout=bus)
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

    def choose(self, stage):
        self.window.click("radio button", lambda text: text.startswith(stage + " "))

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
        for name in TAKEN_NAMES:
            key = urllib.parse.quote(f"{self.user['id']}/takes/{name}")
            self.project.request("PUT", f"/storage/v1/object/{BUCKET}/{key}", b"0" * 500,
                                 headers={"content-type": "audio/wav", "x-upsert": "true"})

    def test_2_drags_rows_to_another_place(self):
        self.desktop.key("ctrl+2")
        tables = lambda: self.window.all("table", is_list)
        wait_for(lambda: any(map(self.window.is_focused, tables())), "the keyboard to be in the list")
        self.choose("Waiting")
        before = wait_for(lambda: len(self.listed()) > 5 and self.listed(), "the rows that wait")
        self.assertEqual(before, sorted(before))
        last, first = before[-1], before[0]
        self.desktop.click(*self.point(last))
        x, y = self.point(first)
        self.desktop.drag(self.point(last), (x, y - 14), lambda: self.shot("2-dragging"))
        wanted = [last] + [name for name in before if name != last]
        wait_for(lambda: self.listed() == wanted, f"{last} to be the first of {before}")
        self.shot("2-moved")

    def test_3_pauses_what_is_under_way(self):
        self.project.clear()  # What waits goes quickly from now on.
        self.choose("Active")
        running = wait_for(lambda: len(self.listed()) > 1 and self.listed(), "what is under way")
        self.desktop.click(*self.point(running[0]))
        self.desktop.xdo("keydown", "shift")
        self.desktop.click(*self.point(running[-1]))
        self.desktop.xdo("keyup", "shift")
        self.desktop.key("ctrl+p")
        # The others take their places, as far as their names aren't taken.
        self.window.find(name=f"Finished {COUNT - TAKEN - len(running)}", seconds=40)
        self.window.find("check box", lambda text: text.startswith("Do the same"))
        self.shot("3-asks-at-once")
        self.desktop.key("Escape")
        wait_for(lambda: not self.window.has("push button", "Keep both"), "the question to go")
        self.choose("Waiting")
        wait_for(lambda: sorted(self.listed()) == sorted(running + TAKEN_NAMES), "what is paused, and what asks")
        self.shot("3-asks")
        type(self).paused = running

    def test_4_a_question_outlives_kill_9(self):
        self.app.kill()
        self.app.wait()
        type(self).open_window()
        self.desktop.key("ctrl+2")
        self.window.click("push button", "Decide…")
        self.window.click("check box", lambda text: text.startswith("Do the same"))
        self.shot("4-asks-again")
        self.window.click("push button", "Keep both")
        self.window.find(name=f"Finished {COUNT - len(self.paused)}", seconds=40)
        self.shot("4-decided")
        # Whoever looks at the window needs no message: another one is in front of it at the end.
        self.project.tell("fault slow:300000 POST /object/ 40")
        other, identifier = other_window(self.desktop, OPTIONS.dragsource, [self.folder])
        self.window.click("push button", "Resume all")
        self.desktop.xdo("windowactivate", "--sync", identifier)
        self.window.find(name=f"Finished {COUNT}", seconds=40)
        self.project.clear()
        self.shot("4-done")
        other.terminate()
        takes = [key for key in self.project.keys(BUCKET) if key.startswith(f"{self.user['id']}/takes/")]
        self.assertEqual(len(takes), COUNT + TAKEN, takes)

    def test_5_the_desktop_is_told(self):
        told = lambda: (self.home / "bus.log").read_text(errors="replace")
        self.assertIn('string "progress"', told())
        if not shutil.which("dunst"):
            self.skipTest("nobody here shows notifications")
        wait_for(lambda: "transfers finished" in told(), "the end to be told")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for option in ("--app", "--practice", "--dragsource", "--screenshots"):
        parser.add_argument(option, required=True)
    parser.parse_known_args(namespace=OPTIONS)
    unittest.main(argv=[sys.argv[0], "-v", "--failfast"])
