"""Runs twins, each in a fork of this process, which has imported NumPy for all of them.

Reads a line of JSON for each twin, {"id", "modules", "entry", "seconds": its time limit}, and
writes one when the twin has ended: {"id", "output": the last line that it wrote, "complaint": its
standard error, "status": its exit code, "signal": the name of the signal that ended it, or null}.
Ends all twins when its standard input ends. Works on Linux, with Python 3.9 or later.
"""

from run_twin import run_twin

import json
import os
import selectors
import signal
import sys
import time
import warnings

import numpy

# More files than this process has open.
most_files = 1024


class Twin:
    """A running twin, which writes into files in memory."""

    def __init__(self, program):
        self.id = program["id"]
        self.ends = time.monotonic() + program["seconds"]
        self.output = os.memfd_create("output")
        self.complaint = os.memfd_create("complaint")
        with warnings.catch_warnings():
            # Python warns of threads. Those of NumPy's libraries end and begin again around a fork.
            warnings.simplefilter("ignore")
            self.pid = os.fork()
        if self.pid == 0:
            become(program, self.output, self.complaint)
        # Becomes readable when the process ends.
        self.exit = os.pidfd_open(self.pid)

    def kill(self):
        signal.pidfd_send_signal(self.exit, signal.SIGKILL)

    def report(self):
        """Returns the result of its process, which has ended."""
        status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.exit)
        return {
            "id": self.id,
            "output": contents(self.output).rpartition("\n")[2],
            "complaint": contents(self.complaint),
            "status": status,
            "signal": signal.Signals(-status).name if status < 0 else None,
        }


def contents(file):
    """The text in a file, which is closed."""
    with open(file, encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.seek(0)
        return stream.read()


def become(program, output, complaint):
    """Makes the process that has just been forked a twin, without the files of the others."""
    status = 1
    try:
        for number, file in enumerate((os.open(os.devnull, os.O_RDONLY), output, complaint)):
            os.dup2(file, number)
        os.closerange(3, most_files)
        # Otherwise, all twins would draw the same random numbers without a seed.
        numpy.random.seed()
        run_twin(program)
        sys.stdout.flush()
        status = 0
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def serve(twins):
    """Starts the twins that are asked for, and reports those that have ended."""
    asked = b""
    selector = selectors.DefaultSelector()
    selector.register(0, selectors.EVENT_READ)
    while True:
        left = [max(0, twin.ends - time.monotonic()) for twin in twins.values()]
        for ready, _ in selector.select(min(left, default=None)):
            if ready.fd in twins:
                selector.unregister(ready.fd)
                print(json.dumps(twins.pop(ready.fd).report()), flush=True)
                continue
            read = os.read(0, 2**16)
            if not read:
                return
            *lines, asked = (asked + read).split(b"\n")
            for twin in [Twin(json.loads(line)) for line in lines]:
                selector.register(twin.exit, selectors.EVENT_READ)
                twins[twin.exit] = twin
        for twin in twins.values():
            if time.monotonic() >= twin.ends:
                twin.kill()


running = {}
try:
    serve(running)
finally:
    for one in running.values():
        one.kill()
