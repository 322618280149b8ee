import { Liquid } from "liquidjs";
import type { Template } from "liquidjs";
import { asLiquidjs } from "./dialect.ts";
import { addFilters } from "./filters.ts";
import type { Job } from "./job.ts";
import { withQuickTokens } from "./quick-tokens.ts";
import { addTags } from "./tags.ts";
import { relative, visible, withoutUnknown } from "./unknown.ts";

type Parsed = Template[] | Promise<Template[]>;

/** How many includes a document may read; one that includes itself reads more. */
const mostIncludes = 5000;

/** How much the Liquid of one document may allocate, and how long it may be. */
const limits = { memoryLimit: 2e7, parseLimit: 2e7 };

/** Creates the engine of a document: liquidjs with Jekyll's settings, tags and filters. */
export function createEngine(job: Job): Liquid {
  const { site } = job;
  let includes = 0;
  const parsed = new Map<string, Parsed>();
  const engine = withQuickTokens(
    new Liquid({
      ...limits,
      jekyllInclude: true,
      jekyllWhere: true,
      dynamicPartials: false,
      relativeReference: false,
      lenientIf: true,
      strictFilters: false,
      strictVariables: false,
      ownPropertyOnly: true,
      // A list includes a file for each of its entries.
      cache: {
        read(file) {
          includes += 1;
          if (includes > mostIncludes) throw new Error(`more than ${mostIncludes} includes`);
          return parsed.get(file);
        },
        write: (file, templates) => void parsed.set(file, templates),
        remove: (file) => void parsed.delete(file),
      },
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
    }),
  );
  // Jekyll does not have these tags; `layout` would drop the text below it.
  for (const name of ["layout", "block", "render", "echo", "liquid"]) delete engine.tags[name];
  addTags(engine, job);
  addFilters(engine, job);
  return engine;

  function included(file: string): string {
    const isRelative = file.startsWith(relative);
    const name = isRelative ? file.slice(relative.length) : file;
    const source = isRelative
      ? site.includeRelative?.(name, job.document.path)
      : site.include(name);
    const written = `{% include${isRelative ? "_relative" : ""} ${name} %}`;
    if (source !== undefined)
      return readable(name, source.replace(/^---\n[^]*?\n---\n/, ""), written);
    job.note(
      "review",
      1,
      `the include "${name}" is not in the old site: its name is shown in its place`,
    );
    return visible(written);
  }

  /** The source of an include without tags that the engine does not know; its name if it cannot be read. */
  function readable(file: string, source: string, written: string): string {
    const ownJob: Job = {
      ...job,
      note: (severity, line, message) =>
        job.note(severity, 1, `in the include "${file}", line ${line}: ${message}`),
    };
    const known = asLiquidjs(withoutUnknown(source, engine, ownJob));
    try {
      engine.parse(known);
      return known;
    } catch (error) {
      job.note(
        "review",
        1,
        `the include "${file}" cannot be run: ${reasonOf(error)}; its name is shown`,
      );
      return visible(written);
    }
  }
}

/** Why the engine refuses a text, without the place. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0].replace(/, (?:file|line):.*$/, "");
}

/** A time zone that this machine knows, or UTC. */
function zone(name: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/**
 * Names that Ruby's Liquid answers with methods of the set of all variables, such as the number of
 * variables: a page shows 9 where a program in it writes `{{ count }}` without `raw`.
 */
export const ofAllVariables: Readonly<Record<string, unknown>> = {
  count: 9,
  min: "content",
  max: "theme",
};

/** The variables of a page: `page`, `site`, `jekyll` and `layout`. */
export function variables({ document, site }: Job): Record<string, unknown> {
  const { data, path, url, date, source } = document;
  return {
    ...ofAllVariables,
    page: { ...data, path, url, content: source, ...(date === undefined ? {} : { date }) },
    site: { ...site.config, data: site.data, ...site.variables },
    jekyll: { environment: "production", version: "4.3" },
    layout: {},
  };
}
