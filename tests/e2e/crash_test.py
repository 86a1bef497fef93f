#!/usr/bin/env python3
"""Kills the real binary in the middle of its transfers, starts it again, and looks whether all of it is there in the end,
once, byte by byte, and how much of it was sent twice. Each seed is a batch, and the points to die at, of its own; the
same seed does the same again. Two of three are commands that are given again, the third is the window, which has to go on
by itself with what a window had queued that died."""

import argparse
import base64
import contextlib
import hashlib
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

from practice import Practice

MIB = 1024 * 1024
TUS_FROM = 6 * MIB
CHUNK = 6 * MIB
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
        self.sent_twice = 0

    def bytes(self, size):
        return self.dice.randbytes(size)

    def at(self, key=""):
        return f"ss:///{self.bucket}/{key}"

    def put(self, key, content):
        self.practice.request("POST", f"/storage/v1/object/{self.bucket}/{urllib.parse.quote(key)}", content,
                              headers={"content-type": "application/octet-stream"})

    def contents(self, prefix=""):
        """Bytes by key, of what is there."""
        return {key.removeprefix(prefix): self.practice.request("GET", f"/storage/v1/object/{self.bucket}/{urllib.parse.quote(key)}")
                for key in self.practice.keys(self.bucket) if key.startswith(prefix)}

    def remote(self, prefix=""):
        """Hash by key, of what is there."""
        return {key: md5_of(content) for key, content in self.contents(prefix).items()}

    def received(self):
        """Bytes of bodies by key, of all that came for it since forget(), whole or not."""
        sums = {}
        for target, size in self.practice.bodies("POST").items():
            key = urllib.parse.unquote(target).removeprefix(f"/storage/v1/object/{self.bucket}/")
            if key != urllib.parse.unquote(target):
                sums[key] = sums.get(key, 0) + size
        for target, size in self.practice.bodies("PATCH").items():
            # An upload's name is bucket, key and version.
            name = target.rpartition("/")[2]
            place = base64.urlsafe_b64decode(name + "=" * (-len(name) % 4)).decode()
            if place.startswith(self.bucket + "/"):
                key = place.removeprefix(self.bucket + "/").rpartition("/")[0]
                sums[key] = sums.get(key, 0) + size
        return sums

    def check_sent(self, sizes, deaths):
        """No more than a chunk of each was sent again for each death."""
        sent = self.received()
        for key, size in sizes.items():
            most = size + deaths * min(size, CHUNK)
            self.check(size <= sent.get(key, 0) <= most,
                       f"{key} has {size} bytes, of which {sent.get(key, 0)} were sent in {deaths} deaths")
            self.sent_twice += sent[key] - size

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

    def make_tree(self):
        """Small files and large ones, in folders. The tree, and the sizes of both kinds."""
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
        return tree, sizes[:small], large

    def check_arrived(self, tree, prefix, deaths):
        """The server's own way to write a name is the program's matter; all have to come back as they went."""
        back = self.folder / "back"
        done = subprocess.run([self.options.app, "--profile", self.folder / "other", "cp", "-r", self.at(f"{prefix}/up/"), back],
                              env=self.environment, capture_output=True, timeout=120)
        self.check(done.returncode == 0, f"what was uploaded can't be fetched: {done.stderr.decode()}")
        self.check(hashes_below(back) == hashes_below(tree), "what arrived isn't what was sent")
        arrived = {f"{prefix}/{key}": len(content) for key, content in self.contents(f"{prefix}/").items()}
        self.check(len(arrived) == len(hashes_below(tree)), "something is there twice")
        self.check_sent(arrived, deaths)

    def upload(self):
        tree, small, large = self.make_tree()
        self.practice.tell("forget")
        deaths = self.run("cp", "-r", "--jobs", str(JOBS), tree, self.at("target/"), files=len(small) + len(large))
        sent = self.requests("POST", f"/object/{self.bucket}/")
        self.check(sent <= len(small) + JOBS * deaths, f"{len(small)} small files were sent {sent} times in {deaths} deaths")
        begun = self.requests("POST", "/upload/resumable")
        self.check(begun <= len(large) * (1 + deaths), f"{len(large)} uploads were begun {begun} times")
        self.check_arrived(tree, "target", deaths)

    def put_tree(self):
        sizes = [self.dice.choice((0, 1, 5000, 300_000, 3_000_000)) for _ in range(self.dice.randint(5, 15))]
        for i, size in enumerate(sizes):
            self.put(f"down/{'sub/' * (i % 2)}{i}.bin", self.bytes(size))
        return sizes

    def download(self):
        sizes = self.put_tree()
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


