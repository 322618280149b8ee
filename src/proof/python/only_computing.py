"""Refuses everything but computing, printing and importing installed modules."""

import os
import sys


def only_computing():
    """Lets this process compute, print, and import what is installed, from here on.

    All else that Python audits raises PermissionError. An audit hook is not a sandbox: a program
    that writes to Python's own memory can avoid it.
    """
    computing = frozenset(
        """
        compile exec import marshal.load marshal.loads
        array.__new__ builtins.id code.__new__ function.__new__ pickle.find_class time.sleep
        object.__delattr__ object.__getattr__ object.__setattr__
        os.putenv os.unsetenv sys._getframe sys._getframemodulename
        sys.excepthook sys.unraisablehook cpython._PySys_ClearAuditHooks
        """.split()
    )
    # What these modules start raises no audit events.
    unaudited = frozenset(["_posixsubprocess", "_interpreters", "_xxsubinterpreters"])
    installed = tuple(os.path.join(folder, "") for folder in sys.path if os.path.isabs(folder))
    writing = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC

    def is_installed(path, str=str, type=type, installed=installed, separator=os.sep):
        return type(path) is str and ".." not in path and (path + separator).startswith(installed)

    # A twin can change builtins and modules, so the hook binds what it uses before the twin runs.
    def hook(
        event,
        args,
        computing=computing,
        unaudited=unaudited,
        is_installed=is_installed,
        writing=writing,
        PermissionError=PermissionError,
    ):
        if event in computing and not (event == "import" and args[0] in unaudited):
            return
        if event == "open" and not args[2] & writing and is_installed(args[0]):
            return
        if event in ("os.listdir", "os.scandir") and is_installed(args[0]):
            return
        raise PermissionError(f'a twin only computes and prints: Python refuses "{event}"')

    sys.addaudithook(hook)
