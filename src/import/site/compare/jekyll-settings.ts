import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { OldSite } from "../old-site.ts";

/** Themes and plugins, which may not be installed, and folders, which are those of Jekyll. */
const left = ["theme", "remote_theme", "plugins", "gems", "paginate", "sass"];
const folders = ["source", "destination", "plugins_dir", "layouts_dir"];

/** The text of the settings with which the installed Jekyll builds the old site. */
export function settingsText({ config, folder }: Pick<OldSite, "config" | "folder">): string {
  const path = ["_config.yml", "_config.yaml"].map((name) => join(folder, name)).find(existsSync);
  const document = parseDocument(path ? readFileSync(path, "utf8") : "{}", { uniqueKeys: false });
  for (const key of [...left, ...folders, "permalink", "markdown"]) {
    // A key that is there twice is deleted one by one.
    while (document.delete(key));
  }
  if (document.hasIn(["kramdown", "math_engine"])) document.deleteIn(["kramdown", "math_engine"]);
  document.set("permalink", config.permalink);
  document.set("markdown", "kramdown");
  return document.toString();
}
