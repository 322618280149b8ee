"""Runs a twin: a program of modules given as JSON, of which only the entry is heard.

Reads {"modules": {stem: code}, "entry": stem} and writes
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

program = json.load(sys.stdin)
modules = program["modules"]
loaded = set(sys.modules)

import numpy  # Before only_computing(), since it loads libraries of the system.

# A twin takes precedence over a module of the same name that NumPy imported.
for stem in modules.keys() - loaded:
    sys.modules.pop(stem, None)


class Twins(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the page's other twins, and mutes what they print while they are imported."""

    def find_spec(self, name, path=None, target=None):
        return importlib.util.spec_from_loader(name, self) if name in modules else None

    def exec_module(self, module):
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compiled(module.__name__), module.__dict__)


def compiled(stem):
    return compile(modules[stem], f"{stem}.py", "exec")


def described(error):
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == f"{program['entry']}.py"]
    return {"name": type(error).__name__, "message": str(error), "line": (lines or [getattr(error, "lineno", 1)])[-1]}


sys.meta_path.insert(0, Twins())
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "standins"))
only_computing()
printed = io.StringIO()
error = None
with contextlib.redirect_stdout(printed):
    try:
        exec(compiled(program["entry"]), {"__name__": "__main__"})
    except (Exception, SystemExit) as raised:
        error = described(raised)
print()
json.dump({"text": printed.getvalue(), "error": error}, sys.stdout)
