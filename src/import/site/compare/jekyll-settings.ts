import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Scalar, isMap, parseDocument, visit } from "yaml";
import type { OldSite } from "../old-site.ts";
import { decodeText } from "../read/text.ts";
import { readYaml } from "../read/yaml.ts";

/** Themes and plugins, which may not be installed, and folders, which are those of Jekyll. */
const never = ["theme", "remote_theme", "plugins", "gems", "paginate", "sass"];
const folders = ["source", "destination", "plugins_dir", "layouts_dir"];

/** A setting of Jekyll 2, which Jekyll 3 and later refuse. */
const outdated = ["relative_permalinks"];

/** What colours code with a gem that may not be installed; Jekyll itself uses Rouge. */
const highlighters = ["enable_coderay", "coderay", "syntax_highlighter", "syntax_highlighter_opts"];

/**
 * The text of the settings with which the installed Jekyll builds the old site, and the names of those
 * of kramdown that it leaves out.
 */
export function settingsText({ config, folder }: Pick<OldSite, "config" | "folder">): {
  text: string;
  left: string[];
} {
  const path = ["_config.yml", "_config.yaml"].map((name) => join(folder, name)).find(existsSync);
  const document = settingsIn(path ? decodeText(readFileSync(path)).text : "{}");
  for (const key of [...never, ...folders, ...outdated, "permalink", "markdown"]) {
    // A key that is there twice is deleted one by one.
    while (document.delete(key));
  }
  const isRouge = document.getIn(["kramdown", "syntax_highlighter"]) === "rouge";
  const has = (key: string) => document.hasIn(["kramdown", key]);
  const left = (isRouge ? ["enable_coderay", "coderay"] : highlighters).filter(has);
  for (const key of [...left, "math_engine"].filter(has)) document.deleteIn(["kramdown", key]);
  for (const key of ["exclude", "include"] as const)
    if (typeof document.get(key) === "string") document.set(key, document.createNode(config[key]));
  document.set("permalink", document.createNode(config.permalink));
  document.set("markdown", "kramdown");
  // To Ruby, a plain `:title` is a symbol, which some versions of Jekyll refuse.
  visit(document, {
    Scalar(_, node) {
      if (String(node.value).startsWith(":")) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return { text: document.toString(), left: left.map((key) => `kramdown.${key}`) };
}

/** Where the YAML is broken, or only comments, the settings are those that the import reads. */
function settingsIn(text: string): Document {
  const document = parseDocument(text, { uniqueKeys: false });
  return document.errors.length === 0 && isMap(document.contents)
    ? document
    : new Document(readYaml(text).data ?? {});
}