class WindowBatch(Batch):
    """The same with the window's own queue. What it finds is what commands had queued: they are killed before a byte has
    moved, and what they leave is marked as a window's."""

    def journal(self, statement):
        with contextlib.closing(sqlite3.connect(self.folder / "profile" / "data" / "transfers.db", timeout=20)) as database:
            rows = database.execute(statement).fetchall()
            database.commit()
            return rows

    def rows(self):
        try:
            return self.journal("SELECT kind, state, local_path, error_text FROM transfers")
        except sqlite3.OperationalError:
            return []  # It isn't made yet.

    def owners(self):
        """Whose the rows may be. A window that has its name here runs."""
        return {owner for owner, in self.journal("SELECT id FROM owners")}

    def queue(self, count, *arguments):
        before = len(self.rows())
        process = subprocess.Popen([self.options.app, "--profile", self.folder / "profile", "cp", "-r", *arguments],
                                   env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 60
        while len(self.rows()) < before + count:
            self.check(process.poll() is None and time.monotonic() < end, f"{arguments} didn't queue what it was to")
            time.sleep(0.02)
        process.kill()
        process.wait()

    def start(self):
        return subprocess.Popen([self.options.app, "--profile", self.folder / "profile"], env=self.environment,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def is_done(self):
        rows = self.rows()
        for kind, state, path, error in rows:
            self.check(state not in ("failed", "conflict", "cancelled", "skipped"), f"{kind} {path} is {state}: {error}")
        return all(state == "done" for _, state, _, _ in rows)

    def check_no_false_end(self, tree):
        """Whatever is called done when the window dies is there."""
        done = {path for kind, state, path, _ in self.rows() if kind == "upload" and state == "done"}
        there = set(self.remote("target/").values())
        for path in done:
            self.check(md5_of(pathlib.Path(path).read_bytes()) in there, f"{path} is called done and isn't there")

    def all(self):
        tree, small, large = self.make_tree()
        down = self.put_tree()
        for i in range(self.dice.randint(10, 40)):
            self.put(f"tree/{i % 4}/{i}.txt", self.bytes(20))
        fetched = self.folder / "fetched"
        fetched.mkdir()
        for fault in (f"hang POST /object/{self.bucket}/", "hang POST /upload/resumable", f"hang GET /object/{self.bucket}/",
                      "hang POST /object/copy"):
            self.practice.tell(f"fault {fault} -1")
        self.queue(len(small) + len(large), tree, self.at("target/"))
        self.queue(len(down), self.at("down/"), fetched)
        self.queue(1, self.at("tree/"), self.at("copy"))
        self.practice.tell("clear")
        self.practice.tell("forget")
        self.journal("UPDATE owners SET lane = 'window'")
        deaths = 0
        for _ in range(self.dice.randint(2, MOST_KILLS + 1)):
            window = self.start()
            after = self.requests() + self.dice.randint(1, 60)
            end = time.monotonic() + self.dice.uniform(0.2, 2.0)
            by_count = self.dice.random() < 0.7
            patience = time.monotonic() + 20
            while time.monotonic() < patience and not self.is_done():
                if self.requests() >= after if by_count else time.monotonic() >= end:
                    break
                time.sleep(0.002)
            window.send_signal(signal.SIGKILL)
            window.wait()
            deaths += 1
            self.check_no_false_end(tree)
        earlier = self.owners()
        window = self.start()
        end = time.monotonic() + 120
        while not self.is_done() or self.owners() <= earlier:
            self.check(window.poll() is None, f"the window ended with {window.returncode}")
            self.check(time.monotonic() < end, f"not done after {deaths} deaths: {self.rows()}")
            time.sleep(0.05)
        window.terminate()
        self.check(window.wait(timeout=30) == 0, f"the window ended with {window.returncode}")
        self.kills += deaths
        self.check_arrived(tree, "target", deaths)
        self.check(hashes_below(fetched / "down") == self.remote("down/"), "what was fetched isn't what is there")
        self.check(self.remote("copy/") == self.remote("tree/"), "the copy isn't the original")
        leftovers = list(self.folder.rglob("*.part"))
        self.check(not leftovers, f"parts are left: {leftovers}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", required=True)
    parser.add_argument("--practice", required=True)
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--first", type=int, default=1)
    options = parser.parse_args()
    kills = sent_twice = 0
    failures = []
    with tempfile.TemporaryDirectory(prefix="bucketdeck-crash-") as name:
        folder = pathlib.Path(name)
        practice = Practice(options.practice, folder)
        try:
            for seed in range(options.first, options.first + options.seeds):
                batch = (Batch if seed % 3 else WindowBatch)(options, practice, folder, seed)
                try:
                    batch.all()
                except (AssertionError, subprocess.TimeoutExpired) as error:
                    failures.append(str(error))
                    print(error, file=sys.stderr, flush=True)
                kills += batch.kills
                sent_twice += batch.sent_twice
        finally:
            practice.remove()
    print(f"{options.seeds} batches, killed {kills} times, {len(failures)} went wrong, {sent_twice / MIB:.1f} MiB sent twice")
    if kills < options.seeds / 2:
        print("hardly anything was killed: this proves nothing", file=sys.stderr)
        return 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
