#!/usr/bin/env python3
"""How fast the headless commands are, as ratios against a peer that does the same with the same server in the same run.

Each pair is run in turn, A B A B …, so that a machine that slows down slows both. The figure is the median of the ratios:
1.0 is as fast as the peer, 2.0 takes twice its time. Beside it stands the most memory that each held. Nothing is asserted:
read it before and after a change. With BUCKETDECK_TEST_URL, _ANON_KEY and _SERVICE_KEY set it runs against that project,
and with BUCKETDECK_TEST_S3_REGION, _S3_ACCESS_KEY and _S3_SECRET_KEY rclone joins in.
"""

import argparse
import base64
import concurrent.futures
import contextlib
import functools
import http.client
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
from practice import Practice  # noqa: E402

MIB = 1024 * 1024
BUCKET = "bucketdeck-bench"
HERE = pathlib.Path(__file__).resolve().parent


class Measured:
    def __init__(self, seconds, megabytes):
        self.seconds, self.megabytes = seconds, megabytes


def measure(command, environment=None, quiet=False):
    """Runs a command and gives its seconds and its peak resident memory (in 1,000,000 bytes)."""
    begin = time.monotonic()
    process = subprocess.Popen(list(map(str, command)), env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL if quiet else None)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - begin
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return Measured(seconds, usage.ru_maxrss * 1024 / 1e6)


def compare(name, rounds, ours, peer):
    pairs = [(ours(n), peer(n)) for n in range(rounds)]
    ratio = statistics.median(a.seconds / b.seconds for a, b in pairs)
    mine, theirs = zip(*pairs)
    print(f"{name:52} {ratio:5.2f} ×   "
          f"{statistics.median(m.seconds for m in mine):7.2f} s {max(m.megabytes for m in mine):6.1f} MB   "
          f"{statistics.median(m.seconds for m in theirs):7.2f} s {max(m.megabytes for m in theirs):6.1f} MB", flush=True)


