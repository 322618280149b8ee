import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { digest, readText } from "../../cache/index.ts";
import { browserResults } from "../../proof/published/browser-results.ts";
import { commitOf } from "../../proof/published/commit.ts";
import { installedPython } from "../../proof/python/python.ts";
import { filesIn, linkedFilesIn } from "../content/content-files.ts";
import { servedFiles } from "../content/served-files.ts";

/** Digests of what a build is made from. */
export interface Inputs {
  /** Of what the bundles are made from: the code, the packages and the settings. */
  code: string;
  /** Of everything. */
  all: string;
}

/** What a build reads in the project's folder, besides what authors write. */
const code = [
  ...["src", "LICENSE", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"],
  "node_modules/.package-lock.json",
];

/** Files of authors that are bundled. */
const bundled = /^content\/[^/]+\.(?:yml|svg)$/;

/** Files that the build reads again as text. Those of public/ are copied as they are. */
const isText = /^(?!public\/).*\.(?:mdx?|ts)$/;

/** The environment variables that change what a build makes. */
const variable =
  /^(?:SITE_URL|BASE_PATH|BROWSER_RESULTS|PYTHON.*|OPENBLAS_.*|LD_LIBRARY_PATH|PUBLIC_.*|TZ)$/;

const known = new Map<string, Promise<Inputs>>();

/**
 * Digests of everything that a build is made from. They are read once, before the build reads the
 * files, so that a change during the build counts as one after it.
 *
 * @param root the project's folder
 */
export function inputsOf(root: string): Promise<Inputs> {
  const before = known.get(root) ?? read(root);
  known.set(root, before);
  return before;
}

async function read(root: string): Promise<Inputs> {
  // Other processes answer while the files are read.
  const asked = Promise.all([installedPython(), browserResults(), commitOf(root)]);
  const environment = Object.entries(process.env).filter(([name]) => variable.test(name));
  const content = join(root, "content");
  const written = below(root, [...filesIn(content), ...linkedFilesIn(content)]);
  // Vite asks whether an address is that of a file of public/, but does not read it.
  const served = servedFiles(root).map((address) => `public${address}`);
  const ofCode = createHash("sha256").update(
    JSON.stringify([root, process.version, environment.sort(), served]),
  );
  for (const name of code.flatMap((entry) => codeIn(root, entry))) add(ofCode, root, name);
  for (const name of written) if (bundled.test(name)) add(ofCode, root, name);
  const codeDigest = ofCode.digest("hex");
  const ofAll = createHash("sha256").update(digest([codeDigest, await asked]));
  for (const name of [...written, ...served]) add(ofAll, root, name);
  return { code: codeDigest, all: ofAll.digest("hex") };
}

function add(hash: ReturnType<typeof createHash>, root: string, name: string): void {
  const path = join(root, name);
  hash.update(`\0${name}\0`).update(isText.test(name) ? readText(path).digest : readFileSync(path));
}

/** The files that a file or folder consists of; tests are not part of a build. */
function codeIn(root: string, entry: string): string[] {
  const path = join(root, entry);
  if (!existsSync(path)) return [];
  const files = statSync(path).isFile() ? [path] : filesIn(path);
  return below(root, files).filter((name) => !name.endsWith(".test.ts"));
}

function below(root: string, files: readonly string[]): string[] {
  return files.map((file) => relative(root, file).replaceAll("\\", "/"));
}
