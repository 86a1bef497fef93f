#!/usr/bin/env python3
"""Kills the real binary in the middle of its transfers, gives the same command again, and looks whether all of it is
there in the end, once, byte by byte, and was hardly sent twice. Each seed is a batch, and the points to die at, of its
own; the same seed does the same again."""

import argparse
import hashlib
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

from practice import Practice

MIB = 1024 * 1024
TUS_FROM = 6 * MIB
JOBS = 4
MOST_KILLS = 3


def md5_of(content):
    return hashlib.md5(content).hexdigest()


def hashes_below(root):
    return {str(path.relative_to(root)): md5_of(path.read_bytes()) for path in root.rglob("*") if path.is_file()}


class Batch:
    def __init__(self, options, practice, folder, seed):
        self.options, self.practice, self.seed = options, practice, seed
        self.dice = random.Random(seed)
        self.folder = folder / str(seed)
        self.folder.mkdir()
        self.bucket = f"crash-{seed}"
        practice.make_bucket(self.bucket)
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("SUPABASE_", "BUCKETDECK_", "STORAGE_")) and name != "DISPLAY"}
        self.environment.update(SUPABASE_URL=practice.url, SUPABASE_ANON_KEY=practice.anon_key,
                                SUPABASE_SERVICE_KEY=practice.service_key, LC_ALL="C.UTF-8", TZ="UTC",
                                DBUS_SESSION_BUS_ADDRESS="disabled:", QT_QPA_PLATFORM="offscreen")
        self.kills = 0

    def bytes(self, size):
        return self.dice.randbytes(size)

    def at(self, key=""):
        return f"ss:///{self.bucket}/{key}"

    def put(self, key, content):
        self.practice.request("POST", f"/storage/v1/object/{self.bucket}/{urllib.parse.quote(key)}", content,
                              headers={"content-type": "application/octet-stream"})

    def remote(self, prefix=""):
        """Hash by key, of what is there."""
        found = {}
        for key in self.practice.keys(self.bucket):
            if key.startswith(prefix):
                content = self.practice.request("GET", f"/storage/v1/object/{self.bucket}/{urllib.parse.quote(key)}")
                found[key.removeprefix(prefix)] = md5_of(content)
        return found

    def requests(self, method="*", path="*"):
        return int(self.practice.tell(f"count {method} {path}").removeprefix("ok "))

    def check(self, holds, what):
        if not holds:
            raise AssertionError(f"seed {self.seed}: {what}")

    def came_too_late(self, deaths, code, output, files):
        """It had come to its end, had nothing left to note for the next one, and died while it left: given again, it says
        of each file that it exists, as it does after a run that nobody disturbed. The hashes tell whether that is so."""
        lines = output.strip().splitlines()
        return deaths > 0 and code == 1 and len(lines) == files and all("exists already" in line for line in lines)

    def run(self, *arguments, files=0):
        """To its end, with as many deaths on the way as the seed wants; tells how many there were."""
        command = [self.options.app, "--profile", self.folder / "profile", *arguments]
        deaths = 0
        for _ in range(self.dice.randint(1, MOST_KILLS)):
            process = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            # Some die when so much was asked of the server, some at any time.
            after = self.requests() + self.dice.randint(1, 30)
            end = time.monotonic() + self.dice.uniform(0.02, 0.6)
            by_count = self.dice.random() < 0.7
            patience = time.monotonic() + 20
            while process.poll() is None and time.monotonic() < patience:
                if self.requests() >= after if by_count else time.monotonic() >= end:
                    break
                time.sleep(0.001)
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                deaths += 1
            output = process.communicate()[0].decode(errors="replace")
            late = self.came_too_late(deaths, process.returncode, output, files)
            self.check(late or process.returncode in (0, -signal.SIGKILL),
                       f"{arguments} ended with {process.returncode}\n{output}")
            if late or process.returncode == 0:
                self.kills += deaths
                return deaths
        last = subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
        output = last.stdout.decode(errors="replace")
        self.check(last.returncode == 0 or self.came_too_late(deaths, last.returncode, output, files),
                   f"{arguments} after {deaths} deaths ended with {last.returncode}\n{output}")
        self.kills += deaths
        return deaths

    def upload(self):
        tree = self.folder / "up"
        small = self.dice.randint(6, 20)
        names = [f"{'deep/er/' * (i % 3 == 0)}Küche {i}.bin" for i in range(small)]
        sizes = [self.dice.choice((0, 1, 1000, 70_000, 400_000)) for _ in range(small)]
        large = [TUS_FROM + self.dice.randint(1, 9 * MIB) for _ in range(2)]
        for i, size in enumerate(large):
            names.append(f"large {i}.bin")
            sizes.append(size)
        for name, size in zip(names, sizes):
            path = tree / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self.bytes(size))
        patches, posts = self.requests("PATCH"), self.requests("POST", f"/object/{self.bucket}/")
        creations = self.requests("POST", "/upload/resumable")
        deaths = self.run("cp", "-r", "--jobs", str(JOBS), tree, self.at("target/"), files=len(names))
        # The server's own way to write a name is the program's matter; all have to come back as they went.
        back = self.folder / "back"
        done = subprocess.run([self.options.app, "--profile", self.folder / "other", "cp", "-r", self.at("target/up/"), back],
                              env=self.environment, capture_output=True, timeout=120)
        self.check(done.returncode == 0, f"what was uploaded can't be fetched: {done.stderr.decode()}")
        self.check(hashes_below(back) == hashes_below(tree), "what arrived isn't what was sent")
        self.check(len(self.remote("target/")) == len(names), "something is there twice")
        sent = self.requests("POST", f"/object/{self.bucket}/") - posts
        self.check(sent <= small + JOBS * deaths, f"{small} small files were sent {sent} times in {deaths} deaths")
        begun = self.requests("POST", "/upload/resumable") - creations
        self.check(begun <= len(large) * (1 + deaths), f"{len(large)} uploads were begun {begun} times")
        chunks = sum(-(-size // TUS_FROM) for size in large)
        asked = self.requests("PATCH") - patches
        # A chunk that was cut off is sent again, and its rest may make one more.
        self.check(asked <= chunks + 2 * len(large) * deaths, f"{chunks} chunks were sent in {asked} requests, {deaths} deaths")

    def download(self):
        sizes = [self.dice.choice((0, 1, 5000, 300_000, 3_000_000)) for _ in range(self.dice.randint(5, 15))]
        for i, size in enumerate(sizes):
            self.put(f"down/{'sub/' * (i % 2)}{i}.bin", self.bytes(size))
        # As with cp, a folder that is there receives the source under its own name: it is there from the first time on.
        target = self.folder / "fetched"
        target.mkdir()
        self.run("cp", "-r", "--jobs", str(JOBS), self.at("down/"), target, files=len(sizes))
        self.check(hashes_below(target / "down") == self.remote("down/"), "what was fetched isn't what is there")

    def copy(self):
        for i in range(self.dice.randint(10, 60)):
            self.put(f"tree/{i % 4}/{i}.txt", self.bytes(20))
        self.run("cp", "-r", self.at("tree/"), self.at("copy"))
        self.check(self.remote("copy/") == self.remote("tree/"), "the copy isn't the original")

    def move(self):
        for i in range(self.dice.randint(10, 60)):
            self.put(f"from/{i % 4}/{i}.txt", self.bytes(20))
        before = self.remote("from/")
        kills = self.dice.randint(0, 2)
        command = [self.options.app, "--profile", self.folder / "profile", "mv", "-r", self.at("from/"), self.at("to")]
        for _ in range(kills):
            process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(self.dice.uniform(0.05, 0.5))
            process.kill()
            process.wait()
            self.kills += 1
            if not self.remote("from/"):
                break
        if self.remote("from/"):
            done = subprocess.run(command, env=self.environment, capture_output=True, timeout=120)
            self.check(done.returncode == 0, f"mv ended with {done.returncode}\n{done.stderr.decode()}")
        self.check(self.remote("to/") == before, "what was moved isn't what was there")
        self.check(not self.remote("from/"), "something was left behind")

    def all(self):
        self.upload()
        self.dice.choice((self.download, self.copy, self.move))()
        leftovers = [path for path in self.folder.rglob("*.part")]
        self.check(not leftovers, f"parts are left: {leftovers}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", required=True)
    parser.add_argument("--practice", required=True)
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--first", type=int, default=1)
    options = parser.parse_args()
    kills = 0
    failures = []
    with tempfile.TemporaryDirectory(prefix="bucketdeck-crash-") as name:
        folder = pathlib.Path(name)
        practice = Practice(options.practice, folder)
        try:
            for seed in range(options.first, options.first + options.seeds):
                batch = Batch(options, practice, folder, seed)
                try:
                    batch.all()
                except (AssertionError, subprocess.TimeoutExpired) as error:
                    failures.append(str(error))
                    print(error, file=sys.stderr, flush=True)
                kills += batch.kills
        finally:
            practice.remove()
    print(f"{options.seeds} batches, killed {kills} times, {len(failures)} went wrong")
    if kills < options.seeds / 2:
        print("hardly anything was killed: this proves nothing", file=sys.stderr)
        return 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
