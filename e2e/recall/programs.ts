import { globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { findBrowser } from "../../src/cli/common/find-browser.ts";
import { importsIn } from "../../src/imports.ts";
import { digest } from "./built-site.ts";

const root = join(import.meta.dirname, "../..");
const always = ["playwright.config.ts", "package-lock.json"];

interface Read {
  digest: string;
  /** The files that it imports, relative to the project's root. */
  imports: string[];
}

/**
 * What the tests of specs run besides the site: the spec, the helpers in e2e/, what these import from
 * src/, the locked packages and the browser. Each file is read once.
 */
export class Programs {
  readonly #read = new Map<string, Read | undefined>();
  readonly #digests = new Map<string, string>();
  readonly #browser = browserStamp();
  readonly #common: ReadonlySet<string>;

  constructor() {
    const helpers = globSync("e2e/**/*", { cwd: root, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.endsWith(".spec.ts"))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
    this.#common = this.#withImports([...helpers, ...always]);
  }

  /**
   * The digest of the program of a spec.
   *
   * @param spec its path relative to the project's root
   */
  digestOf(spec: string): string {
    const known = this.#digests.get(spec);
    if (known !== undefined) return known;
    const files = [...this.#withImports([spec], this.#common)].sort();
    const digests = files.map((file) => this.#fileAt(file)?.digest);
    const made = digest([this.#browser, process.version, ...files, ...digests].join("\n"));
    this.#digests.set(spec, made);
    return made;
  }

  #withImports(files: readonly string[], known: ReadonlySet<string> = new Set()): Set<string> {
    const found = new Set(known);
    const add = (file: string) => {
      const read = found.has(file) ? undefined : this.#fileAt(file);
      if (!read) return;
      found.add(file);
      read.imports.forEach(add);
    };
    files.forEach(add);
    return found;
  }

  #fileAt(file: string): Read | undefined {
    if (!this.#read.has(file)) this.#read.set(file, read(file));
    return this.#read.get(file);
  }
}

function read(file: string): Read | undefined {
  const path = join(root, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(path);
  const isModule = file.endsWith(".ts") && !file.includes("hostile");
  const specifiers = isModule
    ? importsIn(file, bytes.toString()).map(({ specifier }) => specifier)
    : [];
  const imports = specifiers
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(file), specifier));
  return { digest: digest(bytes), imports };
}

/** Changes with the browser that is installed. */
function browserStamp(): string {
  const path = findBrowser();
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}
