#!/usr/bin/env python3
"""Sends and fetches 1 GiB with the headless commands and holds their resident memory under 60 MB. With --gib N it sends
so much by tus instead, from a file with holes to a project that keeps no more of it than size and checksum."""

import argparse
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

LIMIT_MB = 60
GIB = 1024 * 1024 * 1024
PARSER = argparse.ArgumentParser()
PARSER.add_argument("--app", required=True)
PARSER.add_argument("--practice", required=True)
PARSER.add_argument("--gib", type=int, default=0)
OPTIONS, _ = PARSER.parse_known_args()


def make_file(path, size):
    block = hashlib.sha256(b"bucketdeck").digest() * 32768  # 1 MiB
    with open(path, "wb") as file:
        for number in range(size // len(block)):
            file.write(number.to_bytes(8, "little") + block[8:])


def make_sparse_file(path, size):
    """Nearly no room on the disk, and yet every mebibyte its own."""
    with open(path, "wb") as file:
        file.truncate(size)
        for number in range(size // (1024 * 1024)):
            file.seek(number * 1024 * 1024)
            file.write(number.to_bytes(8, "little"))


def md5(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Memory(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="bucketdeck-memory-")
        self.root = pathlib.Path(self.folder.name)
        ready = self.root / "project.json"
        weigh = ["--weigh"] if OPTIONS.gib else []
        self.server = subprocess.Popen([OPTIONS.practice, "--ready-file", ready, *weigh], stdin=subprocess.PIPE)
        self.addCleanup(self.stop)
        end = time.monotonic() + 30
        while not (ready.exists() and ready.stat().st_size):
            self.assertLess(time.monotonic(), end, "the practice project did not start")
            time.sleep(0.05)
        project = self.project = json.loads(ready.read_text())
        self.environment = dict(
            os.environ,
            SUPABASE_URL=project["url"],
            SUPABASE_SERVICE_KEY=project["service_key"],
            SUPABASE_ANON_KEY=project["anon_key"],
        )

        self.make_bucket(project, "practice")

    def make_bucket(self, project, name):
        request = urllib.request.Request(
            project["url"] + "/storage/v1/bucket",
            data=json.dumps({"id": name, "name": name, "public": False}).encode(),
            headers={"apikey": project["service_key"], "Authorization": "Bearer " + project["service_key"],
                     "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            self.assertEqual(answer.status, 200)

    def stop(self):
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def run_measured(self, *arguments):
        """Runs a command and gives its peak resident memory in MB (1,000,000 bytes)."""
        process = subprocess.Popen([OPTIONS.app, "--profile", self.root / "profile", *map(str, arguments)],
                                   env=self.environment, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0, f"{arguments[0]} failed")
        megabytes = usage.ru_maxrss * 1024 / 1e6
        print(f"{' '.join(map(str, arguments))}: {megabytes:.1f} MB resident at most")
        return megabytes

    def check(self, target):
        big, back = self.root / "big.bin", self.root / "back.bin"
        make_file(big, GIB)
        self.assertLess(self.run_measured("cp", big, target), LIMIT_MB)
        self.assertLess(self.run_measured("cp", target, back), LIMIT_MB)
        self.assertEqual(digest(big), digest(back))

    @unittest.skipIf(OPTIONS.gib, "the large one only")
    def test_cloud(self):
        self.check("ss:///practice/big.bin")

    @unittest.skipIf(OPTIONS.gib, "the large one only")
    def test_library(self):
        self.check("lib:///library/big.bin")

    @unittest.skipUnless(OPTIONS.gib, "asked for by --gib")
    def test_huge(self):
        huge = self.root / "huge.bin"
        make_sparse_file(huge, OPTIONS.gib * GIB)
        self.assertLess(self.run_measured("cp", huge, "ss:///practice/huge.bin"), LIMIT_MB)
        request = urllib.request.Request(self.project["url"] + "/storage/v1/object/info/practice/huge.bin", headers={
            "apikey": self.project["service_key"], "Authorization": "Bearer " + self.project["service_key"]})
        with urllib.request.urlopen(request, timeout=30) as answer:
            stored = json.loads(answer.read())
        self.assertEqual(stored["size"], OPTIONS.gib * GIB)
        self.assertEqual(stored["etag"].strip('"'), md5(huge))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v"])
