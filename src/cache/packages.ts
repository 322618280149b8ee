import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Package {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

type Packages = Record<string, Package>;

/** npm writes the first file when it installs; the second is the lock file. */
const locks = ["../../node_modules/.package-lock.json", "../../package-lock.json"].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

let installed: Packages | undefined;

/** The versions of packages and of all their dependencies, as "name version", sorted. */
export function versionsOf(names: Iterable<string>): string[] {
  const packages = (installed ??= readLock());
  const found = new Set<string>();
  const visit = (name: string, from: string) => {
    const path = placeOf(name, from, packages);
    if (path === undefined || found.has(path)) return;
    found.add(path);
    const { dependencies, optionalDependencies, peerDependencies } = packages[path];
    const needed = { ...dependencies, ...optionalDependencies, ...peerDependencies };
    for (const dependency of Object.keys(needed)) visit(dependency, path);
  };
  for (const name of names) visit(name, "");
  return Array.from(found, (path) => `${path} ${packages[path].version}`).sort();
}

/** Where a package finds another: in its own node_modules folder, or in one further up. */
function placeOf(name: string, from: string, packages: Packages): string | undefined {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  ) {
    const path = `${folder}${folder && "/"}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === "") return undefined;
  }
}

function readLock(): Packages {
  for (const file of locks) {
    try {
      const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Packages };
      return lock.packages;
    } catch {
      continue;
    }
  }
  throw new Error(`${locks[1]} cannot be read: npm install writes it`);
}
