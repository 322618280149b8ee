import { Liquid } from "liquidjs";
import { addFilters } from "./filters.ts";
import type { Job } from "./job.ts";
import { addTags } from "./tags.ts";

/** How many includes a document may read; one that includes itself reads more. */
const mostIncludes = 1000;

/** How long the Liquid of one document may run, in milliseconds, and how much it may allocate. */
const limits = { renderLimit: 2000, memoryLimit: 2e7, parseLimit: 2e7 };

/** Creates the engine of a document: liquidjs with Jekyll's settings, tags and filters. */
export function createEngine(job: Job): Liquid {
  const { site } = job;
  let includes = 0;
  const engine = new Liquid({
    ...limits,
    jekyllInclude: true,
    jekyllWhere: true,
    dynamicPartials: false,
    relativeReference: false,
    lenientIf: true,
    strictFilters: false,
    strictVariables: false,
    ownPropertyOnly: true,
    timezoneOffset: zone(site.timezone),
    fs: {
      exists: async () => true,
      existsSync: () => true,
      contains: async () => true,
      containsSync: () => true,
      resolve: (_, file) => file,
      readFile: async (file) => included(file),
      readFileSync: (file) => included(file),
    },
  });
  // Jekyll does not have these tags; `layout` would drop the text below it.
  for (const name of ["layout", "block", "render", "echo", "liquid"]) delete engine.tags[name];
  addTags(engine, job);
  addFilters(engine, job);
  return engine;

  function included(file: string): string {
    includes += 1;
    if (includes > mostIncludes) throw new Error(`more than ${mostIncludes} includes`);
    const source = site.include(file);
    if (source !== undefined) return source.replace(/^---\n[^]*?\n---\n/, "");
    job.note(
      "review",
      1,
      `the include "${file}" is not in the old site: its name is shown in its place`,
    );
    return `{% raw %}{% include ${file} %}{% endraw %}`;
  }
}

/** A time zone that this machine knows, or UTC. */
function zone(name: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** The variables of a page: `page`, `site`, `jekyll` and `layout`. */
export function variables({ document, site }: Job): Record<string, unknown> {
  const { data, path, url, date, source } = document;
  return {
    page: { ...data, path, url, content: source, ...(date === undefined ? {} : { date }) },
    site: { ...site.config, data: site.data, ...site.variables },
    jekyll: { environment: "production", version: "4.3" },
    layout: {},
  };
}
