import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { withoutLanguage } from "../map/polyglot.ts";
import type { OldSite } from "../old-site.ts";
import { pagesIn } from "./built-pages.ts";
import type { BuiltPages } from "./built-pages.ts";
import { hasOctopressFences } from "../read/octopress.ts";
import { withContentsOnce } from "./contents.ts";
import { settingsText } from "./jekyll-settings.ts";
import { writeMissingIncludes } from "./missing-includes.ts";
import { ownFiles, withFile } from "./one-address.ts";
import { withCaptionedFences, withoutCodeblocks } from "./octopress.ts";

/** Tags that Jekyll itself knows. */
const known = new Set(
  "assign break capture case comment continue cycle decrement else elsif endcapture endcase endcomment endfor endhighlight endif endraw endtablerow endunless for highlight if ifchanged include include_cached include_relative increment layout link liquid post_url raw render tablerow unless when with".split(
    " ",
  ),
);

/** Whether the command `jekyll` is installed. */
export function hasJekyll(): boolean {
  return spawnSync("jekyll", ["--version"]).status === 0;
}

/**
 * Builds the old site with the installed Jekyll, each page without the layout of its theme. Plugins
 * and themes that are not installed are left out; what their tags would show is empty.
 * @param folder an empty folder for a copy of the site, and for what Jekyll makes of it
 * @returns the pages by their files, and the settings that are left out
 * @throws {Error} with what Jekyll says if it cannot build the site
 */
export async function buildOldSite(
  site: OldSite,
  folder: string,
): Promise<{ pages: BuiltPages; left: string[] }> {
  const source = join(folder, "source");
  const leave =
    /[\\/](?:\.git|node_modules|_site|_plugins|_layouts|_data|Gemfile(?:\.lock)?|_sass)$/;
  cpSync(site.root, source, { recursive: true, filter: (path) => !leave.test(path) });
  // Files that are not pages can need plugins, or be YAML that Ruby refuses.
  for (const { path } of site.documents) {
    if (/\.(s?css|sass|coffee|js|json)$/.test(path)) rmSync(join(source, path), { force: true });
  }
  const isOctopress = hasOctopressFences(site.folder, site.config);
  const files = ownFiles(site.documents);
  for (const { path } of site.documents) {
    rewrite(join(source, path), (text) => {
      const file = files.get(path);
      const own = file === undefined ? text : withFile(text, file);
      const fenced = isOctopress ? withCaptionedFences(own) : own;
      return withContentsOnce(withoutCodeblocks(fenced));
    });
  }
  mkdirSync(join(source, "_data"));
  for (const [name, value] of Object.entries(site.data)) {
    writeFileSync(join(source, "_data", `${name}.json`), JSON.stringify(value));
  }
  const { text, left } = settingsText(site);
  writeFileSync(join(source, "_config.yml"), text);
  mkdirSync(join(source, "_plugins"), { recursive: true });
  writeFileSync(join(source, "_plugins", "unknown_tags.rb"), stubs(site));
  writeMissingIncludes(site, source);
  const built = join(folder, "built");
  await run("jekyll", ["build", "--quiet", "--destination", built], {
    cwd: source,
    env: { ...process.env, LANG: "C.UTF-8", TZ: "UTC" },
    maxBuffer: 2 ** 28,
  }).catch(({ stderr, message }: Error & { stderr?: string }) => {
    throw new Error(`jekyll cannot build the old site: ${firstLines(stderr || message)}`);
  });
  const named = site.documents.map((one) => withoutLanguage(one, one.files[0] ?? ""));
  return { pages: pagesIn(built, named), left };
}

const run = promisify(execFile);

/** Changes a file, unless it was left out. */
function rewrite(path: string, change: (source: string) => string): void {
  if (!existsSync(path)) return;
  // Bytes that are not UTF-8 stay as they are.
  const source = readFileSync(path, "latin1");
  const changed = change(source);
  if (changed !== source) writeFileSync(path, changed, "latin1");
}

function firstLines(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() && !/^\s*from |-{8}/.test(line));
  return lines.slice(0, 4).join(" ").slice(0, 600);
}

/** A plugin that gives each unknown tag an empty text. */
function stubs({ documents, includes }: OldSite): string {
  const sources = [...documents.map(({ source }) => source), ...Object.values(includes)];
  const names = new Set<string>();
  for (const source of sources) {
    for (const [, name] of source.matchAll(/\{%-?\s*([a-z_]\w*)/gi)) names.add(name);
  }
  const unknown = [...names].filter((name) => !known.has(name));
  const blocks = unknown.filter((name) => unknown.includes(`end${name}`));
  const tags = unknown.filter((name) => !blocks.includes(name) && !name.startsWith("end"));
  const lines = [
    ...tags.map(
      (name) =>
        `Liquid::Template.register_tag("${name}", Mitbadak::${cites.test(name) ? "Citation" : (shownTags[name] ?? "EmptyTag")})`,
    ),
    ...blocks.map(
      (name) => `Liquid::Template.register_tag("${name}", ${shownBlocks[name] ?? "Liquid::Block"})`,
    ),
  ];
  return `${lenient}${lines.join("\n")}\n`;
}

/** The tags of Octopress around a formula in a text, `{% m %}` and `{% em %}`, and that of a plugin. */
const shownTags: Readonly<Record<string, string>> = {
  m: "FormulaStart",
  em: "FormulaEnd",
  file_exists: "FileExists",
};

/** The blocks of plugins that a page does not show as text. */
const shownBlocks: Readonly<Record<string, string>> = {
  math: "Mitbadak::Formula",
  mermaid: "Mitbadak::Diagram",
};

/** Tags of jekyll-scholar that show something within a text. */
const cites = /^(?:cite|reference)$/;

/** Tags and filters of which one, such as a link to a file that is missing, would fail the whole site. */
const lenient = `require "cgi"
module Mitbadak
  class EmptyTag < Liquid::Tag
    def render(context) = ""
  end
  class Citation < Liquid::Tag
    def render(context) = "<d-cite></d-cite>"
  end
  class Formula < Liquid::Block
    def render(context) = "<script type='math/tex; mode=display'>#{super}</script>"
  end
  class Diagram < Liquid::Block
    def render(context) = "<pre class='mermaid'>#{CGI.escapeHTML(super)}</pre>"
  end
  class FormulaStart < Liquid::Tag
    def render(context) = '<script type="math/tex">'
  end
  class FileExists < Liquid::Tag
    def initialize(name, path, tokens)
      super
      @path = path.strip
    end
    def render(context) = File.exist?(File.join(context.registers[:site].source, @path)).to_s
  end
  class FormulaEnd < Liquid::Tag
    def render(context) = "</script>"
  end
  module Sort
    def sort(input, *rest) = input.nil? ? [] : super
  end
  Liquid::Template.register_filter(Sort)
  { "link" => Jekyll::Tags::Link, "post_url" => Jekyll::Tags::PostUrl,
    "include" => Jekyll::Tags::IncludeTag, "include_cached" => Jekyll::Tags::IncludeTag,
    "include_relative" => Jekyll::Tags::IncludeRelativeTag }.each do |name, tag|
    Liquid::Template.register_tag(name, Class.new(tag) do
      define_singleton_method(:name) { tag.name }
      def render(context)
        super
      rescue StandardError
        ""
      end
    end)
  end
end
`;
