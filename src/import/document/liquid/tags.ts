import type { Liquid } from "liquidjs";
import { blockTags, inlineTags } from "./block-tags.ts";
import { createFileTags } from "./file-tags.ts";
import type { Job } from "./job.ts";
import { embedded } from "./plugin-tags.ts";
import { createScholar } from "./scholar.ts";
import { tagKinds } from "./tag-kinds.ts";
import { addTranslationTags } from "./translation-tags.ts";

/** Adds the tags of Jekyll, and those of common plugins. */
export function addTags(engine: Liquid, job: Job): void {
  const { document, site, note } = job;
  const kinds = tagKinds(engine, document);
  const { simple, block } = kinds;

  simple("note_of_import", (args) => {
    job.whenShown[Number(args)]?.();
    return "";
  });

  for (const name of ["post_url", "link"] as const) {
    simple(name, (args, line) => {
      const url = site.find(name, args.trim());
      if (url !== undefined) return url;
      const what = name === "link" ? "file" : "post";
      const message = `refers to a ${what} that the old site does not have`;
      note("review", line, `{% ${name} ${args.trim()} %} ${message}`);
      return "#";
    });
  }

  for (const [name, write] of Object.entries(embedded)) {
    const written = (args: string, line: number) =>
      write(args.trim(), (message) => note("changed", line, message));
    simple(name, written, true);
  }

  const files = createFileTags(job);
  simple("include_code", files.include_code, true);
  simple("asciinema", files.asciinema, true);
  simple("file_exists", files.file_exists);
  simple("jupyter_notebook", (args, line) => {
    // The argument is the name of a variable, or an address.
    engine.registerFilter("notebook", (value) => files.jupyter_notebook(String(value), line));
    const isValue = /^(?:["'].*["']|[a-z_]\w*)$/i.test(args.trim());
    return engine.parse(`{{ ${isValue ? args : `"${args.trim()}"`} | notebook }}`);
  });

  addTranslationTags(engine, job, kinds);

  const scholar = createScholar(job);
  for (const name of ["cite", "reference", "bibliography"] as const) {
    simple(name, scholar[name], true);
  }
  simple("nocite", () => "");

  for (const [name, write] of Object.entries(blockTags)) block(name, write);
  for (const [name, write] of Object.entries(inlineTags)) block(name, write, true);
}
