import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { translations } from "../map/polyglot.ts";
import { configOf } from "./config.ts";
import type { Config } from "./config.ts";
import { decodeText } from "./text.ts";
import { readYaml } from "./yaml.ts";

const configNames = ["_config.yml", "_config.yaml", "_config.toml"];

export function existsConfig(root: string): boolean {
  return configNames.some((name) => existsSync(join(root, name)));
}

/** Reads the settings of a site, with what its other files say about them. */
export function readConfig(root: string): {
  config: Config;
  problems: { path: string; line: number; message: string }[];
} {
  const path = configNames.find((name) => existsSync(join(root, name)));
  const folderName = basename(root);
  if (!path) return { config: configOf({}, folderName), problems: [] };
  if (path.endsWith(".toml")) {
    const message = "the settings are in TOML: write them in _config.yml, and import again";
    return { config: configOf({}, folderName), problems: [{ path, line: 1, message }] };
  }
  const { data, problems } = readYaml(decodeText(readFileSync(join(root, path))).text);
  const config = configOf(data, folderName);
  // The plugin can be a file of _plugins, which the settings do not name.
  const hasTranslations = config.languages.length > 0 && existsSync(join(root, "_i18n"));
  const plugins = [...config.plugins, ...gemsIn(root), ...(hasTranslations ? [translations] : [])];
  return {
    config: { ...config, plugins, url: config.url || hostOf(root) },
    problems: problems.map((one) => ({ path, ...one })),
  };
}

/** The plugins that Jekyll loads because a Gemfile names them in the group `jekyll_plugins`. */
function gemsIn(root: string): string[] {
  const path = join(root, "Gemfile");
  if (!existsSync(path)) return [];
  const lines = decodeText(readFileSync(path)).text.replace(/#.*/g, "");
  const [, group = ""] =
    /^\s*group\s*\(?\s*:jekyll_plugins\b.*\n([^]*?)^\s*end\b/m.exec(lines) ?? [];
  const alone = lines.match(/^\s*gem\b.*:jekyll_plugins\b.*/gm) ?? [];
  const gems = [group, ...alone].join("\n").matchAll(/^\s*gem[ \t(]+["']([^"'\n]+)["']/gm);
  return Array.from(gems, ([, name]) => name);
}

/** Where GitHub Pages serves a site whose settings do not say it; "" if that is not known. */
function hostOf(root: string): string {
  const cname = join(root, "CNAME");
  const named = existsSync(cname) ? readFileSync(cname, "utf8").trim() : basename(root);
  const isHost = existsSync(cname) ? /^[\w-]+(\.[\w-]+)+$/ : /^[\w-]+\.github\.io$/i;
  return isHost.test(named) ? `https://${named}` : "";
}
