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
  const plugins = hasTranslations ? [...config.plugins, translations] : config.plugins;
  return {
    config: { ...config, plugins, url: config.url || hostOf(root) },
    problems: problems.map((one) => ({ path, ...one })),
  };
}

/** Where GitHub Pages serves a site whose settings do not say it; "" if that is not known. */
function hostOf(root: string): string {
  const cname = join(root, "CNAME");
  const named = existsSync(cname) ? readFileSync(cname, "utf8").trim() : basename(root);
  const isHost = existsSync(cname) ? /^[\w-]+(\.[\w-]+)+$/ : /^[\w-]+\.github\.io$/i;
  return isHost.test(named) ? `https://${named}` : "";
}
