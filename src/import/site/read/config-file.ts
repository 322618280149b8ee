import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { translations } from "../map/polyglot.ts";
import type { OldSite } from "../old-site.ts";
import { configOf } from "./config.ts";
import type { Config } from "./config.ts";
import { maxYamlBytes, notRead, textBytes } from "./text-bytes.ts";
import { decodeText } from "./text.ts";
import { readYaml } from "./yaml.ts";

const configNames = ["_config.yml", "_config.yaml", "_config.toml"];

export function existsConfig(root: string): boolean {
  return configNames.some((name) => existsSync(join(root, name)));
}

/** Reads the settings of a site, with what its other files say about them. */
export function readConfig(root: string): {
  config: Config;
  problems: OldSite["left"];
} {
  const path = configNames.find((name) => existsSync(join(root, name)));
  const folderName = basename(root);
  if (!path) return { config: configOf({}, folderName), problems: [] };
  if (path.endsWith(".toml")) {
    const message = "the settings are in TOML: write them in _config.yml, and import again";
    return {
      config: configOf({}, folderName),
      problems: [{ path, line: 1, message, lost: false }],
    };
  }
  const { data, problems } = settingsIn(join(root, path));
  const config = configOf(data, folderName);
  // The plugin can be a file of _plugins, which the settings do not name.
  const hasTranslations = config.languages.length > 0 && existsSync(join(root, "_i18n"));
  const plugins = [...config.plugins, ...gemsIn(root), ...(hasTranslations ? [translations] : [])];
  return {
    config: { ...config, plugins, url: config.url || hostOf(root) },
    problems: problems.map((one) => ({ path, lost: false, ...one })),
  };
}

/** The settings in a file; none if it cannot be read. */
function settingsIn(path: string): {
  data: unknown;
  problems: { line: number; message: string; lost?: boolean }[];
} {
  try {
    return readYaml(decodeText(textBytes(path, maxYamlBytes)).text);
  } catch (error) {
    return { data: {}, problems: [{ line: 1, message: notRead(error), lost: true }] };
  }
}

/** The text of a file on which settings depend; undefined if it is not there or cannot be read. */
function textIn(path: string): string | undefined {
  try {
    return decodeText(textBytes(path)).text;
  } catch {
    return undefined;
  }
}

/** The plugins that Jekyll loads because a Gemfile names them in the group `jekyll_plugins`. */
function gemsIn(root: string): string[] {
  const lines = (textIn(join(root, "Gemfile")) ?? "").replace(/#.*/g, "");
  const [, group = ""] =
    /^[ \t]*group\s*\(?\s*:jekyll_plugins\b.*\n([^]*?)^[ \t]*end\b/m.exec(lines) ?? [];
  const alone = lines.match(/^[ \t]*gem\b.*:jekyll_plugins\b.*/gm) ?? [];
  const gems = [group, ...alone].join("\n").matchAll(/^[ \t]*gem[ \t(]+["']([^"'\n]+)["']/gm);
  return Array.from(gems, ([, name]) => name);
}

/** Where GitHub Pages serves a site whose settings do not say it; "" if that is not known. */
function hostOf(root: string): string {
  const cname = textIn(join(root, "CNAME"))?.trim();
  const named = cname ?? basename(root);
  const isHost = cname !== undefined ? /^[\w-]+(\.[\w-]+)+$/ : /^[\w-]+\.github\.io$/i;
  return isHost.test(named) ? `https://${named}` : "";
}
