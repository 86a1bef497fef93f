#!/usr/bin/env python3
"""How fast the headless commands are, as ratios against curl doing the same with the same server in the same run.

Each pair is run in turn, A B A B …, so that a machine that slows down slows both. The figure is the median of the ratios:
1.0 is as fast as the peer, 2.0 takes twice its time. Nothing is asserted: read it before and after a change.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time
import urllib.request

SIZE = 512 * 1024 * 1024
ROUNDS = 5
OBJECTS = 20_000


def seconds(command, environment=None):
    begin = time.monotonic()
    subprocess.run(list(map(str, command)), env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.monotonic() - begin


def compare(name, ours, peer):
    pairs = [(ours(round_), peer(round_)) for round_ in range(ROUNDS)]
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"{name:40} {ratio:5.2f} × the peer   "
          f"(medians {statistics.median(a for a, _ in pairs):.2f} s, {statistics.median(b for _, b in pairs):.2f} s)")


class Project:
    def __init__(self, practice, folder):
        ready = folder / "project.json"
        self.process = subprocess.Popen([practice, "--ready-file", ready], stdin=subprocess.DEVNULL)
        while not (ready.exists() and ready.stat().st_size):
            time.sleep(0.05)
        told = json.loads(ready.read_text())
        self.url, self.key = told["url"], told["service_key"]
        self.environment = dict(os.environ, SUPABASE_URL=self.url, SUPABASE_SERVICE_KEY=self.key,
                                SUPABASE_ANON_KEY=told["anon_key"], STORAGE_BACKEND="supabase")
        self.headers = ["-H", f"apikey: {self.key}", "-H", f"authorization: Bearer {self.key}"]

    def post(self, path, body):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(), {
            "content-type": "application/json", "apikey": self.key, "authorization": f"Bearer {self.key}"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def put(self, key, data):
        request = urllib.request.Request(f"{self.url}/storage/v1/object/bench/{key}", data, {
            "apikey": self.key, "authorization": f"Bearer {self.key}", "content-type": "text/plain"})
        urllib.request.urlopen(request).close()

    def list_with_curl(self):
        """Every page of the folder, each a curl of its own as a script would."""
        cursor, begin = None, time.monotonic()
        while True:
            body = {"prefix": "many/", "with_delimiter": True, "limit": 1000, **({"cursor": cursor} if cursor else {})}
            done = subprocess.run(["curl", "-s", *self.headers, "-H", "content-type: application/json", "-d", json.dumps(body),
                                   f"{self.url}/storage/v1/object/list-v2/bench"], check=True, capture_output=True)
            page = json.loads(done.stdout)
            if not page["hasNext"]:
                return time.monotonic() - begin
            cursor = page["nextCursor"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", required=True)
    parser.add_argument("--practice", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bucketdeck-bench-") as name:
        folder = pathlib.Path(name)
        project = Project(options.practice, folder)
        try:
            project.post("/storage/v1/bucket", {"name": "bench"})
            big = folder / "big.bin"
            with open(big, "wb") as file:
                for _ in range(SIZE // (1024 * 1024)):
                    file.write(os.urandom(1024) * 1024)
            objects = f"{project.url}/storage/v1/object/bench"
            app = [options.app, "--profile", folder / "profile"]
            compare(f"upload of {SIZE // 2**20} MiB, against curl",
                    lambda n: seconds([*app, "put", big, f"bench/ours-{n}"], project.environment),
                    lambda n: seconds(["curl", "-sf", *project.headers, "-T", big, "-X", "POST", f"{objects}/theirs-{n}"]))
            compare(f"download of {SIZE // 2**20} MiB, against curl",
                    lambda n: seconds([*app, "get", "bench/ours-0", folder / f"ours-{n}"], project.environment),
                    lambda n: seconds(["curl", "-sf", *project.headers, "-o", folder / f"theirs-{n}", f"{objects}/theirs-0"]))
            for number in range(OBJECTS):
                project.put(f"many/{number:06}", b"x")
            compare(f"listing of {OBJECTS} objects, against curl",
                    lambda n: seconds([*app, "ls", "bench/many/"], project.environment),
                    lambda n: project.list_with_curl())
        finally:
            project.process.terminate()
            project.process.wait()


if __name__ == "__main__":
    main()
