import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A hostile or broken program, and what must come of it. */
export interface Attack {
  name: string;
  /** What it does, in a sentence. */
  what: string;
  code: string;
  /** The program stands in a cell that the running one imports. */
  imported: boolean;
  /** How the run may end. */
  ends: string[];
  /** What it prints; nothing if that is left open. */
  prints?: string;
  /** Seconds. */
  timeout: number;
  /** It takes the process of its frame down: the page lives where a frame has one of its own. */
  deadly: boolean;
  /** The engine that closes the whole tab at it, since its threads share one memory. */
  closes?: string;
}

const folder = join(import.meta.dirname, "hostile");

/**
 * The programs of the folder "hostile". Each opens with what it does, how it `ends` and what it
 * `prints`; `as: import` puts it into an imported cell.
 *
 * @param canary the address of a server that nothing may reach; it stands for http://canary.test
 */
export function attacks(canary: string): Attack[] {
  const files = globSync("*.ts", { cwd: folder }).sort();
  return files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const said = (key: string) => new RegExp(`^// ${key}: ?(.*)$`, "m").exec(text)?.[1];
    const ends = said("ends")?.split(" ") ?? [];
    const [, what] = /^\/\/ (.+)$/m.exec(text) ?? [];
    if (!what || ends.length === 0) throw new Error(`${file}: opens with // what, and // ends: …`);
    return {
      name: basename(file, ".ts"),
      what,
      code: text.replaceAll("canary.test", new URL(canary).host),
      imported: said("as") === "import",
      ends,
      prints: said("prints"),
      deadly: said("deadly") !== undefined,
      closes: said("closes"),
      timeout: Number(said("timeout") ?? (ends.join() === "timeout" ? 0.5 : 20)),
    };
  });
}
