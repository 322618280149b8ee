import { existsSync } from "node:fs";
import { join } from "node:path";
import { Document } from "yaml";
import { contactsIn, mailTitles } from "../map/contacts.ts";
import { documentText } from "../map/front-matter.ts";
import type { Lang } from "../map/language.ts";
import { pagePath } from "../map/place.ts";
import { yamlText } from "../map/yaml-text.ts";
import type { Planned } from "../planned.ts";
import type { OldSite } from "../old-site.ts";
import type { NewFile } from "./target.ts";

const path = "content/contacts.yml";

const titles: Record<Lang, string> = { ko: "연락처", en: "Contacts" };

/**
 * Makes content/contacts.yml of the links to the author in the old settings, and the page that shows
 * it, unless the blog has one.
 * @param planned the imported documents: where they are, and the old addresses that lead to them
 */
export function addContacts(
  project: string,
  { config, data }: Pick<OldSite, "config" | "data">,
  planned: readonly Pick<Planned, "place" | "redirectFrom">[],
  languages: readonly Lang[],
): { messages: string[]; files: NewFile[] } {
  const { contacts, settings } = contactsIn(config.all, data);
  if (contacts.length === 0 || existsSync(join(project, path))) return { messages: [], files: [] };
  const pages = languages.map((lang, at) => ({
    lang,
    file: `content/pages/${lang}/contacts.md`,
    address: at === 0 ? "/contacts/" : `/${lang}/contacts/`,
  }));
  const own = new Set(planned.map(({ place }) => place.file));
  const isTaken = pages.some(({ file, address }) =>
    planned.some(
      ({ place, redirectFrom }) =>
        place.file !== file && [place.address, ...redirectFrom.map(pagePath)].includes(address),
    ),
  );
  if (isTaken) {
    const links = contacts.map(({ url }) => url).join(", ");
    const message = `the blog has a page at /contacts/, so ${path} is not written: to show the links of the settings (${links}), write them there`;
    return { messages: [message], files: [] };
  }
  const listed = contacts.map(({ title, url }) => ({
    title: Object.fromEntries(languages.map((lang) => [lang, title || mailTitles[lang]])),
    url,
  }));
  const missing = pages.filter(({ file }) => !own.has(file) && !existsSync(join(project, file)));
  return {
    messages: [`${path} has the links to the author: ${settings.join(", ")}`],
    files: [
      { path, content: yamlText(new Document(listed)) },
      ...missing.map(({ lang, file }) => ({
        path: file,
        content: documentText({ title: titles[lang] }, ""),
      })),
    ],
  };
}
