import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.ts";

/** A fence of Octopress: the words of its first line, and its lines. */
export const octopressFence = /^``` *([^\n]*)\n([^]*?)\n```/gm;

/**
 * Whether a site has the plugin that reads the fences of Octopress before Jekyll does: their first line
 * can have a title and a link, and Liquid in them is text.
 */
export function hasOctopressFences(folder: string, { all, plugins }: Config): boolean {
  const folders = ["_plugins", all.plugins, all.plugins_dir].filter(
    (one) => typeof one === "string",
  );
  return (
    plugins.includes("octopress-codefence") ||
    folders.some((one) => existsSync(join(folder, one, "backtick_code_block.rb")))
  );
}

/** The source of a document with fences in which Liquid is text. */
export function withRawFences(source: string): string {
  return source.replace(octopressFence, (fence, info: string, code: string) =>
    /\{[{%]/.test(code) && !/\{%-?\s*(?:end)?raw\b/.test(code)
      ? `\`\`\` ${info}\n{% raw %}${code}{% endraw %}\n\`\`\``
      : fence,
  );
}
