import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A hostile or broken program, and the expected result. */
export interface Attack {
  name: string;
  /** A sentence that says what it does. */
  what: string;
  code: string;
  /** Whether the program is in a cell that the running cell imports. */
  imported: boolean;
  /** The statuses that the run may end with. */
  ends: string[];
  /** What it must print; undefined if anything is allowed. */
  prints?: string;
  /** Seconds. */
  timeout: number;
  /**
   * Whether it crashes the process of its frame. The page survives if the frame has its own
   * process.
   */
  deadly: boolean;
  /** Whether the page's thread works longer in total than it may be silent, in many short tasks. */
  busy: boolean;
  /** The engine that crashes the whole tab, since its threads share one memory. */
  closes?: string;
}

const folder = join(import.meta.dirname, "hostile");

/**
 * Reads the programs of the folder "hostile". The first lines of each say what it does, how it
 * `ends` and what it `prints`; `as: import` puts it into an imported cell, and `busy:` says that its
 * silence is traced at once.
 *
 * @param canary the address of a server that nothing may reach, which replaces http://canary.test
 */
export function attacks(canary: string): Attack[] {
  const files = globSync("*.ts", { cwd: folder }).sort();
  return files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const said = (key: string) => new RegExp(`^// ${key}: ?(.*)$`, "m").exec(text)?.[1];
    const ends = said("ends")?.split(" ") ?? [];
    const [, what] = /^\/\/ (.+)$/m.exec(text) ?? [];
    if (!what || ends.length === 0)
      throw new Error(`${file}: must start with a comment that says what it does, and // ends: …`);
    return {
      name: basename(file, ".ts"),
      what,
      code: text.replaceAll("canary.test", new URL(canary).host),
      imported: said("as") === "import",
      ends,
      prints: said("prints"),
      deadly: said("deadly") !== undefined,
      busy: said("busy") !== undefined,
      closes: said("closes"),
      timeout: Number(said("timeout") ?? (ends.join() === "timeout" ? 0.5 : 20)),
    };
  });
}
