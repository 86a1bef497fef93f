"""The practice project as a process, for tests and benches that run the program against it."""

import json
import os
import subprocess
import time
import unittest
import urllib.parse
import urllib.request


class Project:
    """What tests ask of a project, whoever serves it."""

    def request(self, method, path, body=None, key=None, headers=None):
        key = key or self.service_key
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {
            "apikey": key, "authorization": f"Bearer {key}", "content-type": "application/json", **(headers or {})},
            method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read()

    def make_bucket(self, name, **settings):
        self.request("POST", "/storage/v1/bucket", {"name": name, **settings})

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


class RealProject(Project):
    """The server that BUCKETDECK_TEST_URL names. What only the practice project can do is skipped."""

    def __init__(self):
        self.url, self.anon_key, self.service_key = (
            os.environ[f"BUCKETDECK_TEST_{name}"] for name in ("URL", "ANON_KEY", "SERVICE_KEY"))
        self.bucket_prefix = f"c-e2e-{os.getpid()}-"
        self.users = []
        for name in ("a", "b"):
            user = {"email": f"{self.bucket_prefix}{name}@example.com", "password": "open sesame 1"}
            answer = self.request("POST", "/auth/v1/admin/users", {**user, "email_confirm": True})
            self.users.append({**user, "id": json.loads(answer)["id"]})

    def stop(self):
        for bucket in json.loads(self.request("GET", "/storage/v1/bucket?limit=1000")):
            if bucket["name"].startswith(self.bucket_prefix):
                keys = self.keys(bucket["name"])
                if keys:
                    self.request("DELETE", f"/storage/v1/object/{bucket['name']}", {"prefixes": keys})
                self.request("DELETE", f"/storage/v1/bucket/{bucket['name']}")
        for user in self.users:
            self.request("DELETE", f"/auth/v1/admin/users/{user['id']}")

    def tell(self, command):
        if command not in ("clear", "buckets hidden", "buckets shown"):
            raise unittest.SkipTest("only the practice project can do that")


class Practice(Project):
    bucket_prefix = "bucket-"

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
        self.url, self.anon_key, self.service_key, self.users = (
            told["url"], told["anon_key"], told["service_key"], told["users"])

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def tell(self, command):
        """A command of the practice project's own, such as a fault."""
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()
