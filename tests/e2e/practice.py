"""The Supabase project that tests and benches run the program against: the practice project as a process, or the real one
that BUCKETDECK_TEST_URL, _ANON_KEY and _SERVICE_KEY name."""

import contextlib
import json
import os
import subprocess
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
import uuid


class Project:
    """A real project. What is made here goes with remove()."""

    def __init__(self, url, anon_key, service_key):
        self.url, self.anon_key, self.service_key = url.rstrip("/"), anon_key, service_key
        self.made_buckets, self.made_users = [], []

    def request(self, method, path, body=None, key=None, headers=None):
        key = key or self.service_key
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {
            "apikey": key, "authorization": f"Bearer {key}", "content-type": "application/json", **(headers or {})},
            method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read()

    def new_name(self, word):
        """For a bucket that nobody else has."""
        return f"bucketdeck-{word}-{uuid.uuid4().hex[:8]}"

    def make_bucket(self, name, **settings):
        self.request("POST", "/storage/v1/bucket", {"id": name, "name": name, **settings})
        self.made_buckets.append(name)

    def make_user(self):
        """Somebody with an e-mail address, a password and an id."""
        user = {"email": f"{uuid.uuid4().hex[:12]}@example.com", "password": uuid.uuid4().hex}
        answer = self.request("POST", "/auth/v1/admin/users", {**user, "email_confirm": True})
        user["id"] = json.loads(answer)["id"]
        self.made_users.append(user["id"])
        return user

    def put(self, bucket, key, content, **headers):
        """An object by its very key."""
        self.request("POST", f"/storage/v1/object/{bucket}/{urllib.parse.quote(key)}", content,
                     headers={"content-type": "text/plain", "x-upsert": "true", **headers})

    def sign_in(self, user):
        """A user's access token."""
        answer = self.request("POST", "/auth/v1/token?grant_type=password",
                              {"email": user["email"], "password": user["password"]}, self.anon_key)
        return json.loads(answer)["access_token"]

    def keys(self, bucket):
        """Every key as the server has it."""
        body = {"prefix": "", "with_delimiter": False, "limit": 1000}
        answer = self.request("POST", f"/storage/v1/object/list-v2/{urllib.parse.quote(bucket)}", body)
        return [row["name"] for row in json.loads(answer)["objects"]]

    def remove(self):
        for name in self.made_buckets:
            with contextlib.suppress(urllib.error.HTTPError):
                while keys := self.keys(name):
                    self.request("DELETE", f"/storage/v1/object/{name}", {"prefixes": keys})
                self.request("DELETE", f"/storage/v1/bucket/{name}")
        for user in self.made_users:
            with contextlib.suppress(urllib.error.HTTPError):
                self.request("DELETE", f"/auth/v1/admin/users/{user}")

    def tell(self, command):
        raise unittest.SkipTest("a real project doesn't fail when it is told to, and doesn't count")

    def clear(self):
        pass

    def hide_buckets(self):
        """From its users; whether a real one does is its own affair."""


class Practice(Project):
    def __init__(self, program, folder, *arguments):
        ready = folder / "project.json"
        self.process = subprocess.Popen([program, "--ready-file", ready, "--commands", *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        end = time.monotonic() + 30
        while not (ready.exists() and ready.stat().st_size):
            if time.monotonic() > end:
                raise TimeoutError("the practice project did not start")
            time.sleep(0.05)
        told = json.loads(ready.read_text())
        super().__init__(told["url"], told["anon_key"], told["service_key"])
        self.users = told["users"]

    def make_user(self):
        return self.users[0]

    def remove(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def tell(self, command):
        """A command of the practice project's own, such as a fault."""
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def clear(self):
        """Takes all faults back, and shows buckets."""
        self.tell("clear")
        self.tell("buckets shown")

    def hide_buckets(self):
        self.tell("buckets hidden")

    def bodies(self, method):
        """Bytes of bodies that came with this method, whole or not, by target."""
        told = self.tell(f"bodies {method}").split("\t")[1:]
        return {target: int(size) for target, _, size in (one.rpartition(" ") for one in told)}


def project_for(program, folder, *arguments):
    """The project that the environment names; else the practice one, `program`."""
    url = os.environ.get("BUCKETDECK_TEST_URL")
    if url:
        return Project(url, os.environ["BUCKETDECK_TEST_ANON_KEY"], os.environ["BUCKETDECK_TEST_SERVICE_KEY"])
    return Practice(program, folder, *arguments)
