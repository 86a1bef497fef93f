"""Finds widgets as a screen reader does: by role and name, over AT-SPI. What can't be found here can't be used by
everyone, so a test that fails to find its button has found a bug."""

from desktop import wait_for


def matches(wanted, name):
    """`wanted` is a test, or the name itself: "Library" also finds "Library, 248" and "Library: …", as a person would."""
    if callable(wanted):
        return wanted(name)
    return name == wanted or name.startswith((wanted + ",", wanted + ":"))


class Window:
    def __init__(self, desktop, process_id):
        import pyatspi  # needs the session bus of the desktop, so not before it runs

        self.atspi = pyatspi
        # A window that doesn't answer is asked again, not waited for.
        pyatspi.Atspi.set_timeout(2000, 10000)
        self.desktop = desktop
        self.process_id = process_id

    def application(self):
        for app in self.atspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process_id:
                return app
        return None

    def _walk(self, node, depth=0):
        yield node
        # A table of ten thousand rows is not walked: cells are asked for by their table.
        if depth > 40 or node.getRole() in (self.atspi.ROLE_TABLE, self.atspi.ROLE_TREE_TABLE, self.atspi.ROLE_TREE):
            return
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from self._walk(child, depth + 1)

    def all(self, role=None, name=None, showing=True):
        app = self.application()
        if app is None:
            return []
        found = []
        for node in self._walk(app):
            if role is not None and node.getRoleName() != role:
                continue
            if name is not None and not matches(name, node.name):
                continue
            if showing and not node.getState().contains(self.atspi.STATE_SHOWING):
                continue
            found.append(node)
        return found

    def find(self, role=None, name=None, seconds=20):
        return wait_for(lambda: self.all(role, name), f"{role or 'widget'} “{name}”", seconds)[0]

    def has(self, role=None, name=None):
        return bool(self.all(role, name))

    def is_focused(self, node):
        return node.getState().contains(self.atspi.STATE_FOCUSED)

    def center(self, node):
        box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, role=None, name=None, times=1, seconds=20):
        node = self.find(role, name, seconds)
        self.desktop.click(*self.center(node), times=times)
        return node

    def fill(self, name, text):
        self.click("text" if not self.has("password text", name) else "password text", name)
        self.desktop.key("ctrl+a", "Delete")
        self.desktop.type(text)

    def table(self, name=lambda text: text.startswith("Files")):
        """The list of files, or the one that is called so."""
        tables = [node for node in self.all(name=name) if "Table" in node.get_interfaces()]
        return tables[0].queryTable()

    def rows(self, **which):
        """The first column, top down, as far as it is loaded."""
        table = self.table(**which)
        return [table.getAccessibleAt(row, 0).name for row in range(table.nRows)]

    def cell(self, row_name, column=0, seconds=20, **which):
        def look():
            table = self.table(**which)
            for row in range(table.nRows):
                if table.getAccessibleAt(row, 0).name == row_name:
                    return table.getAccessibleAt(row, column)
            return None

        return wait_for(look, f"the row “{row_name}”", seconds)

    def dump(self):
        """What a screen reader would see, for the message of a failing test."""
        lines = []
        app = self.application()
        if app is not None:
            for node in self._walk(app):
                if node.name and node.getState().contains(self.atspi.STATE_SHOWING):
                    lines.append(f"{node.getRoleName()}: {node.name}")
        return "\n".join(lines)
