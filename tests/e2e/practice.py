"""The practice project as a process, for tests and benches that run the program against it."""

import json
import subprocess
import time
import urllib.parse
import urllib.request


class Practice:
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

    def bodies(self, method):
        """Bytes of bodies that came with this method, whole or not, by target."""
        told = self.tell(f"bodies {method}").split("\t")[1:]
        return {target: int(size) for target, _, size in (one.rpartition(" ") for one in told)}

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
