"""Runs a twin: a program of modules, of which only the entry is heard.

Reads {"modules": {stem: code}, "entry": stem} as JSON and writes
{"text": what was printed, "error": {"name", "message", "line"} or null}. The stand-ins for the
site's own libraries are in standins/.
"""

import contextlib
import importlib.abc
import importlib.util
import io
import json
import os
import sys
import traceback

from only_computing import only_computing

loaded = frozenset(sys.modules)

import numpy  # Before only_computing(), since it loads libraries of the system.


class Twins(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the page's other twins, and mutes what they print while they are imported."""

    def __init__(self, modules):
        self.modules = modules

    def find_spec(self, name, path=None, target=None):
        return importlib.util.spec_from_loader(name, self) if name in self.modules else None

    def exec_module(self, module):
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compiled(self.modules, module.__name__), module.__dict__)


def compiled(modules, stem):
    return compile(modules[stem], f"{stem}.py", "exec")


def described(error, entry):
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == f"{entry}.py"]
    return {"name": type(error).__name__, "message": str(error), "line": (lines or [getattr(error, "lineno", 1)])[-1]}


def run_twin(program):
    """Runs a program in this process, which can only compute from here on, and writes the result."""
    modules, entry = program["modules"], program["entry"]
    # A twin takes precedence over a module of the same name that NumPy imported.
    for stem in modules.keys() - loaded:
        sys.modules.pop(stem, None)
    sys.meta_path.insert(0, Twins(modules))
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "standins"))
    only_computing()
    printed = io.StringIO()
    error = None
    with contextlib.redirect_stdout(printed):
        try:
            exec(compiled(modules, entry), {"__name__": "__main__"})
        except (Exception, SystemExit) as raised:
            error = described(raised, entry)
    print()
    json.dump({"text": printed.getvalue(), "error": error}, sys.stdout)


if __name__ == "__main__":
    run_twin(json.load(sys.stdin))
