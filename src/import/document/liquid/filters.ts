import type { Liquid } from "liquidjs";
import { keepIds } from "../adapt/headings.ts";
import { parse } from "../kramdown/parse.ts";
import { htmlOfMarkdown } from "../markdown-html.ts";
import { writeBlocks } from "../write/blocks.ts";
import { parseDate } from "../../site/address/date.ts";
import { addArithmetic, addDivision } from "./division.ts";
import type { Job } from "./job.ts";
import { addListFilters } from "./lists.ts";

const options = { hardWrap: false, parseBlockHtml: false, dollars: false };

/** Adds the filters of Jekyll that liquidjs lacks. */
export function addFilters(engine: Liquid, job: Job): void {
  const { site } = job;
  const base = String(site.config.baseurl ?? "").replace(/\/$/, "");
  const origin = String(site.config.url ?? "");
  const relative = (value: unknown) => {
    const url = String(value ?? "");
    if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith("//")) return url;
    return url === "" ? base : `${base}/${url.replace(/^\//, "")}`;
  };
  engine.registerFilter("relative_url", relative);
  engine.registerFilter("absolute_url", (value) => {
    const url = relative(value) || "/";
    return url.startsWith("/") && !url.startsWith("//") ? origin + url : url;
  });
  engine.registerFilter("strip_index", (value) =>
    String(value ?? "").replace(/\/index\.html?$/, "/"),
  );
  for (const name of dateFilters) {
    const format = engine.filters[name] as (this: unknown, ...args: unknown[]) => unknown;
    engine.registerFilter(name, function (value, ...args) {
      return format.call(this, instantOf(value, site.timezone), ...args);
    });
  }
  addListFilters(engine);
  addDivision(engine, job);
  addArithmetic(engine);
  engine.registerFilter("smartify", (value) => String(value ?? ""));
  engine.registerFilter("markdownify", (value) => {
    const text = String(value ?? "");
    const tree = parse(text, options);
    keepIds(tree, "all");
    // kramdown keeps a blank line at the start.
    const start = /^[ \t]*\n/.test(text) ? "\n" : "";
    return start + htmlOfMarkdown(writeBlocks(tree.children, { safe: true }));
  });
}

const dateFilters = [
  "date",
  "date_to_xmlschema",
  "date_to_rfc822",
  "date_to_string",
  "date_to_long_string",
];

/** A date in a text is one of the site's time zone, unless it names another one. */
function instantOf(value: unknown, zone: string): unknown {
  const instant = parseDate(value, zone);
  return instant === undefined ? value : new Date(instant);
}
