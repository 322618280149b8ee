import type { Liquid } from "liquidjs";
import { markdownToHtml } from "satteri";
import { features } from "../../../markdown/features.ts";
import { parse } from "../kramdown/parse.ts";
import { writeBlocks } from "../write/blocks.ts";
import type { Job } from "./job.ts";

const options = { hardWrap: false, parseBlockHtml: false, dollars: false };

/** Adds the filters of Jekyll that liquidjs lacks. */
export function addFilters(engine: Liquid, { site }: Job): void {
  const base = String(site.config.baseurl ?? "").replace(/\/$/, "");
  const origin = String(site.config.url ?? "");
  const relative = (value: unknown) => {
    const url = String(value ?? "");
    if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith("//")) return url;
    return `${base}/${url.replace(/^\//, "")}`;
  };
  engine.registerFilter("relative_url", relative);
  engine.registerFilter("absolute_url", (value) => {
    const url = relative(value);
    return url.startsWith("/") && !url.startsWith("//") ? origin + url : url;
  });
  engine.registerFilter("strip_index", (value) =>
    String(value ?? "").replace(/\/index\.html?$/, "/"),
  );
  engine.registerFilter("smartify", (value) => String(value ?? ""));
  engine.registerFilter("markdownify", (value) => {
    const tree = parse(String(value ?? ""), options);
    return markdownToHtml(writeBlocks(tree.children, { safe: true }), { features }).html;
  });
}
