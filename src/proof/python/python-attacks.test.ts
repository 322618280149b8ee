import { describe, expect, it } from "vitest";
import { runForked } from "./fork-server.ts";
import { runStarted } from "./python-processes.ts";
import { findPython, runTwin } from "./python.ts";

const python = await findPython();

/** The ways to run a twin: in a fork where there are forks, and in a process of its own. */
const ways = [true, false]
  .filter((forks) => !forks || python?.forks)
  .map((forks) => ({ how: forks ? "in a fork" : "in a process of its own", forks }));

const attacks: [what: string, code: string][] = [
  ["writing a file", "open('made.txt', 'w')"],
  ["writing a file through NumPy", "import numpy as np\nnp.save('made.npy', np.eye(2))"],
  ["reading a system file", "open('/etc/hosts')"],
  [
    "reading a file outside the installed packages",
    "import os\nopen(os.path.join(os.path.dirname(os.__file__), '..', '..', 'x'))",
  ],
  [
    "reading a file through a forged path object",
    "class Path(str):\n  startswith = lambda *_: True\nopen(Path('/etc/hosts'))",
  ],
  ["a folder", "import os\nos.listdir('/')"],
  ["deleting a file", "import os\nos.remove('none.txt')"],
  ["deleting a folder", "import shutil\nshutil.rmtree('none')"],
  ["running a shell", "import os\nos.system('echo')"],
  ["a process", "import subprocess\nsubprocess.run(['echo'])"],
  ["starting a process without an audit event", "import _posixsubprocess"],
  ["signalling another process", "import os, signal\nos.kill(os.getppid(), 0)"],
  ["the network", "import socket\nsocket.socket()"],
  ["an address", "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9')"],
  ["loading a system library", "import ctypes\nctypes.CDLL(None)"],
  ["reading the runner's objects", "import gc\ngc.get_objects()"],
  [
    "reading a file after changing the builtins that the hook could use",
    `
import builtins, os, sys
main = sys.modules["__main__"]
class All:
    def __contains__(self, _): return True
    def __and__(self, _): return 0
try:
    open("/etc/hosts")
except PermissionError as refused:
    trace = refused.__traceback__
    while trace:
        for names in (trace.tb_frame.f_locals, trace.tb_frame.f_globals):
            names["computing"] = names["writing"] = All()
            names["is_installed"] = lambda *_: True
        trace = trace.tb_next
original = type
builtins.type = lambda _: str
os.path.isabs = lambda _: True
try:
    open("/etc/hosts")
finally:
    builtins.type = original`,
  ],
];

describe.skipIf(!python).concurrent.for(ways)("a twin is refused $how", ({ forks }) => {
  const run = async (twin: string) =>
    python ? runTwin({ ...python, forks }, { twin }, "twin") : undefined;

  it.each(attacks)("%s", async (_, code) => {
    const ran = await run(`print("before")\n${code}\nprint("reached")`);
    expect(ran).toMatchObject({ text: "before\n", error: { name: "PermissionError" } });
    expect(ran?.error?.message).toMatch(/^a twin only computes and prints: Python refuses "/);
    expect(ran?.error?.line).toBeGreaterThan(1);
  });

  it("reading the user's environment variables", async () => {
    process.env.MITBADAK_SECRET = "secret";
    const ran = await run("import os\nprint(sorted(os.environ), os.getcwd())");
    delete process.env.MITBADAK_SECRET;
    expect(ran?.error).toBeNull();
    expect(ran?.text).not.toMatch(/SECRET|\bHOME\b|TOKEN/);
    expect(ran?.text).not.toContain(process.cwd());
  });

  it("no twin of its page whose name is that of a module which NumPy imports", async () => {
    if (!python) return;
    const modules = { numbers: "seven = 7", twin: "import numbers\nprint(numbers.seven)" };
    expect(await runTwin({ ...python, forks }, modules, "twin")).toEqual({
      text: "7\n",
      error: null,
    });
  });

  it("any time beyond its limit", async () => {
    const program = { modules: { twin: "while True: pass" }, entry: "twin" };
    const ended = await (forks ? runForked : runStarted)(python?.command ?? "", program, 0.2);
    expect(ended.signal).toBe("SIGKILL");
  });

  it("random numbers that are those of another twin", async () => {
    const twin = "import numpy as np\nprint(np.random.rand())";
    const [one, other] = await Promise.all([run(twin), run(twin)]);
    expect(one?.text).not.toBe(other?.text);
  });

  it("neither NumPy nor the standard library", async () => {
    const twin = `
import copy, dataclasses, datetime, math, time, warnings
import numpy as np
import matplotlib.pyplot as plt
@dataclasses.dataclass
class Point:
    x: int = 1
warnings.warn("heard by nobody")
time.sleep(0.001)
A = copy.deepcopy(np.random.default_rng(0).normal(size=(2, 2)))
np.linalg.svd(A), np.fft.fft(A), np.polynomial.Polynomial([1, 2])
print(Point(), math.pi > 3, datetime.date(2020, 1, 1))`;
    const text = "Point(x=1) True 2020-01-01\n";
    expect(await run(twin)).toEqual({ text, error: null });
  });
});
