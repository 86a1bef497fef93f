#!/usr/bin/env python3
"""Runs the SQL that ships in a PostgreSQL of its own, with as much of Supabase's schema as it touches."""

import argparse
import getpass
import glob
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

OPTIONS = argparse.Namespace()
ANNA, BEN = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"

SCHEMA = """
create role authenticated nologin;
create role anon nologin;
create schema auth;
grant usage on schema auth to authenticated, anon;
create function auth.uid() returns uuid language sql stable as
  $$ select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
create schema storage;
create table storage.objects (bucket_id text, name text, owner_id text, metadata jsonb);
alter table storage.objects enable row level security;
"""


class Sql(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        cls.folder = tempfile.mkdtemp(prefix="bucketdeck-sql-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        # PostgreSQL refuses to run as root.
        cls.as_user = ["runuser", "-u", "postgres", "--"] if getpass.getuser() == "root" else []
        if cls.as_user:
            shutil.chown(cls.folder, "postgres")
        data = os.path.join(cls.folder, "data")
        cls.run_quietly(f"{cls.bin}/initdb", "-D", data, "-A", "trust", "-U", "postgres")
        cls.run_quietly(f"{cls.bin}/pg_ctl", "-D", data, "-w", "-l", os.path.join(cls.folder, "log"), "-o",
                        f"-c listen_addresses= -k {cls.folder}", "start")
        cls.addClassCleanup(cls.run_quietly, f"{cls.bin}/pg_ctl", "-D", data, "-m", "immediate", "stop")
        cls.sql(SCHEMA)
        cls.shipped = (pathlib.Path(OPTIONS.source) / "resources/sql/storage_usage.sql").read_text()
        cls.sql(cls.shipped)

    @classmethod
    def run_quietly(cls, *command):
        subprocess.run([*cls.as_user, *command], check=True, stdout=subprocess.DEVNULL, cwd="/")

    @classmethod
    def sql(cls, text):
        done = subprocess.run([*cls.as_user, f"{cls.bin}/psql", "-h", cls.folder, "-U", "postgres", "-qAt", "-v", "ON_ERROR_STOP=1"],
                              input=text, text=True, capture_output=True, cwd="/")
        if done.returncode:
            raise AssertionError(done.stderr)
        return done.stdout.strip()

    def usage(self, user):
        return json.loads(self.sql(f"set role authenticated; set request.jwt.claim.sub = '{user}'; "
                                   "select public.storage_usage();"))

    def setUp(self):
        self.sql("truncate storage.objects, public.user_credits")

    def add(self, name, owner, size):
        self.sql(f"insert into storage.objects values ('b', '{name}', {owner}, jsonb_build_object('size', {size}))")

    def test_may_be_run_twice(self):
        self.sql(self.shipped)
        self.assertEqual(self.usage(ANNA)["used_bytes"], 0)

    def test_counts_by_owner_and_by_folder_and_only_ones_own(self):
        self.add(f"{ANNA}/a", f"'{ANNA}'", 3_000_000_000)
        self.add(f"{ANNA}/b", "null", 500)
        self.add("shared/c", f"'{ANNA}'", 7)
        self.add(f"{BEN}/d", f"'{BEN}'", 11)
        self.assertEqual(self.usage(ANNA), {"used_bytes": 3_000_000_507, "object_count": 3, "limit_bytes": 500_000_000})
        self.assertEqual(self.usage(BEN)["used_bytes"], 11)

    def test_takes_a_users_own_limit(self):
        self.sql(f"insert into public.user_credits values ('{BEN}', 5000000000)")
        self.assertEqual(self.usage(BEN)["limit_bytes"], 5_000_000_000)
        seen = self.sql(f"set role authenticated; set request.jwt.claim.sub = '{ANNA}'; select count(*) from public.user_credits")
        self.assertEqual(seen, "0")

    def test_is_not_for_strangers(self):
        with self.assertRaisesRegex(AssertionError, "permission denied"):
            self.sql("set role anon; select public.storage_usage();")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", required=True)
    parser.parse_known_args(namespace=OPTIONS)
    unittest.main(argv=[sys.argv[0], "-v"])
