import { globSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { importsIn } from "./imports.ts";

const src = import.meta.dirname;

/**
 * What a room may import: a room, only its types (`type`), only by `import()` (`dynamic`), or only
 * from the `<script>` of an .astro file (`script`).
 */
const table: Record<string, string[]> = {
  cache: [],
  np: [],
  nn: ["np"],
  budget: [],
  live: ["budget"],
  plt: ["np", "live", "budget"],
  draw: ["type np", "live"],
  cell: ["type live"],
  figure: ["type live", "budget"],
  control: ["type live"],
  // The libraries are built from their paths, not imported.
  runner: ["cell", "live", "budget"],
  // `placeOf` of the room site is passed in from outside. The results of runs are drawn here, so
  // their types are known.
  proof: ["cache", "cell", "runner", "figure", "control", "type live", "type i18n"],
  schema: ["i18n", "type cell"],
  markdown: ["cache", "cell", "proof", "i18n", "type live"],
  element: [
    "cell",
    "live",
    "runner",
    "budget",
    "figure",
    "control",
    "type editor",
    "dynamic editor",
  ],
  editor: ["cache", "cell", "budget"],
  // The reference's text and code are rendered like those of pages.
  api: ["cache", "markdown"],
  i18n: [],
  search: [],
  // The types of rendered Markdown files, and of "virtual:rendered".
  site: ["cache", "cell", "schema", "proof", "i18n", "markdown", "api", "search", "script element"],
  pages: ["site", "i18n", "type api"],
  import: ["cache", "cell", "schema", "markdown", "i18n", "site"],
};

/** Connects the rooms. */
const free = ["cli"];

describe("a room imports only what its row in the table says:", () => {
  it.each(Object.keys(table).filter((room) => folders().includes(room)))("%s", (room) => {
    const files = globSync("**/*.{ts,astro}", { cwd: join(src, room) });
    const strays = files
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => straysIn(room, join(src, room, file)));
    expect(strays).toEqual([]);
  });
});

describe("the map of rooms in CONTRIBUTING.md", () => {
  it("lists every folder of src, and no other", () => {
    const text = readFileSync(join(src, "../CONTRIBUTING.md"), "utf8");
    const listed = Array.from(text.matchAll(/^src\/([\w-]+)\/ /gm), ([, room]) => room);
    expect(listed.toSorted()).toEqual(folders().toSorted());
  });

  it.each(["cell", "cli", "element", "markdown", "proof", "runner", "search", "site"])(
    "lists every folder of src/%s, and no other",
    (room) => {
      const text = readFileSync(join(src, "../CONTRIBUTING.md"), "utf8");
      const [, block] = new RegExp(`^src/${room}/ .*\\n((?: {2}.*\\n)*)`, "m").exec(text) ?? [];
      const listed = Array.from(block?.matchAll(/^ {2}([\w-]+)\/ /gm) ?? [], ([, name]) => name);
      expect(listed.toSorted()).toEqual(folders(room).toSorted());
    },
  );

  it("is of rooms that the table knows", () => {
    expect(folders().filter((room) => !(room in table) && !free.includes(room))).toEqual([]);
  });
});

function folders(below = ""): string[] {
  const entries = readdirSync(join(src, below), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The imports of a file from rooms that its own room may not import in this way. */
function straysIn(room: string, path: string): string[] {
  return importsIn(path, readFileSync(path, "utf8")).flatMap(({ kind, specifier }) => {
    const target = roomOf(path, specifier);
    if (!target || target === room) return [];
    const allowed = table[room].includes(target) || table[room].includes(`${kind} ${target}`);
    return allowed ? [] : [`${relative(src, path)} imports (${kind}) ${specifier}`];
  });
}

/** The room of a specifier; undefined for packages and for files outside src. */
function roomOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return specifier in table ? specifier : undefined;
  const [room, ...rest] = relative(src, join(dirname(path), specifier)).split(/[\\/]/);
  return room !== ".." && rest.length > 0 ? room : undefined;
}
