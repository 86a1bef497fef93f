#!/usr/bin/env python3
"""The headless commands on the real binary: against a project and a library, as a script or a person at a terminal uses
them. See practice.py for which project that is."""

import argparse
import base64
import fcntl
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
import termios
import time
import unittest
import wave

from practice import project_for

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
        cls.project = project_for(OPTIONS.practice, cls.folder)
        cls.addClassCleanup(cls.project.remove)
        cls.number = 0

    def setUp(self):
        type(self).number += 1
        self.root = self.folder / str(self.number)
        self.root.mkdir()
        self.profile = self.root / "profile"
        self.bucket = self.project.new_name("commands")
        self.project.make_bucket(self.bucket)
        self.addCleanup(self.project.clear)
        # Nothing of the desktop that the tests run on.
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("SUPABASE_", "BUCKETDECK_", "STORAGE_")) and name != "DISPLAY"}
        self.environment.update(SUPABASE_URL=self.project.url, SUPABASE_ANON_KEY=self.project.anon_key,
                                SUPABASE_SERVICE_KEY=self.project.service_key, LC_ALL="C.UTF-8", TZ="UTC",
                                DBUS_SESSION_BUS_ADDRESS="disabled:")

    def command(self, *arguments):
        return [OPTIONS.app, "--profile", str(self.profile), *map(str, arguments)]

    def run_app(self, *arguments, expect=DONE, input=b""):
        done = subprocess.run(self.command(*arguments), env=self.environment, input=input, capture_output=True, timeout=60)
        self.assertEqual(done.returncode, expect, f"{arguments}\n{done.stdout[-2000:].decode(errors='replace')}\n{done.stderr.decode()}")
        for secret in (self.project.service_key, self.project.anon_key):
            self.assertNotIn(secret.encode(), done.stdout + done.stderr)
        return done

    def lines(self, *arguments, **settings):
        return self.run_app(*arguments, **settings).stdout.decode().splitlines()

    def rows(self, *arguments, **settings):
        return [json.loads(line) for line in self.lines(*arguments, "--json", **settings)]

    def as_user(self):
        """From here on as somebody whose own folder is all they may reach, and who sees no bucket."""
        user = self.project.make_user()
        self.project.hide_buckets()
        self.environment["BUCKETDECK_ACCESS_TOKEN"] = self.project.sign_in(user)
        return user

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

    def test_hidden_files_go_along_unless_told(self):
        tree = self.root / "tree"
        write_tree(tree, {"a.txt": b"a", ".notes": b"n", ".git/config": b"c", "sub/.keep": b"k", "sub/b.txt": b"b",
                          ".DS_Store": b"d", "sub/.emptyFolderPlaceholder": b""})
        self.run_app("cp", "-r", tree, self.at("all"))
        self.run_app("cp", "-r", self.at("all/"), self.root / "back")
        self.assertEqual(sorted(read_tree(self.root / "back")),
                         [".git/config", ".notes", "a.txt", "sub/.keep", "sub/b.txt"])
        up = self.run_app("cp", "-r", "--skip-hidden", tree, self.at("some"))
        self.assertIn(b"3 hidden", up.stderr)
        down = self.run_app("cp", "-r", "--skip-hidden", self.at("all/"), self.root / "seen")
        self.assertIn(b"3 hidden", down.stderr)
        self.assertEqual(sorted(read_tree(self.root / "seen")), ["a.txt", "sub/b.txt"])
        self.assertEqual(len(self.lines("ls", "-r", self.at("some/"), "--json")), 2)
        self.run_app("cp", "-r", "--skip-hidden", self.at("all/"), self.at("no"), expect=WRONG_USE)

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
        self.assertEqual(self.project.keys(self.bucket), [])
        self.run_app("cp", "-r", tree, self.at())
        self.assertEqual(self.lines("rm", "-r", "--dry-run", self.at("tree/")), [self.at("tree/a.txt"), self.at("tree/b/c.txt")])
        self.run_app("mv", "-r", "--dry-run", self.at("tree/"), self.at("other"))
        self.run_app("mv", "-r", "--dry-run", tree, self.at("other"))
        self.assertEqual(sorted(self.project.keys(self.bucket)), ["tree/a.txt", "tree/b/c.txt"])
        self.assertEqual(len(read_tree(tree)), 2)

    # Single commands

    def test_ls_shows_folders_sizes_and_hides_placeholders(self):
        self.put("a.txt", b"12345")
        self.put("folder/b.txt")
        (self.root / "hollow").mkdir()
        self.run_app("cp", "-r", self.root / "hollow", self.at())
        self.assertIn("hollow/.emptyFolderPlaceholder", self.project.keys(self.bucket))
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
        name = self.project.new_name("made")
        made = f"ss:///{name}"
        self.project.made_buckets.append(name)
        self.run_app("mkbucket", made, "--limit", "50MB", "--types", "audio/*,image/png", "--public")
        row = self.rows("info", made)[0]
        self.assertEqual((row["kind"], row["public"], row["sizeLimit"], row["allowedTypes"]),
                         ("bucket", True, 50_000_000, ["audio/*", "image/png"]))
        exists = self.run_app("mkbucket", made, expect=FAILED)
        self.assertIn(b"--ensure", exists.stderr)
        self.assertNotIn(b"replace", exists.stderr)
        self.run_app("mkbucket", made, "--ensure")
        text = self.root / "a.txt"
        text.write_text("text")
        refused = self.run_app("cp", text, f"{made}/", expect=FAILED)
        self.assertIn(b"audio/*", refused.stderr)
        self.assertEqual([row["source"] for row in self.rows("rm", "-r", made)], [made])
        self.assertNotIn(name + "/", self.lines("ls"))

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
        self.assertIn("/object/upload/sign/", self.lines("link", "--upload", self.at("new.txt"))[0])
        self.assertEqual(self.run_app("link", "--upload", self.at("a.txt"), expect=FAILED).stdout, b"")
        replacing = self.lines("link", "--upload", "--overwrite", self.at("a.txt"))[0]
        subprocess.run(["curl", "-sf", "-X", "PUT", "-H", "content-type: text/plain", "--data-binary", "new", replacing],
                       capture_output=True, check=True)
        self.assertEqual(self.run_app("cp", self.at("a.txt"), "-").stdout, b"new")
        self.run_app("link", "--overwrite", self.at("a.txt"), expect=WRONG_USE)

    def test_public_links_are_of_public_buckets(self):
        self.put("a.txt")
        refused = self.run_app("link", "--public", self.at("a.txt"), expect=FAILED)
        self.assertEqual(refused.stdout, b"")
        self.assertIn(b"isn't public", refused.stderr)
        self.project.make_bucket(f"{self.bucket}-open", public=True)
        self.project.put(f"{self.bucket}-open", "a.txt", b"text")
        link = self.lines("link", "--public", f"ss:///{self.bucket}-open/a.txt")[0]
        self.assertEqual(subprocess.run(["curl", "-sf", link], capture_output=True, check=True).stdout, b"text")
        self.as_user()
        hidden = self.run_app("link", "--public", f"ss:///{self.bucket}-open/a.txt")
        self.assertEqual(hidden.stdout.decode().strip(), link)
        self.assertIn(b"can't see whether", hidden.stderr)

    def test_all_commands_take_recursive_and_jobs(self):
        self.put("f/a.txt", b"12345")
        self.put("f/g/b.txt", b"678")
        both = ("-r", "--jobs", "2")
        self.assertEqual(self.lines("ls", *both, self.at()), ["f/a.txt", "f/g/b.txt"])
        row = self.rows("info", *both, self.at("f"))[0]
        self.assertEqual((row["path"], row["kind"], row["size"], row["objects"]), (self.at("f/"), "folder", 8, 2))
        row = self.rows("info", *both, self.at())[0]
        self.assertEqual((row["kind"], row["public"], row["size"], row["objects"]), ("bucket", False, 8, 2))
        rows = self.rows("link", *both, self.at("f/"))
        self.assertEqual([row["path"] for row in rows], [self.at("f/a.txt"), self.at("f/g/b.txt")])
        self.assertEqual(subprocess.run(["curl", "-sf", rows[1]["url"]], capture_output=True, check=True).stdout, b"678")
        self.run_app("link", self.at("f/"), expect=WRONG_USE)
        row = self.rows("usage", *both, self.at("f/"))[0]
        self.assertEqual((row["usedBytes"], row["objects"], row["complete"]), (8, 2, True))
        self.run_app("mkbucket", *both, f"ss:///{self.bucket}-more")
        self.run_app("cp", *both, self.at("f/"), self.at("c"))
        self.run_app("mv", *both, self.at("c/"), self.at("m"))
        self.run_app("rm", *both, self.at("m/"))
        self.assertEqual(self.lines("ls", "-r", self.at()), ["f/a.txt", "f/g/b.txt"])

    def test_what_is_not_there_is_no_success(self):
        (self.root / "hollow").mkdir()
        self.run_app("cp", "-r", self.root / "hollow", self.at())
        nowhere = f"ss:///{self.bucket}-nowhere"
        for words in (["cp", "-r", nowhere, self.root / "down"], ["cp", "-r", self.at("none/"), self.root / "down"],
                      ["cp", "-r", self.at("none/"), self.at("more/")], ["mv", "-r", self.at("none/"), self.at("more/")],
                      ["mv", "-r", f"{nowhere}/", self.at("more/")], ["cp", "-r", self.at("none/"), "lib:///library/x/"],
                      ["rm", "-r", self.at("none/")], ["rm", "-r", nowhere], ["rm", "-r", f"{nowhere}/"],
                      ["usage", nowhere], ["info", "-r", self.at("none/")], ["link", "-r", self.at("none/")]):
            done = self.run_app(*words, "--json", expect=FAILED)
            self.assertEqual(done.stdout, b"", words)
            self.assertNotEqual(done.stderr, b"", words)
        self.run_app("rm", "-r", self.at("hollow/"))
        self.run_app("cp", "-r", self.at(), self.root / "down")
        self.run_app("rm", "-r", f"ss:///{self.bucket}")
        self.project.make_bucket(self.bucket)

    def test_two_sources_have_two_targets(self):
        for folder in ("n1", "n2"):
            self.put(f"{folder}/x", folder.encode())
            write_tree(self.root / folder, {"x": folder.encode(), "only/y": b"y"} if folder == "n1" else {"x": b"n2"})
        twins = [self.at("n1/x"), self.at("n2/x")]
        here = [self.root / "n1" / "x", self.root / "n2" / "x"]
        self.run_app("mkbucket", "lib:///mine")
        (self.root / "down").mkdir()
        for sources, target in ((twins, self.at("nn/")), (here, self.at("up/")), (twins, self.root / "down"),
                                (here, "lib:///mine/"), (twins, "lib:///mine/c/")):
            rows = self.rows("cp", *sources, target, expect=SOME_FAILED)
            self.assertEqual(sorted(row["state"] for row in rows), ["done", "failed"], target)
            self.assertEqual([row["source"] for row in rows if row["state"] == "failed"], [str(sources[1])])
        self.assertEqual(self.run_app("cp", self.at("nn/x"), "-").stdout, b"n1")
        self.assertEqual((self.root / "down" / "x").read_bytes(), b"n1")
        for sources, target in ((twins, self.at("nn/")), (here, self.at("up/")), (twins, self.root / "down")):
            refused = self.run_app("cp", "--overwrite", *sources, target, expect=SOME_FAILED)
            self.assertIn(b"another source of this command", refused.stderr)
        self.run_app("mv", *here, self.at("moved/"), expect=SOME_FAILED)
        self.assertEqual((here[0].exists(), here[1].exists()), (False, True))
        self.run_app("mv", *twins, self.at("moved2/"), expect=SOME_FAILED)
        self.assertEqual(self.run_app("cp", twins[1], "-").stdout, b"n2")
        # Folders of one name come together, and what is in both of them is told.
        self.put("a/t/x", b"one")
        self.put("b/t/x", b"other")
        self.put("b/t/y", b"y")
        rows = self.rows("cp", "-r", self.at("a/t/"), self.at("b/t/"), self.at("all/"), expect=SOME_FAILED)
        self.assertEqual([row["target"] for row in rows if row["state"] == "failed"], [self.at("all/t/x"), self.at("all/t/")])
        self.assertEqual(self.run_app("cp", self.at("all/t/x"), "-").stdout, b"one")
        self.assertEqual(self.run_app("cp", self.at("all/t/y"), "-").stdout, b"y")

    def test_a_folder_tells_of_each_object_that_failed(self):
        for key in ("f/a", "f/b", "f/c"):
            self.put(key, key.encode())
        self.put("g/b", b"other")
        rows = self.rows("mv", "-r", self.at("f/"), self.at("g"), expect=SOME_FAILED)
        self.assertEqual([(row["source"], row["state"]) for row in rows],
                         [(self.at("f/b"), "failed"), (self.at("f/"), "failed")])
        self.assertEqual((rows[0]["target"], rows[0]["error"]), (self.at("g/b"), "AlreadyExists"))
        self.assertEqual((rows[1]["objects"], rows[1]["failedObjects"]), (2, 1))
        rows = self.rows("rm", "-r", self.at("g/"))
        self.assertEqual([(row["state"], row["objects"]) for row in rows], [("done", 3)])

    def test_a_user_without_buckets(self):
        user = self.as_user()
        home = self.at(f"{user['id']}/")
        listed = self.run_app("ls", "--json")
        self.assertEqual(listed.stdout, b"")
        self.assertIn(b"by their name", listed.stderr)
        self.assertEqual(self.run_app("ls", "--quiet").stderr, b"")
        self.assertEqual(self.run_app("ls", home).stdout, b"")
        self.run_app("cp", "-r", home, self.root / "down", expect=FAILED)
        self.put(f"{user['id']}/a.txt", b"12345")
        used = self.run_app("usage", "--json")
        row = json.loads(used.stdout)
        if row["source"] == "counted":
            self.assertEqual((row["usedBytes"], row["complete"]), (0, False))
            self.assertIn(b"No bucket", used.stderr)
        else:
            # The practice project has a function that knows.
            self.assertGreaterEqual(row["usedBytes"], 5)
            self.assertTrue(row["complete"])
        self.assertEqual(self.rows("usage", self.at())[0]["usedBytes"], 5)
        refused = self.run_app("link", "--upload", self.at("elsewhere.txt"), expect=FAILED)
        self.assertIn(b"upload", refused.stderr)
        self.project.put(self.bucket, "another.txt", b"of somebody else")
        emptied = self.run_app("rm", "-r", f"ss:///{self.bucket}", expect=SOME_FAILED)
        self.assertIn(b"The bucket itself stays", emptied.stderr)
        self.assertEqual(self.project.keys(self.bucket), ["another.txt"])

    def test_a_full_disk_is_told(self):
        self.put("a.txt", b"x" * 100_000)
        for words in (["ls", self.at()], ["cp", self.at("a.txt"), "-"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run(self.command(*words), env=self.environment, stdout=full, stderr=subprocess.PIPE, timeout=60)
            self.assertEqual(done.returncode, FAILED, words)
            self.assertIn(b"can't be written", done.stderr)

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
        looks = lambda: int(self.project.tell(f"count GET /object/info/{self.bucket}").split()[-1])
        self.put("small", b"x" * 200_000)
        self.assertEqual(looks(), 1)
        self.put("large", b"x" * 2_000_000)
        self.assertEqual(looks(), 2)

    def test_details_go_along(self):
        self.project.put(self.bucket, "f/a.txt", b"text", **{
            "content-type": "text/x-own", "cache-control": "max-age=60",
            "x-metadata": base64.b64encode(b'{"by":"me"}').decode()})
        self.run_app("mkbucket", "lib:///mine")
        known = lambda path: [self.rows("info", path)[0][field] for field in ("type", "cacheControl", "metadata")]
        own = ["text/x-own", "max-age=60", {"by": "me"}]
        self.run_app("cp", self.at("f/a.txt"), "lib:///mine/one.txt")
        self.assertEqual(known("lib:///mine/one.txt"), own)
        self.run_app("mv", "-r", self.at("f/"), "lib:///mine/")
        self.assertEqual(known("lib:///mine/f/a.txt"), own)
        self.run_app("cp", "lib:///mine/one.txt", self.at("one.txt"))
        self.assertEqual(known(self.at("one.txt")), own)
        self.run_app("mv", "-r", "lib:///mine/f/", self.at())
        self.assertEqual(known(self.at("f/a.txt")), own)
        # What is said comes before, on the server too, for files and folders.
        said = ("--content-type", "text/x-new", "--cache-control", "max-age=7")
        new = ["text/x-new", "max-age=7", {"by": "me"}]
        self.run_app("cp", *said, self.at("one.txt"), self.at("two.txt"))
        self.assertEqual(known(self.at("two.txt")), new)
        self.run_app("cp", "-r", *said, self.at("f/"), self.at("g"))
        self.assertEqual(known(self.at("g/a.txt")), new)
        self.run_app("mv", *said, self.at("one.txt"), self.at("three.txt"))
        self.run_app("mv", "-r", *said, self.at("f/"), self.at("h"))
        self.assertEqual([known(self.at("three.txt")), known(self.at("h/a.txt"))], [new, new])
        self.assertEqual(self.lines("ls", "-r", self.at()), ["g/a.txt", "h/a.txt", "three.txt", "two.txt"])

    def test_an_object_named_like_a_folder(self):
        self.project.put(self.bucket, "dir/", b"bytes in a folder")
        self.project.put(self.bucket, "dir/x", b"x")
        row = self.rows("info", self.at("dir/"))[0]
        self.assertEqual((row["kind"], row["size"]), ("file", 17))
        self.assertEqual(self.run_app("cp", self.at("dir/"), "-").stdout, b"bytes in a folder")
        self.assertEqual(self.lines("ls", "-r", self.at("dir/")), ["./", "x"])
        rows = self.rows("cp", "-r", self.at("dir/"), self.root / "down", expect=SOME_FAILED)
        self.assertEqual([row["source"] for row in rows if row["state"] == "failed"], [self.at("dir/")])
        self.assertEqual(read_tree(self.root / "down"), {"x": b"x"})
        self.run_app("cp", "-r", self.at("dir/"), self.at("two"))
        self.run_app("mv", "-r", self.at("two/"), self.at("three"))
        self.run_app("cp", "-r", "--overwrite", self.at("three/"), self.at("four"))
        self.assertEqual(sorted(self.project.keys(self.bucket)), ["dir/", "dir/x", "four/", "four/x", "three/", "three/x"])
        self.run_app("rm", self.at("dir/"))
        self.run_app("rm", self.at("dir/"), expect=WRONG_USE)
        self.run_app("rm", "-r", self.at("three/"))
        self.assertEqual(sorted(self.project.keys(self.bucket)), ["dir/x", "four/", "four/x"])

    def test_names_stay_as_they_are_where_the_disk_takes_them(self):
        for key in ("dot.", "CON", "space ", "back\\slash", "f\ng/bell\x07.txt"):
            self.put(key, key.encode())
        done = self.run_app("cp", "-r", "--json", self.at(), self.root / "down")
        self.assertEqual(set(read_tree(self.root / "down")), {"dot.", "CON", "space ", "back\\slash", "f_g/bell_.txt"})
        named = [row["name"] for row in map(json.loads, done.stdout.splitlines()) if "name" in row]
        self.assertEqual(named, ["bell_.txt"])
        self.assertIn(b"bell_.txt", done.stderr)
        self.assertIn(b"f_g", done.stderr)
        self.assertNotIn(b"CON", done.stderr)

    # Who, and what is wrong

    def test_what_everybody_may_see(self):
        shared = f"{self.bucket}-open"
        self.project.make_bucket(shared, public=True)
        self.project.put(shared, "a.txt", b"text")
        del self.environment["SUPABASE_SERVICE_KEY"]
        link = self.lines("link", "--public", f"ss:///{shared}/a.txt")[0]
        self.assertEqual(subprocess.run(["curl", "-sf", link], capture_output=True, check=True).stdout, b"text")
        self.assertIn(b"by their name", self.run_app("ls").stderr)
        (self.root / "b.txt").write_text("b")
        refused = self.run_app("cp", self.root / "b.txt", f"ss:///{shared}/", expect=FAILED)
        self.assertIn(b"INSERT policy", refused.stderr)
        self.environment["SUPABASE_URL"] = "http://example.org"
        self.assertIn(b"encryption", self.run_app("ls", expect=NOT_SIGNED_IN).stderr)

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
        for command in ("ls", "cp", "mv", "rm", "mkbucket", "link", "play", "info", "usage"):
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
        user = self.project.make_user()
        token = self.project.sign_in(user)
        self.environment["BUCKETDECK_ACCESS_TOKEN"] = token
        own = self.at(f"{user['id']}/mine.txt")
        process = subprocess.Popen(self.command("cp", "--content-type", "audio/mpeg", "-v", "-", own), env=self.environment,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        listed = subprocess.run(["ps", "-o", "args=", "-p", str(process.pid)], capture_output=True).stdout
        out, err = process.communicate(b"\xff\xfb\x90\x64" + b"\0" * 4000, timeout=60)
        self.assertEqual(process.returncode, DONE, err.decode())
        for text in (out, err, listed):
            self.assertNotIn(token.encode(), text)
        log = b"".join(path.read_bytes() for path in self.profile.rglob("*") if path.is_file())
        self.assertNotIn(token.encode(), log)
        other = self.at("00000000-0000-4000-8000-000000000000/theirs.mp3")
        self.run_app("cp", own, other, expect=FAILED)
        self.environment["BUCKETDECK_ACCESS_TOKEN"] = token[:-4] + "AAAA"
        self.run_app("ls", self.at(f"{user['id']}/"), expect=NOT_SIGNED_IN)
        # What is asked of many objects at once says so, too.
        self.run_app("rm", own, self.at(f"{user['id']}/other.txt"), expect=NOT_SIGNED_IN)

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
        self.project.tell("fault slow:200000 POST /object/ -1")
        process = subprocess.Popen(self.command("cp", big, self.at()), env=self.environment, stderr=subprocess.PIPE)
        self.wait_until(lambda: int(self.project.tell("count POST /object/" + self.bucket).split()[-1]) > 0, "no upload")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        self.assertEqual(process.returncode, INTERRUPTED, err.decode())
        self.project.clear()
        self.assertEqual(self.project.keys(self.bucket), [])

    def test_standard_output_goes_on_after_a_broken_connection(self):
        content = os.urandom(9_000_000)
        self.put("big.bin", content)
        self.project.tell(f"fault truncate:3000000 GET /object/{self.bucket} 2")
        done = self.run_app("cp", self.at("big.bin"), "-")
        self.assertEqual(done.stdout, content)
        self.assertEqual(done.stderr, b"")

    def test_an_interrupted_download_leaves_no_part(self):
        self.put("big.bin", os.urandom(5_000_000))
        target = self.root / "down"
        target.mkdir()
        self.project.tell("fault slow:200000 GET /object/ -1")
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
        self.project.tell("fault slow:2000000 POST /object/ -1")
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

    # Sound

    def start_sound(self):
        folder = self.root / "sound"
        folder.mkdir()
        socket = folder / "socket"
        self.environment.update(PULSE_SERVER=f"unix:{socket}", PULSE_RUNTIME_PATH=str(folder), XDG_RUNTIME_DIR=str(folder))
        server = subprocess.Popen(["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                                   "--load=module-null-sink", f"--load=module-native-protocol-unix auth-anonymous=1 socket={socket}"],
                                  env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        deadline = time.monotonic() + 20
        while subprocess.run(["pactl", "info"], env=self.environment, capture_output=True, check=False).returncode != 0:
            self.assertLess(time.monotonic(), deadline, "PulseAudio doesn't answer")
            time.sleep(0.05)

    def tone(self, name, seconds):
        path = self.root / name
        with wave.open(str(path), "wb") as tone:
            tone.setparams((1, 2, 8000, 0, "NONE", ""))
            tone.writeframes(b"".join(struct.pack("<h", i % 20 * 500) for i in range(int(8000 * seconds))))
        return path

    def test_sounds_are_played_one_after_another(self):
        self.start_sound()
        short = self.tone("kurz – 1.wav", 0.3)
        self.run_app("cp", short, self.at("ch/2.wav"))
        self.run_app("cp", short, self.at("ch/10.wav"))
        self.run_app("mkbucket", "lib:///sounds")
        self.run_app("cp", short, "lib:///sounds/a.wav")
        shown = self.on_terminal("play", short, self.at("ch/"), "lib:///sounds/a.wav").decode()
        places = [shown.index(name) for name in ("kurz – 1.wav", "2.wav", "10.wav", "a.wav")]
        self.assertEqual(places, sorted(places), shown)
        self.assertIn("/ 0:00", shown)
        piped = self.run_app("play", short)
        self.assertEqual((piped.stdout, piped.stderr), (b"", b""))

    def test_what_cannot_be_played_is_said(self):
        self.start_sound()
        words = self.root / "words.txt"
        words.write_text("no sound in this")
        done = self.run_app("play", self.root / "none.wav", expect=FAILED)
        self.assertIn(b"none.wav", done.stderr)
        self.assertIn(b"words.txt", self.run_app("play", words, expect=FAILED).stderr)
        self.run_app("play", words, self.tone("a.wav", 0.2), expect=SOME_FAILED)
        self.put("notes/a.txt")
        self.assertIn(b"nothing to play", self.run_app("play", self.at("notes/"), expect=FAILED).stderr)

    def test_keys_steer_what_plays(self):
        self.start_sound()
        tone = self.tone("long.wav", 600)
        master, slave = pty.openpty()
        before = termios.tcgetattr(slave)
        process = subprocess.Popen(self.command("play", tone), env=dict(self.environment, TERM="xterm"), stdin=slave,
                                   stdout=slave, stderr=slave, start_new_session=True,
                                   preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        shown = b""

        def wait_for(text):
            nonlocal shown
            deadline = time.monotonic() + 30
            while text not in shown:
                self.assertLess(time.monotonic(), deadline, shown)
                if select.select([master], [], [], 0.2)[0]:
                    shown += os.read(master, 65536)
            shown = b""

        wait_for(b"0:00 / 10:00")
        os.write(master, b"\x1b[C" * 3)
        wait_for(b"0:15 / 10:00")
        os.write(master, b" ")
        wait_for(b"(paused)")
        os.write(master, b"q")
        self.assertEqual(process.wait(timeout=30), DONE)
        self.assertEqual(termios.tcgetattr(slave), before)
        for end in (master, slave):
            os.close(end)

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
