// Runs a cell as its page does: what imported cells print and draw is not heard.
import { mkdirSync, writeFileSync } from "node:fs";
// Older versions do not have all of its exports: they are to get as far as the check below.
import module from "node:module";
import { pathToFileURL } from "node:url";

if (!process.features.typescript) {
  console.error(`Node 22.18 or later is needed; this is ${process.version}`);
  process.exit(1);
}

const libraries = ["np", "nn", "plt", "draw", "live"];
const libraryUrl = (name) => new URL(`./${name}.js`, import.meta.url).href;
const entry = pathToFileURL(process.argv[2]).href;

let heard = false;
process.once("cell", () => (heard = true));
// Imported last, and so evaluated right before the cell itself.
const begin = `\nimport "data:text/javascript,process.emit('cell')";\n`;

module.registerHooks({
  resolve(specifier, context, next) {
    if (libraries.includes(specifier.split("/")[0])) return next(libraryUrl(specifier), context);
    if (/^\.\/[\w-]+$/.test(specifier)) return next(`${specifier}.ts`, context);
    return next(specifier, context);
  },
  load(url, context, next) {
    const loaded = next(url, context);
    return url === entry ? { ...loaded, source: loaded.source + begin } : loaded;
  },
});

for (const [name, print] of Object.entries(console)) {
  if (typeof print !== "function") continue;
  console[name] = (...values) => (heard ? print.apply(console, values) : undefined);
}

const figures = new Map();
const { connect } = await import(libraryUrl("live"));
connect({
  // Controls are as the code has them.
  cell: () => undefined,
  heard: () => heard,
  send: (event) => {
    if (heard && event.type === "figure") figures.set(event.id, event.figure);
  },
});

process.on("exit", () => {
  if (figures.size === 0) return;
  mkdirSync("figures", { recursive: true });
  for (const [id, figure] of figures) {
    const path = `figures/${id}.json`;
    writeFileSync(path, JSON.stringify(figure));
    process.stderr.write(`${path}: the data of a figure, which only the page draws\n`);
  }
});

await import(entry);
