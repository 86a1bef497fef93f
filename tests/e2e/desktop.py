"""A desktop of its own for one end-to-end run: display, window manager, session bus, keyring, sound and accessibility.

Nothing here touches the desktop of whoever runs the tests. Sound goes to a null sink whose monitor is recorded.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time


PR_SET_PDEATHSIG = 1


class Timeout(AssertionError):
    pass


def die_with_parent():
    """In a child: whatever ends the test, nothing of its desktop stays behind."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def wait_for(condition, what, seconds=30, pause=0.05):
    """Asks `condition` until it gives something true, and gives that back."""
    end = time.monotonic() + seconds
    last_error = None
    while time.monotonic() < end:
        try:
            answer = condition()
            if answer:
                return answer
        except Exception as error:  # the accessible tree changes under us; ask again
            last_error = error
        time.sleep(pause)
    raise Timeout(f"waited {seconds} s for {what}" + (f" ({last_error!r})" if last_error else ""))


class Desktop:
    def __init__(self, size="1400x900"):
        self.size = size
        self.home = tempfile.mkdtemp(prefix="bucketdeck-e2e-")
        self.processes = []
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("SUPABASE_", "BUCKETDECK_", "STORAGE_BACKEND", "WAYLAND"))}
        self.env.update(
            HOME=self.home,
            XDG_RUNTIME_DIR=os.path.join(self.home, "runtime"),
            XDG_CONFIG_HOME=os.path.join(self.home, "config"),
            XDG_DATA_HOME=os.path.join(self.home, "data"),
            XDG_CACHE_HOME=os.path.join(self.home, "cache"),
            XDG_CURRENT_DESKTOP="",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_ACCESSIBILITY="1",
            QT_SCALE_FACTOR="1",
            GTK_A11Y="none",
            LANGUAGE="en",
            LC_ALL="C.UTF-8",
            LANG="C.UTF-8",
            TZ="UTC",
        )
        for name in ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.makedirs(self.env[name], mode=0o700, exist_ok=True)

    def spawn(self, *command, **options):
        options.setdefault("env", self.env)
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("preexec_fn", die_with_parent)
        process = subprocess.Popen(command, **options)
        self.processes.append(process)
        return process

    def start(self):
        self._start_display()
        self._start_bus()
        self._start_keyring()
        self._start_sound()
        self.spawn("openbox", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: b"window id" in self.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "the window manager")

    def _start_display(self):
        read_end, write_end = os.pipe()
        self.spawn("Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{self.size}x24", "-nolisten", "tcp",
                   "-noreset", pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.env["DISPLAY"] = ":" + pipe.readline().strip()
        os.environ["DISPLAY"] = self.env["DISPLAY"]

    def _start_bus(self):
        bus = self.spawn("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, text=True)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        # This process asks the accessibility bus for widgets, so it lives on the same session bus.
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME"):
            os.environ[name] = self.env[name]

    def _start_keyring(self):
        keyring = self.spawn("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                             stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        keyring.stdin.write(b"e2e")
        keyring.stdin.close()
        # Asking the keyring itself before it is there would make the bus start another one, locked.
        owner = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                 "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        wait_for(lambda: b"boolean true" in self.output(*owner), "the keyring")
        probe = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets/collection/login",
                 "org.freedesktop.DBus.Properties.Get", "string:org.freedesktop.Secret.Collection", "string:Locked"]
        wait_for(lambda: b"boolean false" in self.output(*probe), "the keyring to be unlocked")

    def _start_sound(self):
        self.env["PULSE_RUNTIME_PATH"] = os.path.join(self.env["XDG_RUNTIME_DIR"], "pulse")
        socket = os.path.join(self.home, "pulse-socket")
        self.env["PULSE_SERVER"] = "unix:" + socket
        self.spawn("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes",
                   "--load=module-null-sink sink_name=speaker rate=44100 channels=2",
                   f"--load=module-native-protocol-unix auth-anonymous=1 socket={socket}",
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: b"speaker" in self.output("pactl", "list", "short", "sinks"), "PulseAudio")

    def output(self, *command, timeout=20):
        return subprocess.run(command, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, timeout=timeout, check=False).stdout

    def screenshot(self, path):
        self.output("import", "-window", "root", path)

    def xdo(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], env=self.env, check=True, stdout=subprocess.DEVNULL)

    def click(self, x, y, times=1):
        self.xdo("mousemove", "--sync", x, y)
        self.xdo("click", *(["--repeat", times, "--delay", 60] if times > 1 else []), 1)

    def drag(self, start, end, before_release=lambda: None):
        """With the left button, in small steps, as a hand moves."""
        self.xdo("mousemove", "--sync", *start, "mousedown", 1)
        for step in range(1, 13):
            self.xdo("mousemove", "--sync", *(a + (b - a) * step // 12 for a, b in zip(start, end)))
        before_release()
        self.xdo("mousemove_relative", "--sync", 3, 3)
        self.xdo("mouseup", 1)

    def key(self, *names):
        for name in names:
            self.xdo("key", "--clearmodifiers", name)

    def type(self, text):
        self.xdo("type", "--clearmodifiers", "--delay", 8, text)

    def record(self, path):
        """Records what the speaker plays, as 44.1 kHz mono signed 16 bit, until the process is stopped."""
        return self.spawn("parec", "-d", "speaker.monitor", "--rate=44100", "--channels=1", "--format=s16le",
                          "--latency-msec=20", stdout=open(path, "wb"), stderr=subprocess.DEVNULL)

    def stop(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)
