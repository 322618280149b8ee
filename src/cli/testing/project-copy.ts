import { execFile } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { copyCheckout } from "../../../bench/build/copy.ts";
import { root } from "../common/prove-all.ts";
import { Development } from "./development.ts";
import { scriptArguments } from "./script.ts";

// Astro's server has no pages if it is started by Vitest.
const environment = { ...process.env, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: "1" };

/** A copy of the project in a temporary folder, whose content a test replaces and builds. */
export class ProjectCopy {
  /** A temporary folder, in which the copy is. */
  readonly folder = mkdtempSync(join(tmpdir(), "builds-"));

  constructor() {
    copyCheckout(root, this.path());
  }

  /** The path of a file of the copy. */
  path(file = ""): string {
    return join(this.folder, "site", file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
  }

  /** Deletes the files and folders that match a pattern. */
  remove(pattern: string): void {
    for (const file of globSync(pattern, { cwd: this.path() })) {
      rmSync(this.path(file), { recursive: true, force: true });
    }
  }

  /** Deletes the whole content, so that a test writes its own. */
  removeContent(): void {
    for (const name of ["chapters", "posts", "pages", "*.*"]) this.remove(`content/${name}`);
  }

  /**
   * Builds the copy.
   *
   * @returns what the build printed
   */
  async build(outDir = "dist", env: Record<string, string> = {}): Promise<string> {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...scriptArguments(this.path(), "build"), `--outDir=${outDir}`],
      { cwd: this.path(), env: { ...environment, ...env } },
    );
    return stdout;
  }

  /** Starts a development server of the copy. */
  start(): Development {
    return new Development(this.path(), { ...environment, NO_COLOR: "1" });
  }

  delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
