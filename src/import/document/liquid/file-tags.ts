import { posix } from "node:path";
import { optionOf, unquoted, wordsOf } from "./arguments.ts";
import { fenced } from "./fenced.ts";
import type { Job } from "./job.ts";

/**
 * Tags of plugins that show a file of the old site, for one document. Each takes its arguments and
 * returns kramdown.
 */
export interface FileTags {
  /** Octopress: `{% include_code [title] [lang:language] path %}`, from `code_dir`. */
  include_code: (args: string, line: number) => string;
  /** A recording of a terminal: `{% asciinema path: a/b.cast, title: 'a' %}`, or an id. */
  asciinema: (args: string, line: number) => string;
  /** jekyll-jupyter-notebook, with the value of its argument. */
  jupyter_notebook: (address: string, line: number) => string;
  /** al-folio: whether a file exists. */
  file_exists: (args: string) => string;
}

export function createFileTags({ document, site, note }: Job): FileTags {
  const exists = (path: string) => site.hasAsset(path, document.path);
  return {
    include_code(args, line) {
      const path = wordsOf(args).at(-1) ?? "";
      const folder = String(site.config.code_dir ?? "downloads/code");
      const whole = posix.join(folder, path);
      const from = posix.relative(posix.dirname(document.path), whole);
      const code = site.includeRelative?.(from, document.path);
      if (code === undefined) {
        note("review", line, `the code ${whole} is not in the old site`);
        return `{% include_code ${args} %}`;
      }
      const title = args.slice(0, args.lastIndexOf(path)).replace(/\blang:\S+/, "");
      const lang = optionOf(args, "lang") ?? posix.extname(path).slice(1);
      const caption = title.trim() ? `**${title.trim()}** ` : "";
      return `\n\n${caption}[${posix.basename(path)}](</${whole}>)\n\n${fenced(code, lang, "")}\n`;
    },
    asciinema(args, line) {
      const path = optionOf(args, "path") ?? unquoted(args);
      if (/^\w+$/.test(path)) return `\n\n<https://asciinema.org/a/${path}>\n\n`;
      if (/^https?:/.test(path)) return `\n\n<${path}>\n\n`;
      const places = [path, `/${path}`, `/assets/${path}`];
      const found = places.find(exists) ?? path;
      note("changed", line, `the recording ${found} is a link now`);
      const title = optionOf(args, "title") || posix.basename(path);
      return `\n\n[${title.replace(/[[\]]/g, "\\$&")}](<${found}>)\n\n`;
    },
    jupyter_notebook(address, line) {
      note("changed", line, `the notebook ${address} is a link now`);
      return `<a href="${address}">${posix.basename(address)}</a>`;
    },
    file_exists: (args) => String(exists(`/${unquoted(args).replace(/^\/+/, "")}`)),
  };
}
