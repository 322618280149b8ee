import { codeDigest, digest } from "../../cache/index.ts";
import { glossarySource } from "../content/glossary.ts";
import { languagesOf } from "../model/languages.ts";

/** The modules that resolve links and terms, and those that read front matter. */
export const resolvers = [
  "../addresses/routes.ts",
  "../content/glossary.ts",
  "../content/content.ts",
].map((file) => new URL(file, import.meta.url).href);
let code: string | undefined;
const languagesIn = new Map<string, string>();
let last = { source: "", stamp: "" };

/**
 * A digest of everything outside a page's file and the Markdown plugins that the text of a page
 * shows: the languages of the site, which are in its addresses, the current glossary, and the code that
 * resolves links and terms and reads front matter.
 */
export function textStamp(contentDir: string): string {
  code ??= codeDigest(...resolvers);
  const languages = languagesIn.get(contentDir) ?? languagesOf(contentDir).join();
  // A change of the languages takes effect at the next start; a build asks this for each page.
  languagesIn.set(contentDir, languages);
  const source = `${languages}\n${glossarySource(contentDir)}`;
  if (last.stamp === "" || last.source !== source) last = { source, stamp: digest([code, source]) };
  return last.stamp;
}
