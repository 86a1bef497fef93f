"""What several stories on the desktop begin with."""

from desktop import wait_for


def sign_in(window, project, user):
    """From the menu of the account to the list of buckets, on a project that nobody signed in to before."""
    desktop = window.desktop
    window.click(name="Account")
    desktop.key("Down", "Return")
    window.fill("Project URL", project.url)
    window.fill("API key", project.anon_key)
    desktop.key("Return")
    window.find(name="E-mail")
    window.fill("E-mail", user["email"])
    window.fill("Password", user["password"])
    desktop.key("Return")


def other_window(desktop, program, paths):
    """Another program's window (`program` is bucketdeck-dragsource), to drag files out of: its process and identifier.
    It is the active one then."""
    source = desktop.spawn(program, *map(str, paths))
    search = ("xdotool", "search", "--onlyvisible", "--name", "drag-source")
    identifier = wait_for(lambda: desktop.output(*search).split(), "the other window")[0].decode()
    desktop.xdo("windowactivate", "--sync", identifier)
    return source, identifier


def drop_files(desktop, program, paths, target, before_release=lambda: None):
    """Drags files out of another window, see other_window(), to a place on the screen."""
    source, identifier = other_window(desktop, program, paths)
    told = desktop.output("xdotool", "getwindowgeometry", "--shell", identifier).decode().split()
    geometry = dict(line.split("=") for line in told if "=" in line)
    desktop.drag((int(geometry["X"]) + 60, int(geometry["Y"]) + 30), target, before_release)
    return source
