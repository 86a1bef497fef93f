#!/usr/bin/env python3
"""The product's one job, as a person does it, on the real binary: sign in, browse, drop, listen, see the quota, restart,
still be signed in, sign out. Every step leaves a screenshot. See practice.py for the project that it runs on."""

import argparse
import base64
import json
import os
import pathlib
import signal
import subprocess
import sys
import unittest

import sound
from desktop import Desktop, wait_for
from practice import Practice, project_for
from steps import drop_files
from widgets import Window

OPTIONS = argparse.Namespace()
TONE_HZ = 880


class MainJob(unittest.TestCase):
    """One story in order: each step stands on the one before."""

    @classmethod
    def setUpClass(cls):
        cls.shots = pathlib.Path(OPTIONS.screenshots)
        cls.shots.mkdir(parents=True, exist_ok=True)
        cls.desktop = Desktop()
        cls.addClassCleanup(cls.desktop.stop)
        cls.desktop.start()
        cls.home = pathlib.Path(cls.desktop.home)
        cls.profile = cls.home / "profile"
        cls.log = open(cls.home / "stderr.log", "ab")
        cls.addClassCleanup(cls.log.close)
        cls.project = project_for(OPTIONS.practice, cls.home, "--seed-demo")
        cls.addClassCleanup(cls.project.remove)
        cls.is_practice = isinstance(cls.project, Practice)
        cls.user = cls.project.users[0] if cls.is_practice else cls.project.make_user()
        cls.bucket = "audiofiles" if cls.is_practice else cls.project.new_name("job")
        if not cls.is_practice:
            cls.project.make_bucket(cls.bucket)
            cls.project.request("POST", f"/storage/v1/object/{cls.bucket}/{cls.user['id']}/the-lighthouse/words.txt", b"words")
        cls.tone = cls.home / "Küstenton 01.wav"
        subprocess.run(["sox", "-n", "-r", "44100", "-c", "1", "-b", "16", str(cls.tone), "synth", "6", "sine", str(TONE_HZ),
                        "gain", "-6"], check=True)

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
        cls.app = cls.desktop.spawn(OPTIONS.app, "--profile", str(cls.profile), stderr=cls.log)
        cls.window = Window(cls.desktop, cls.app.pid)
        cls.window.find("frame", seconds=60)

    def close_window(self):
        self.desktop.key("ctrl+q")
        wait_for(lambda: self.app.poll() is not None, "the window to close")
        self.assertEqual(self.app.returncode, 0)

    def test_1_opens_on_the_library(self):
        type(self).open_window()
        self.window.find(name="Library")
        self.shot("1-library")

    def test_2_signs_in(self):
        self.window.click(name="Account")
        self.desktop.key("Down", "Return")  # Add account…: Qt's menus are read by their focus, not found in the tree
        self.window.fill("Project URL", self.project.url)
        self.window.fill("API key", self.project.anon_key)
        self.desktop.key("Return")  # the project is asked what it offers
        self.window.find(name="E-mail")
        self.shot("2-ways")
        self.window.fill("E-mail", self.user["email"])
        self.window.fill("Password", "wrong")
        self.desktop.key("Return")
        self.window.find("label", lambda text: "password" in text and "wrong" in text)
        self.shot("2a-wrong-password")
        self.window.fill("Password", self.user["password"])
        self.desktop.key("Return")
        hidden = lambda: self.window.has(name=lambda text: text.startswith("No buckets are shown"))
        wait_for(lambda: self.window.has(name=self.bucket) or hidden(), "the list of buckets", 30)
        if not self.window.has(name=self.bucket):
            # Many projects list no buckets to their users: one is opened by its name.
            self.window.click(name="Open a bucket…")
            self.window.find("push button", "Open")
            self.desktop.type(self.bucket)
            self.desktop.key("Return")
            self.window.find(name=self.bucket, seconds=30)
        self.shot("2b-signed-in")

    def test_3_browses(self):
        self.window.click(name=self.bucket)
        self.window.cell("the-lighthouse")
        self.shot("3-bucket")

    def test_4_drops_a_file(self):
        before = self.quota_text() if self.is_practice else None
        files = self.window.center(self.window.find(name=lambda text: text.startswith("Files")))
        source = drop_files(self.desktop, OPTIONS.dragsource, [self.tone], files, lambda: self.shot("4a-dragging"))
        self.window.cell(self.tone.name)
        source.terminate()
        if self.is_practice:  # Elsewhere a user may not count what isn't listed.
            wait_for(lambda: self.quota_text() != before, "the quota to move")
        self.shot("4b-arrived")

    def quota_text(self):
        return self.window.find(name=lambda text: text.startswith("Storage:")).name

    def test_5_hears_it(self):
        recording = self.home / "heard.raw"
        recorder = self.desktop.record(recording)
        cell = self.window.cell(self.tone.name)
        self.desktop.click(*self.window.center(cell), times=2)
        self.window.find(name="Pause")
        self.shot("5-playing")
        self.window.find(name="Play", seconds=30)
        recorder.send_signal(signal.SIGTERM)
        recorder.wait()
        heard = sound.sounding_part(sound.load(recording))
        seconds = len(heard) / sound.RATE
        self.assertGreater(seconds, 5.7, "too little was heard")
        self.assertLess(seconds, 6.5, "it took longer than it should")
        middle = heard[sound.RATE : 5 * sound.RATE]
        self.assertGreater(sound.share_of_frequency(middle, TONE_HZ), 0.9, "the wrong tone")
        self.assertLess(sound.longest_gap_ms(middle), 5, "a drop-out")

    def test_6_stays_signed_in_over_a_restart(self):
        self.close_window()
        type(self).open_window()
        self.window.find(name=self.bucket, seconds=30)
        self.window.click(name=self.bucket)
        self.window.cell(self.tone.name)
        self.shot("6-restarted")

    def test_7_leaves_no_secret_behind(self):
        """What was typed and what the server gave is nowhere but in the keychain."""
        canaries = [self.user["password"], self.project.anon_key]
        canaries += [word.decode() for word in self.stored_refresh_tokens()]
        command = pathlib.Path(f"/proc/{self.app.pid}/cmdline").read_bytes()
        environment = pathlib.Path(f"/proc/{self.app.pid}/environ").read_bytes()
        # Crash output too: end it as a crash would.
        self.app.send_signal(signal.SIGABRT)
        self.app.wait()
        self.log.flush()
        places = {"command line": command, "environment": environment, "stderr": (self.home / "stderr.log").read_bytes()}
        for path in self.profile.rglob("*"):
            if path.is_file() and path.suffix != ".wav":
                places[str(path)] = path.read_bytes()
        for place, data in places.items():
            for canary in canaries:
                self.assertNotIn(canary.encode(), data, f"a secret in {place}")
            self.assertNotIn(b"eyJ", data, f"something like a token in {place}")
        self.assertGreater(len(places), 4)
        type(self).open_window()
        self.window.find(name=self.bucket, seconds=30)

    def stored_secrets(self):
        """From the keyring itself, to know what to look for."""
        found = self.desktop.output("secret-tool", "search", "--all", "--unlock", "server", "bucketdeck")
        secrets = []
        for line in found.splitlines():
            if line.startswith(b"secret = "):
                secret = base64.b64decode(line[len(b"secret = "):])  # as QtKeychain keeps bytes
                secrets.append(json.loads(secret[secret.index(b"{"):]))  # a mark before it says how many parts there are
        return secrets

    def stored_refresh_tokens(self):
        values = [value for secret in self.stored_secrets() for value in secret.values()]
        tokens = [value.encode() for value in values if isinstance(value, str) and value]
        self.assertTrue(tokens, "nothing in the keyring")
        return tokens

    def test_8_signs_out(self):
        self.window.click(name="Account")
        # The account itself, Account…, Add account…, Sign out.
        self.desktop.key("Down", "Down", "Down", "Down", "Return")
        wait_for(lambda: not self.window.has(name=self.bucket), "the buckets to go")
        self.shot("8-signed-out")
        # The project's public key stays, so that it needn't be looked for again; nothing of the user does.
        wait_for(lambda: [sorted(secret) for secret in self.stored_secrets()] == [["api_key"]], "the session to go")

    def test_9_the_project_is_remembered(self):
        self.window.click(name="Account")
        self.desktop.key("Down", "Return")
        self.window.find(name="Projects you signed in to before")
        self.desktop.key("Return")
        self.window.fill("E-mail", self.user["email"])
        self.window.fill("Password", self.user["password"])
        self.desktop.key("Return")
        self.window.find(name=self.bucket, seconds=30)
        self.close_window()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for option in ("--app", "--practice", "--dragsource", "--screenshots"):
        parser.add_argument(option, required=True)
    parser.parse_known_args(namespace=OPTIONS)
    unittest.main(argv=[sys.argv[0], "-v", "--failfast"])
