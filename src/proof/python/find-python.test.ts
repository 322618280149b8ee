import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { findPython } from "./python.ts";

const python = process.env.PYTHON ?? "python3";
const versions = "import platform, numpy; print(platform.python_version(), numpy.__version__)";
const { status, stdout } = spawnSync(python, ["-c", versions], { encoding: "utf8" });

test.runIf(status === 0)(
  "a Python that can import NumPy is found, with both versions",
  async () => {
    const found = await findPython();
    expect(`${found?.version} ${found?.numpy}`).toBe(stdout.trim());
  },
);