class Project:
    def __init__(self, url, anon_key, service_key):
        self.url, self.key = url.rstrip("/"), service_key
        self.environment = dict(os.environ, SUPABASE_URL=self.url, SUPABASE_SERVICE_KEY=service_key,
                                SUPABASE_ANON_KEY=anon_key)
        for name in ("BUCKETDECK_ACCESS_TOKEN", "STORAGE_BACKEND"):
            self.environment.pop(name, None)
        self.headers = {"apikey": service_key, "authorization": f"Bearer {service_key}"}
        self.objects = f"{self.url}/storage/v1/object/{BUCKET}"

    def curl_headers(self, *more):
        return [word for header in (*(f"{k}: {v}" for k, v in self.headers.items()), *more) for word in ("-H", header)]

    def connect(self):
        parts = urllib.parse.urlsplit(self.url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        return kind(parts.hostname, parts.port, timeout=120)

    def send(self, connection, method, path, body, kind="application/json"):
        connection.request(method, "/storage/v1" + path, body, {**self.headers, "content-type": kind})
        answer = connection.getresponse()
        return answer.status, answer.read()

    def create_tus(self, key, size):
        """Begins an upload by tus and gives its address."""
        words = {"bucketName": BUCKET, "objectName": key, "contentType": "application/octet-stream"}
        metadata = ",".join(f"{name} {base64.b64encode(word.encode()).decode()}" for name, word in words.items())
        connection = self.connect()
        connection.request("POST", "/storage/v1/upload/resumable", b"", {
            **self.headers, "tus-resumable": "1.0.0", "upload-length": str(size), "upload-metadata": metadata, "x-upsert": "true"})
        answer = connection.getresponse()
        answer.read()
        path = urllib.parse.urlsplit(answer.getheader("location")).path
        return self.url + path[path.index("/storage/v1/"):]

    def fill(self, prefix, count, workers=8):
        """`count` objects of one byte; those that are there stay."""
        body = json.dumps({"prefix": f"{prefix}/{count - 1:06}", "with_delimiter": False, "limit": 1}).encode()
        if b'"name"' in self.send(self.connect(), "POST", f"/object/list-v2/{BUCKET}", body)[1]:
            return

        def some(first):
            connection = self.connect()
            for number in range(first, count, workers):
                self.send(connection, "POST", f"/object/{BUCKET}/{prefix}/{number:06}", b"x", "text/plain")

        with concurrent.futures.ThreadPoolExecutor(workers) as pool:
            list(pool.map(some, range(workers)))


class Bench:
    def __init__(self, options, project, folder):
        self.rounds, self.project, self.folder = options.rounds, project, folder
        self.sizes, self.gib = options.objects, options.megabytes * MIB
        self.app = [options.app, "--profile", folder / "profile"]
        self.run_id = f"{os.getpid()}-{int(time.time())}"

    def ours(self, *arguments):
        return measure([*self.app, *arguments], self.project.environment)

    def curl(self, *arguments):
        return measure(["curl", "-sf", *self.project.curl_headers(), *arguments])

    def start(self):
        compare("nothing but the start (--version), against curl", self.rounds,
                lambda n: self.ours("--version"), lambda n: measure(["curl", "--version"]))

    def lists(self):
        script = self.supabase_js()
        for count in self.sizes:
            self.project.fill(f"many-{count}", count)
            place = f"ss:///{BUCKET}/many-{count}/"
            if script:
                compare(f"ls of {count}, against supabase-js", self.rounds, lambda n: self.ours("ls", place),
                        lambda n: measure(["node", script, self.project.url, BUCKET, f"many-{count}/"],
                                          dict(os.environ, KEY=self.project.key)))
            if self.has_s3():
                compare(f"ls of {count}, against rclone lsf", self.rounds, lambda n: self.ours("ls", place),
                        lambda n: measure(["rclone", "lsf", "--files-only", f"bench:{BUCKET}/many-{count}/"], self.rclone(), quiet=True))

    def supabase_js(self):
        """The script beside this one, with the library it needs; none where node or the registry isn't at hand."""
        if not shutil.which("npm"):
            print("There is no node here: supabase-js is left out.")
            return None
        place = self.folder / "node"
        place.mkdir()
        script = shutil.copy(HERE / "list.mjs", place)
        done = subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "@supabase/storage-js@^2.10.4"],
                              cwd=place, capture_output=True)
        if done.returncode != 0:
            print("supabase-js can't be installed here and is left out.")
            return None
        return script

    def has_s3(self):
        if not shutil.which("rclone") or not os.environ.get("BUCKETDECK_TEST_S3_ACCESS_KEY"):
            print("There is no rclone, or no S3 endpoint with its keys: it is left out.")
            return False
        return True

    def rclone(self):
        settings = {"TYPE": "s3", "PROVIDER": "Other", "FORCE_PATH_STYLE": "true",
                    "ENDPOINT": f"{self.project.url}/storage/v1/s3",
                    "REGION": os.environ.get("BUCKETDECK_TEST_S3_REGION", "local"),
                    "ACCESS_KEY_ID": os.environ["BUCKETDECK_TEST_S3_ACCESS_KEY"],
                    "SECRET_ACCESS_KEY": os.environ["BUCKETDECK_TEST_S3_SECRET_KEY"]}
        environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        return {**environment, "RCLONE_CONFIG": os.devnull,
                **{f"RCLONE_CONFIG_BENCH_{name}": value for name, value in settings.items()}}

    def many_files(self):
        source = self.folder / "many"
        source.mkdir()
        for number in range(500):
            (source / f"{number:03}.bin").write_bytes(os.urandom(200_000))

        def curl(n):
            config = self.folder / "curl.config"
            config.write_text("\n".join(
                f'next\nurl = "{self.project.objects}/theirs-{self.run_id}-{n}/{path.name}"\nupload-file = "{path}"\n'
                f'request = "POST"\nsilent\nfail\noutput = "/dev/null"\n' + "\n".join(
                    f'header = "{name}: {value}"' for name, value in self.project.headers.items())
                for path in sorted(source.iterdir())).removeprefix("next\n"))
            config.chmod(0o600)
            return measure(["curl", "-Z", "--parallel-max", "8", "-s", "-K", config], quiet=True)

        compare("500 files of 200 KB up, 8 at once, against curl", self.rounds,
                lambda n: self.ours("cp", "-r", "--jobs", "8", source, f"ss:///{BUCKET}/ours-{self.run_id}-{n}"), curl)
        shutil.rmtree(source)

    def analysis(self):
        """An hour of sound, as two voices in a noisy room would make it; the peer only decodes it."""
        if not shutil.which("ffmpeg"):
            print("There is no ffmpeg here: the analysis is left out.")
            return
        ffmpeg = ["ffmpeg", "-v", "error", "-nostdin", "-y"]
        part, hour = self.folder / "part.mp3", self.folder / "hour.mp3"
        subprocess.run([*ffmpeg, "-f", "lavfi", "-i", "anoisesrc=c=pink:a=0.4:d=300:r=44100", "-f", "lavfi", "-i",
                        "sine=220:d=300:r=44100", "-filter_complex", "amix=2:normalize=0,tremolo=f=0.7:d=0.9,stereowiden",
                        "-ac", "2", "-b:a", "128k", part], check=True)
        subprocess.run([*ffmpeg, "-stream_loop", "11", "-i", part, "-c", "copy", hour], check=True)

        def ours(_):
            os.utime(hour)  # Else what was found out before would be taken.
            return self.ours("-q", "loudness", hour)

        compare("peaks, loudness, length of 60 min MP3, against ffmpeg", self.rounds, ours,
                lambda n: measure([*ffmpeg, "-i", hour, "-f", "null", "-"]))

    def one_file(self):
        big = self.folder / "big.bin"
        with open(big, "wb") as file:
            for _ in range(self.gib // MIB):
                file.write(os.urandom(1024) * 1024)
        name = f"{self.gib // MIB} MiB"
        ours = functools.partial(self.ours, "cp", "--overwrite", big, f"ss:///{BUCKET}/ours-{self.run_id}")
        compare(f"{name} up by tus, against curl by tus", self.rounds, lambda n: ours(),
                lambda n: self.curl("-X", "PATCH", "-H", "tus-resumable: 1.0.0", "-H", "upload-offset: 0", "-H", "x-upsert: true",
                                    "-H", "content-type: application/offset+octet-stream", "-T", big,
                                    self.project.create_tus(f"tus-{self.run_id}-{n}", self.gib)))
        compare(f"{name} up by tus, against curl in one request", self.rounds, lambda n: ours(),
                lambda n: self.curl("-H", "x-upsert: true", "-X", "POST", "-T", big, f"{self.project.objects}/theirs-{self.run_id}"))
        big.unlink()
        compare(f"{name} down, against curl", self.rounds,
                lambda n: self.ours("cp", "--overwrite", f"ss:///{BUCKET}/ours-{self.run_id}", self.folder / "ours"),
                lambda n: self.curl("-o", self.folder / "theirs", f"{self.project.objects}/theirs-{self.run_id}"))


@contextlib.contextmanager
def project_for(options, folder):
    url = os.environ.get("BUCKETDECK_TEST_URL")
    if url:
        yield Project(url, os.environ.get("BUCKETDECK_TEST_ANON_KEY", ""), os.environ["BUCKETDECK_TEST_SERVICE_KEY"])
        return
    practice = Practice(options.practice, folder)
    try:
        yield Project(practice.url, practice.anon_key, practice.service_key)
    finally:
        practice.remove()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", required=True)
    parser.add_argument("--practice", required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--objects", type=int, nargs="*", default=[10_000, 100_000], help="sizes of the folders to list")
    parser.add_argument("--megabytes", type=int, default=1024, help="of the one large file, in MiB")
    parser.add_argument("--only", nargs="*", choices=["start", "lists", "many_files", "one_file", "analysis"],
                        default=["start", "analysis", "many_files", "one_file", "lists"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bucketdeck-bench-") as name:
        folder = pathlib.Path(name)
        with project_for(options, folder) as project:
            project.send(project.connect(), "POST", "/bucket", json.dumps({"name": BUCKET, "id": BUCKET}).encode())
            bench = Bench(options, project, folder)
            print(f"{'':52} {'ratio':>7}   {'ours':>20}   {'the peer':>20}")
            for part in options.only:
                getattr(bench, part)()


if __name__ == "__main__":
    main()
