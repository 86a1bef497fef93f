#!/usr/bin/env python3
"""The headless commands on the real binary: against the practice project and a library, as a script or a person at a
terminal uses them."""

import argparse
import json
import math
import os
import pathlib
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import wave

from practice import Practice

OPTIONS = argparse.Namespace()
DONE, FAILED, WRONG_USE, SOME_FAILED, NOT_SIGNED_IN, INTERRUPTED = 0, 1, 2, 3, 4, 130

# What servers, shells, terminals and URLs stumble over.
HOSTILE_TREE = {
    "Küche #1.mp3": b"\xff\xfb" + b"k" * 2000,
    "50% off?.txt": b"percent",
    "-rf": b"a leading dash",
    "two  spaces .txt": b"spaces",
    "emoji 🎧/chapter 1/🎵.txt": "Töne".encode(),
    "a=C3=BC/=41.txt": b"looks encoded",
    "日本語/ファイル.txt": b"cjk",
    "a+b&c;d,e.txt": b"punctuation",
    "quote'\"`.txt": b"quotes",
    "bell\x07tab\tline\nend.txt": b"control characters",
    "empty.txt": b"",
}


def write_tree(root, tree):
    for name, content in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def read_tree(root):
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


class Commands(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="bucketdeck-commands-")
        cls.addClassCleanup(holder.cleanup)
        cls.folder = pathlib.Path(holder.name)
        cls.practice = Practice(OPTIONS.practice, cls.folder)
        cls.addClassCleanup(cls.practice.stop)
        cls.number = 0

    def setUp(self):
        type(self).number += 1
        self.root = self.folder / str(self.number)
        self.root.mkdir()
        self.profile = self.root / "profile"
        self.bucket = f"bucket-{self.number}"
        self.practice.make_bucket(self.bucket)
        self.addCleanup(self.practice.tell, "clear")
        # Nothing of the desktop that the tests run on.
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("SUPABASE_", "BUCKETDECK_", "STORAGE_")) and name != "DISPLAY"}
        self.environment.update(SUPABASE_URL=self.practice.url, SUPABASE_ANON_KEY=self.practice.anon_key,
                                SUPABASE_SERVICE_KEY=self.practice.service_key, LC_ALL="C.UTF-8", TZ="UTC",
                                DBUS_SESSION_BUS_ADDRESS="disabled:")

    def command(self, *arguments):
        return [OPTIONS.app, "--profile", str(self.profile), *map(str, arguments)]

    def run_app(self, *arguments, expect=DONE, input=b""):
        done = subprocess.run(self.command(*arguments), env=self.environment, input=input, capture_output=True, timeout=60)
        self.assertEqual(done.returncode, expect, f"{arguments}\n{done.stdout[-2000:].decode(errors='replace')}\n{done.stderr.decode()}")
        for secret in (self.practice.service_key, self.practice.anon_key):
            self.assertNotIn(secret.encode(), done.stdout + done.stderr)
        return done

    def lines(self, *arguments, **settings):
        return self.run_app(*arguments, **settings).stdout.decode().splitlines()

    def rows(self, *arguments, **settings):
        return [json.loads(line) for line in self.lines(*arguments, "--json", **settings)]

    def at(self, key=""):
        return f"ss:///{self.bucket}/{key}"

    def put(self, key, content=b"x"):
        self.run_app("cp", "-", self.at(key), input=content)

    # Trees

    def test_a_tree_of_hostile_names_comes_back_as_it_went(self):
        tree = self.root / "tree"
        write_tree(tree, HOSTILE_TREE)
        (tree / "nothing in it").mkdir()
        self.run_app("cp", "-r", tree, self.at("deep/ä/"))
        listed = {row["path"].removeprefix(self.at("deep/ä/tree/")) for row in self.rows("ls", "-r", self.at())}
        self.assertEqual(listed, set(HOSTILE_TREE))
        self.run_app("cp", "-r", self.at("deep/ä/tree/"), self.root / "back")
        expected = {name.replace("\x07", "_").replace("\t", "_").replace("\n", "_"): content
                    for name, content in HOSTILE_TREE.items()}
        self.assertEqual(read_tree(self.root / "back"), expected)
        self.assertTrue((self.root / "back" / "nothing in it").is_dir(), "the empty folder is lost")

    def test_a_tree_goes_to_the_library_and_back(self):
        tree = self.root / "tree"
        names = {name: content for name, content in HOSTILE_TREE.items() if "\x07" not in name}
        write_tree(tree, names)
        self.run_app("mkbucket", "lib:///mine")
        self.run_app("cp", "-r", tree, self.at())
        self.run_app("cp", "-r", self.at("tree/"), "lib:///mine/")
        self.assertEqual(read_tree(self.profile / "Library" / "mine" / "tree"), names)
        self.run_app("cp", "-r", "lib:///mine/tree/", self.at("again"))
        self.run_app("cp", "-r", self.at("again/"), self.root / "back")
        self.assertEqual(read_tree(self.root / "back"), names)
        self.run_app("mv", "-r", "lib:///mine/tree/", self.at("moved"))
        self.assertEqual(read_tree(self.profile / "Library" / "mine"), {})
        self.assertEqual(len(self.lines("ls", "-r", self.at("moved/"), "--json")), len(names))

    def test_a_tree_is_copied_and_moved_on_the_server(self):
        write_tree(self.root / "tree", {"a.txt": b"a", "b/c.txt": b"c"})
        self.run_app("cp", "-r", self.root / "tree", self.at("one"))
        self.run_app("cp", "-r", self.at("one/"), self.at("two"))
        self.run_app("mv", "-r", self.at("one/"), self.at("three/"))
        self.assertEqual(self.lines("ls", "-r", self.at()), ["three/one/a.txt", "three/one/b/c.txt", "two/a.txt", "two/b/c.txt"])
        self.run_app("mv", self.at("two/a.txt"), self.at("renamed.txt"))
        self.run_app("rm", "-r", self.at("three/"))
        self.assertEqual(self.lines("ls", "-r", self.at()), ["renamed.txt", "two/b/c.txt"])

    def test_a_move_from_this_computer_leaves_nothing_behind(self):
        tree = self.root / "tree"
        write_tree(tree, {"a.txt": b"a", "b/c.txt": b"c"})
        self.run_app("mv", "-r", tree, self.at("kept"))
        self.assertFalse(tree.exists())
        self.assertEqual(self.lines("ls", "-r", self.at("kept/")), ["a.txt", "b/c.txt"])
        self.run_app("mv", self.at("kept/a.txt"), self.root / "a.txt")
        self.assertEqual((self.root / "a.txt").read_bytes(), b"a")
        self.assertEqual(self.lines("ls", "-r", self.at("kept/")), ["b/c.txt"])

    def test_what_exists_is_kept_unless_told(self):
        source = self.root / "a.txt"
        source.write_bytes(b"new")
        self.put("a.txt", b"old")
        refused = self.run_app("cp", source, self.at(), expect=FAILED)
        self.assertIn(b"--overwrite", refused.stderr)
        self.run_app("cp", "--skip-existing", source, self.at())
        self.assertEqual(self.run_app("cp", self.at("a.txt"), "-").stdout, b"old")
        self.run_app("cp", "--overwrite", source, self.at())
        self.assertEqual(self.run_app("cp", self.at("a.txt"), "-").stdout, b"new")
        source.write_bytes(b"here")
        self.run_app("cp", self.at("a.txt"), source, expect=FAILED)
        self.assertEqual(source.read_bytes(), b"here")
        self.run_app("cp", "--overwrite", self.at("a.txt"), source)
        self.assertEqual(source.read_bytes(), b"new")
        self.put("b.txt", b"b")
        self.run_app("cp", self.at("b.txt"), self.at("a.txt"), expect=FAILED)
        self.run_app("mv", "--overwrite", self.at("b.txt"), self.at("a.txt"))
        self.assertEqual(self.lines("ls", self.at()), ["a.txt"])
        self.assertEqual(self.run_app("cp", self.at("a.txt"), "-").stdout, b"b")

    def test_some_failed_says_which(self):
        tree = self.root / "tree"
        write_tree(tree, {"a.txt": b"a", "b.txt": b"b"})
        self.put("tree/a.txt", b"other")
        rows = self.rows("cp", "-r", tree, self.at(), expect=SOME_FAILED)
        self.assertEqual({row["state"]: row["target"] for row in rows},
                         {"failed": self.at("tree/a.txt"), "done": self.at("tree/b.txt")})

    def test_a_dry_run_changes_nothing(self):
        tree = self.root / "tree"
        write_tree(tree, {"a.txt": b"a", "b/c.txt": b"c"})
        planned = self.lines("cp", "-r", "--dry-run", tree, self.at())
        self.assertEqual(planned, [f"{tree}/a.txt -> {self.at('tree/a.txt')}", f"{tree}/b/c.txt -> {self.at('tree/b/c.txt')}"])
        self.assertEqual(self.practice.keys(self.bucket), [])
        self.run_app("cp", "-r", tree, self.at())
        self.assertEqual(self.lines("rm", "-r", "--dry-run", self.at("tree/")), [self.at("tree/a.txt"), self.at("tree/b/c.txt")])
        self.run_app("mv", "-r", "--dry-run", self.at("tree/"), self.at("other"))
        self.run_app("mv", "-r", "--dry-run", tree, self.at("other"))
        self.assertEqual(sorted(self.practice.keys(self.bucket)), ["tree/a.txt", "tree/b/c.txt"])
        self.assertEqual(len(read_tree(tree)), 2)

    # Single commands

    def test_ls_shows_folders_sizes_and_hides_placeholders(self):
        self.put("a.txt", b"12345")
        self.put("folder/b.txt")
        (self.root / "hollow").mkdir()
        self.run_app("cp", "-r", self.root / "hollow", self.at())
        self.assertIn("hollow/.emptyFolderPlaceholder", self.practice.keys(self.bucket))
        self.assertEqual(sorted(self.lines("ls", self.at())), ["a.txt", "folder/", "hollow/"])
        self.assertEqual(self.lines("ls", "-r", self.at()), ["a.txt", "folder/b.txt"])
        self.assertEqual(self.lines("ls", self.at("hollow/")), [])
        row = self.rows("ls", self.at("a.txt"))[0]
        self.assertEqual((row["path"], row["name"], row["kind"], row["size"], row["type"]),
                         (self.at("a.txt"), "a.txt", "file", 5, "text/plain"))
        self.assertRegex(self.lines("ls", "-l", self.at("a.txt"))[0], r"^ +5  \d{4}-\d\d-\d\d \d\d:\d\d  text/plain +a\.txt$")
        self.assertIn(self.bucket + "/", self.lines("ls"))
        self.run_app("ls", self.at("nothing"), expect=FAILED)
        self.run_app("ls", "ss:///no-such-bucket", expect=FAILED)

    def test_buckets_are_made_told_of_and_deleted(self):
        self.run_app("mkbucket", "ss:///made", "--limit", "50MB", "--types", "audio/*,image/png", "--public")
        row = self.rows("info", "ss:///made")[0]
        self.assertEqual((row["kind"], row["public"], row["sizeLimit"], row["allowedTypes"]),
                         ("bucket", True, 50_000_000, ["audio/*", "image/png"]))
        self.run_app("mkbucket", "ss:///made", expect=FAILED)
        self.run_app("mkbucket", "ss:///made", "--ensure")
        text = self.root / "a.txt"
        text.write_text("text")
        refused = self.run_app("cp", text, "ss:///made/", expect=FAILED)
        self.assertIn(b"audio/*", refused.stderr)
        self.run_app("rm", "-r", "ss:///made")
        self.assertNotIn("made/", self.lines("ls"))

    def sound(self, name="tone.wav", rate=48000, seconds=2):
        """A stereo tone of 1 kHz at -23 dBFS, which has as many LUFS; then half a second of nothing."""
        path = self.root / name
        with wave.open(str(path), "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(rate)
            level = 32767 * 10 ** (-23 / 20)
            frames = (round(level * math.sin(2 * math.pi * 1000 * i / rate)) for i in range(rate * seconds))
            file.writeframes(b"".join(struct.pack("<hh", value, value) for value in frames) + bytes(rate // 2 * 4))
        return path

    def test_loudness_of_files_the_library_and_the_cloud(self):
        path = self.sound()
        self.run_app("mkbucket", "lib:///mine")
        self.run_app("cp", path, "lib:///mine/")
        self.run_app("cp", path, self.at("deep/Töne #1.wav"))
        for place in (path, "lib:///mine/tone.wav", self.at("deep/Töne #1.wav")):
            row, = self.rows("loudness", place)
            self.assertEqual(row["path"], str(place))
            self.assertAlmostEqual(row["integrated"], -23.0, delta=0.5)  # The end counts a little.
            self.assertAlmostEqual(row["truePeak"], -23.0, delta=0.1)
            self.assertEqual((row["frames"], row["sampleRate"], row["channels"]), (120000, 48000, 2))
        self.assertIn("LUFS", self.run_app("loudness", path).stdout.decode())
        (self.root / "none.mp3").write_bytes(b"no sound")
        done = self.run_app("loudness", "--json", path, self.root / "none.mp3", self.root / "gone.wav", expect=SOME_FAILED)
        self.assertEqual(len(done.stdout.splitlines()), 1)
        self.run_app("loudness", self.root / "gone.wav", expect=FAILED)
        self.run_app("loudness", self.at(), expect=WRONG_USE)

    def test_peaks_are_files_of_audiowaveform(self):
        path = self.sound()
        self.run_app("peaks", path, "-o", self.root / "a.dat", "--samples-per-pixel", "512", "--bits", "8")
        data = (self.root / "a.dat").read_bytes()
        version, flags, rate, pixel, length, channels = struct.unpack("<iIiiIi", data[:24])
        self.assertEqual((version, flags, rate, pixel, length, channels), (2, 1, 48000, 512, 235, 1))
        values = struct.unpack(f"<{2 * length}b", data[24:])
        self.assertEqual((values[20], values[21]), (-9, 9))  # 32767 * 10^(-23/20) / 256
        self.assertEqual(values[-2:], (0, 0))
        self.put("tone.wav", path.read_bytes())
        self.run_app("peaks", self.at("tone.wav"), "-o", self.root / "b.json", "--samples-per-pixel", "1000")
        got = json.loads((self.root / "b.json").read_text())
        self.assertEqual((got["bits"], got["length"], got["samples_per_pixel"], len(got["data"])), (16, 120, 1000, 240))
        again = self.run_app("peaks", path, "-o", "-", "--samples-per-pixel", "1000", "--format", "json").stdout
        self.assertEqual(json.loads(again), got)
        self.run_app("peaks", path, expect=WRONG_USE)
        self.run_app("peaks", path, "-o", self.root / "x.dat", "--bits", "12", expect=WRONG_USE)
        self.run_app("peaks", path, "-o", self.root / "no folder" / "x.dat", expect=FAILED)

    def test_info_usage_and_links(self):
        text = self.root / "a.txt"
        text.write_text("text")
        self.run_app("cp", "--cache-control", "max-age=60", "--content-type", "text/x-own", text, self.at())
        row = self.rows("info", self.at("a.txt"))[0]
        self.assertEqual((row["size"], row["type"], row["cacheControl"]), (4, "text/x-own", "max-age=60"))
        usage = self.rows("usage")[0]
        self.assertGreaterEqual(usage["usedBytes"], 4)
        link = self.lines("link", self.at("a.txt"), "--expires", "90s", "--download", "Töne.txt")[0]
        self.assertEqual(subprocess.run(["curl", "-sf", link], capture_output=True, check=True).stdout, b"text")
        self.put("b.txt")
        self.assertEqual(len(self.lines("link", self.at("a.txt"), self.at("b.txt"))), 2)
        self.assertEqual(len(self.lines("link", self.at("a.txt"), self.at("missing.txt"), expect=SOME_FAILED)), 1)
        self.assertIn("/object/public/", self.lines("link", "--public", self.at("a.txt"))[0])
        self.assertIn("/object/upload/sign/", self.lines("link", "--upload", self.at("new.txt"))[0])

    def test_streams(self):
        content = os.urandom(20_000_000)
        self.put("stream.bin", content)
        self.assertEqual(self.run_app("cp", self.at("stream.bin"), "-").stdout, content)
        self.put("empty", b"")
        self.assertEqual(self.run_app("cp", self.at("empty"), "-").stdout, b"")

    def test_compressed_on_the_way(self):
        tree = self.root / "takes"
        tree.mkdir()
        with wave.open(str(tree / "take.wav"), "wb") as tone:
            tone.setparams((2, 2, 44100, 0, "NONE", ""))
            tone.writeframes(b"".join(struct.pack("<hh", i % 400 * 20, -i % 300 * 20) for i in range(44100 * 3)))
        (tree / "notes.txt").write_text("words")
        before = (tree / "take.wav").read_bytes()
        self.run_app("cp", "-r", "--compress", "flac", tree, self.at())
        self.assertEqual(self.lines("ls", "-r", self.at("takes/")), ["notes.txt", "take.flac"])
        row = self.rows("cp", "--compress", "opus:64", tree / "take.wav", self.at("other.wav"))[0]
        self.assertEqual((row["target"], row["state"]), (self.at("other.opus"), "done"))
        self.assertLess(row["bytes"], len(before) // 10)
        self.assertEqual(self.rows("info", self.at("other.opus"))[0]["type"], "audio/ogg")
        self.run_app("cp", "--compress", "mp3", tree / "notes.txt", self.at("notes.txt"))
        self.assertEqual((tree / "take.wav").read_bytes(), before)
        # What came from it is as long as it was, in the ears of another program.
        self.run_app("cp", self.at("takes/take.flac"), self.root / "back.flac")
        raw = subprocess.run(["ffmpeg", "-v", "error", "-i", str(self.root / "back.flac"), "-f", "s16le", "-"],
                             capture_output=True, check=True).stdout
        self.assertEqual(raw, before[44:])
        self.assertEqual(list((self.profile / "cache").rglob("*.*")), [])

    def test_what_arrived_is_looked_at(self):
        looks = lambda: int(self.practice.tell(f"count GET /object/info/{self.bucket}").split()[-1])
        self.put("small", b"x" * 200_000)
        self.assertEqual(looks(), 1)
        self.put("large", b"x" * 2_000_000)
        self.assertEqual(looks(), 2)

    # Who, and what is wrong

    def test_wrong_use(self):
        for words in (["cp", "only-one"], ["ls", "ss:/bucket"], ["ls", "--no-such-option"], ["cp", "a", "b"], ["rm", "file"],
                      ["cp", "--jobs", "99", "a", self.at()], ["link", self.at("a"), "--expires", "soon"], ["frobnicate"],
                      ["mkbucket", self.at("key")], ["cp", "-", "-"], ["cp", "--compress", "aac", "a", self.at()],
                      ["cp", "--compress", "flac", "-", self.at("a")], ["mv", "--compress", "flac", "a", self.at()]):
            done = self.run_app(*words, expect=WRONG_USE)
            self.assertEqual(done.stdout, b"", words)
            self.assertNotEqual(done.stderr, b"", words)

    def test_help(self):
        overview = self.run_app("--help").stdout.decode()
        for command in ("ls", "cp", "mv", "rm", "mkbucket", "link", "info", "usage"):
            self.assertIn(f"\n  {command} ", overview)
            text = self.run_app(command, "--help").stdout.decode()
            self.assertIn("130 interrupted", text)
            self.assertIn("--json", text)

    def test_not_signed_in(self):
        for name in ("SUPABASE_URL", "SUPABASE_ANON_KEY", "SUPABASE_SERVICE_KEY"):
            del self.environment[name]
        done = self.run_app("ls", expect=NOT_SIGNED_IN)
        self.assertIn(b"SUPABASE_URL", done.stderr)
        self.run_app("ls", "--account", "nobody@example.org", expect=NOT_SIGNED_IN)
        self.run_app("ls", "lib:///")

    def test_a_token_acts_as_its_user(self):
        user = self.practice.users[0]
        token = self.practice.sign_in(user)
        self.environment["BUCKETDECK_ACCESS_TOKEN"] = token
        own = f"ss:///audiofiles/{user['id']}/mine.txt"
        process = subprocess.Popen(self.command("cp", "--content-type", "audio/mpeg", "-v", "-", own), env=self.environment,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        listed = subprocess.run(["ps", "-o", "args=", "-p", str(process.pid)], capture_output=True).stdout
        out, err = process.communicate(b"\xff\xfb\x90\x64" + b"\0" * 4000, timeout=60)
        self.assertEqual(process.returncode, DONE, err.decode())
        for text in (out, err, listed):
            self.assertNotIn(token.encode(), text)
        log = b"".join(path.read_bytes() for path in self.profile.rglob("*") if path.is_file())
        self.assertNotIn(token.encode(), log)
        other = "ss:///audiofiles/00000000-0000-4000-8000-000000000000/theirs.mp3"
        self.run_app("cp", own, other, expect=FAILED)
        self.environment["BUCKETDECK_ACCESS_TOKEN"] = token[:-4] + "AAAA"
        self.run_app("ls", f"ss:///audiofiles/{user['id']}/", expect=NOT_SIGNED_IN)

    def test_offline_ends_with_words(self):
        self.environment["SUPABASE_URL"] = "http://127.0.0.1:9"
        done = self.run_app("ls", expect=FAILED)
        self.assertIn(b"127.0.0.1", done.stderr)

    # Interruption and terminals

    def wait_until(self, condition, what):
        end = time.monotonic() + 30
        while not condition():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.02)

    def test_an_interrupted_upload_leaves_no_half_object(self):
        big = self.root / "big.bin"
        big.write_bytes(os.urandom(5_000_000))
        self.practice.tell("fault slow:200000 POST /object/ -1")
        process = subprocess.Popen(self.command("cp", big, self.at()), env=self.environment, stderr=subprocess.PIPE)
        self.wait_until(lambda: int(self.practice.tell("count POST /object/" + self.bucket).split()[-1]) > 0, "no upload")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        self.assertEqual(process.returncode, INTERRUPTED, err.decode())
        self.practice.tell("clear")
        self.assertEqual(self.practice.keys(self.bucket), [])

    def test_an_interrupted_download_leaves_no_part(self):
        self.put("big.bin", os.urandom(5_000_000))
        target = self.root / "down"
        target.mkdir()
        self.practice.tell("fault slow:200000 GET /object/ -1")
        process = subprocess.Popen(self.command("cp", self.at("big.bin"), f"{target}/"), env=self.environment,
                                   stderr=subprocess.PIPE)
        self.wait_until(lambda: any(target.iterdir()), "no download")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        self.assertEqual(process.returncode, INTERRUPTED)
        self.assertEqual(list(target.iterdir()), [])

    def on_terminal(self, *arguments, only=None):
        """What a terminal shows; `only`: just this stream of 1 and 2 goes there."""
        master, slave = pty.openpty()
        streams = {"stdout": slave, "stderr": slave}
        if only:
            streams["stdout" if only == 2 else "stderr"] = subprocess.PIPE
        process = subprocess.Popen(self.command(*arguments), env=dict(self.environment, TERM="xterm"), stdin=subprocess.DEVNULL,
                                   **streams)
        os.close(slave)
        shown = b""
        while True:
            ready, _, _ = select.select([master], [], [], 0.1)
            if ready:
                try:
                    piece = os.read(master, 65536)
                except OSError:
                    break
                if not piece:
                    break
                shown += piece
            elif process.poll() is not None:
                break
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()
        self.assertEqual(process.wait(), DONE, shown)
        os.close(master)
        return shown

    def test_progress_is_for_terminals(self):
        big = self.root / "big.bin"
        big.write_bytes(os.urandom(2_000_000))
        self.practice.tell("fault slow:2000000 POST /object/ -1")
        shown = self.on_terminal("cp", big, self.at())
        self.assertRegex(shown.decode(), r"\r.*of 1 file.*MB")
        self.assertTrue(shown.endswith(b"\r\x1b[K"), shown[-80:])
        self.assertEqual(self.on_terminal("cp", "-q", "--overwrite", big, self.at()), b"")
        piped = self.run_app("cp", "--overwrite", big, self.at())
        self.assertEqual((piped.stdout, piped.stderr), (b"", b""))

    def test_a_terminal_does_not_obey_names(self):
        self.put("a\x1b[31m\x07\u202eb.txt")
        shown = self.on_terminal("ls", self.at()).decode()
        self.assertIn("a\\x1b[31m\\x07\\u202eb.txt", shown)
        self.assertEqual(self.lines("ls", self.at()), ["a\x1b[31m\x07\u202eb.txt"])

    def test_nobody_reads_on(self):
        for key in ("a.txt", "b.txt"):
            self.put(key)
        process = subprocess.Popen(self.command("ls", self.at()), env=self.environment, stdout=subprocess.PIPE)
        process.stdout.close()
        self.assertIn(process.wait(timeout=30), (INTERRUPTED, -signal.SIGPIPE))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", required=True)
    parser.add_argument("--practice", required=True)
    _, rest = parser.parse_known_args(namespace=OPTIONS)
    unittest.main(argv=[sys.argv[0], "-v", *rest])
