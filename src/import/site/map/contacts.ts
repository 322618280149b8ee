import { list, text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import type { Lang } from "./language.ts";
import { readable } from "./keys.ts";

/** A way to contact the author, in content/contacts.yml. */
export interface Contact {
  title: string;
  url: string;
}

export interface Contacts {
  contacts: Contact[];
  /** The settings that name them, such as `github_username` or `author.links`. */
  settings: string[];
}

type Settings = Readonly<Record<string, unknown>>;

/** Services, by the keys of themes: their names, and what precedes a user's name in an address. */
const services: Readonly<Record<string, readonly [name: string, before: string]>> = {
  github: ["GitHub", "https://github.com/"],
  gitlab: ["GitLab", "https://gitlab.com/"],
  bitbucket: ["Bitbucket", "https://bitbucket.org/"],
  twitter: ["Twitter", "https://twitter.com/"],
  x: ["X", "https://x.com/"],
  facebook: ["Facebook", "https://www.facebook.com/"],
  linkedin: ["LinkedIn", "https://www.linkedin.com/in/"],
  instagram: ["Instagram", "https://www.instagram.com/"],
  youtube: ["YouTube", "https://www.youtube.com/@"],
  medium: ["Medium", "https://medium.com/@"],
  telegram: ["Telegram", "https://t.me/"],
  mastodon: ["Mastodon", "https://"],
  stackoverflow: ["Stack Overflow", "https://stackoverflow.com/users/"],
  kaggle: ["Kaggle", "https://www.kaggle.com/"],
  orcid: ["ORCID", "https://orcid.org/"],
  weibo: ["Weibo", "https://weibo.com/"],
  zhihu: ["Zhihu", "https://www.zhihu.com/people/"],
};

/** Values that themes come with. */
const samples =
  /^(?:jekyll|jekyllrb|mmistakes|none|(?:\w+_)?username)$|@(?:domain|example)\.|\byour[-_]/i;

/** The title of an address for e-mail. */
export const mailTitles: Record<Lang, string> = { ko: "이메일", en: "E-mail" };

/**
 * The links to the author in the settings of themes such as Minimal Mistakes, Chirpy, al-folio and
 * Hydejack.
 * @param data the variable `site.data`, in which al-folio lists them
 */
export function contactsIn(all: Settings, data: Settings): Contacts {
  const author = keysIn(all.author);
  const places: [prefix: string, keys: Settings][] = [
    ["", all],
    ["author.", author],
    ["author.social.", keysIn(author.social)],
    ["social.", keysIn(all.social)],
    ["_data/socials.", keysIn(data.socials)],
  ];
  const found = new Map<string, Contact>();
  const settings: string[] = [];
  const add = (setting: string, title: string, url: string): void => {
    if (url === "") return;
    settings.push(setting);
    const bare = url.replace(/^https?:\/\/(?:www\.)?|\/$/g, "").toLowerCase();
    // Twitter is at both addresses.
    const key = bare.replace(/^x\.com\//, "twitter.com/");
    if (!found.has(key)) found.set(key, { title, url });
  };
  for (const [prefix, keys] of places) {
    add(`${prefix}email`, "", mailOf(keys.email));
    for (const [service, [name, before]] of Object.entries(services)) {
      for (const key of [service, `${service}_username`, `${service}_id`]) {
        // At the top, it can also contain the settings of a plugin, such as `twitter.card`.
        const value = keysIn(keys[key]).username ?? keys[key];
        add(`${prefix}${isKeys(keys[key]) ? `${key}.username` : key}`, name, urlOf(value, before));
      }
    }
    for (const link of list(keys.links)) {
      for (const { title, url } of linksIn(link)) add(`${prefix}links`, title, url);
    }
  }
  return { contacts: [...found.values()], settings: [...new Set(settings)] };
}

function keysIn(value: unknown): Settings {
  return isKeys(value) ? value : {};
}

function mailOf(value: unknown): string {
  const address = text(value)
    .trim()
    .replace(/^mailto:/i, "");
  const isMail =
    /^[^\s@<>":/]+@[^\s@<>":/]+\.[^\s@<>":/]+$/.test(address) && !samples.test(address);
  return isMail ? `mailto:${address}` : "";
}

/** The address of a user, whose name or whole address a setting has. */
function urlOf(value: unknown, before: string): string {
  const name = text(value).trim();
  if (/^https?:\/\//i.test(name)) return ownUrl(name);
  const isName = /^@?[\p{L}\p{N}][\p{L}\p{N}_.@/-]*$/u.test(name) && !samples.test(name);
  if (!isName) return "";
  const bare = name.replace(/^@/, "");
  return /youtube/.test(before) && /^UC[\w-]{22}$/.test(bare)
    ? `https://www.youtube.com/channel/${bare}`
    : before + bare;
}

/** An address that leads to more than the home page of a service that themes come with. */
function ownUrl(url: string): string {
  if (!URL.canParse(url) || samples.test(url)) return "";
  const { host, pathname, search } = new URL(url);
  const isService = Object.values(services).some(([, before]) => before.includes(`//${host}/`));
  const [, first, ...rest] = pathname.split("/");
  const isSample = samples.test(first) && rest.join("") === "";
  return isService && ((pathname === "/" && search === "") || isSample) ? "" : url;
}

/** A link that is an address, `{ label: …, url: … }`, or `{ LinkedIn: https://… }`. */
function linksIn(link: unknown): Contact[] {
  if (!isKeys(link)) return named("", text(link));
  const url = text(link.url ?? link.link ?? link.href);
  if (url) return named(readable(link.label ?? link.title ?? link.name), url);
  return Object.entries(link).flatMap(([name, value]) => named(readable(name), text(value)));
}

function named(title: string, written: string): Contact[] {
  const mail = mailOf(written);
  const url = mail || (/^https?:\/\//i.test(written.trim()) ? ownUrl(written.trim()) : "");
  if (url === "") return [];
  if (title || mail) return [{ title: mail ? "" : title, url }];
  const { host } = new URL(url);
  const service = Object.values(services).find(([, before]) => before.includes(`//${host}/`));
  return [{ title: service?.[0] ?? host.replace(/^www\./, ""), url }];
}
