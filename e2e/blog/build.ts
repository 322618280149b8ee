import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyCheckout } from "../../bench/build/copy.ts";
import { sites } from "../sites.ts";

// Builds the small blog of this folder: in a copy of the checkout, which its content and public
// files replace, once for each base.
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "blog-"));
try {
  const copy = join(folder, "site");
  copyCheckout(root, copy);
  for (const name of ["content", "public"]) {
    rmSync(join(copy, name), { recursive: true, force: true });
    cpSync(join(import.meta.dirname, name), join(copy, name), { recursive: true });
  }
  for (const { base, dist } of sites.filter(({ content }) => content === "blog")) {
    const { status } = spawnSync(process.execPath, ["src/cli/build.ts"], {
      cwd: copy,
      stdio: "inherit",
      env: { ...process.env, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    if (status !== 0) {
      process.exitCode = 1;
      break;
    }
    rmSync(join(root, dist), { recursive: true, force: true });
    cpSync(join(copy, "dist"), join(root, dist), { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
