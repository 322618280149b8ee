import { Authors } from "./map/authors.ts";
import { isPossible, isRedirectable, pagePath } from "./map/place.ts";
import type { Lang } from "./map/language.ts";
import type { Made } from "./map/made.ts";
import type { OldSite } from "./old-site.ts";
import { addressKey } from "./owners.ts";
import type { Project } from "./write/own-pages.ts";

/** Which addresses of the new site the documents of the old one can have. */
export interface NewAddresses {
  /** Whether a page that the author of the new site wrote is there. */
  isOwn(address: string): boolean;
  /** Whether the new site may show something where the old built site had a file. */
  isMade(file: string): boolean;
  /** Whether the new site, or its author, has something instead of a file of the old built site. */
  isReplaced(file: string): boolean;
  /** Whether a page can be at an address: its folder cannot be where a file is. */
  isFree(address: string): boolean;
  /** Whether an old address can lead to a page. */
  canLead(address: string): boolean;
}

/**
 * @param root the language at the root of the new site
 * @param own what the new site has of its own
 */
export function newAddresses(
  site: OldSite,
  { ownPages }: Project,
  root: Lang,
  own: Made,
): NewAddresses {
  const ofAuthor = new Set(ownPages.flatMap(({ addresses }) => addresses(root)).map(addressKey));
  const { documents, statics } = site;
  const isListed = own.isListed(documents, authorIds(site));
  const shown = new Set(documents.flatMap(({ files }) => files));
  const copied = new Set(
    statics.map(({ address }) => address).filter((address) => !shown.has(address)),
  );
  const isOwn = (address: string) => ofAuthor.has(addressKey(address));
  const isMade = (file: string) => own.isMade(file) || isListed(file);
  const isAtFile = (address: string) => {
    const folder = pagePath(address).slice(1, -1);
    return own.isMadeFile(folder) || copied.has(folder);
  };
  return {
    isOwn,
    isMade,
    isReplaced: (file) => isMade(file) || isOwn(`/${file}`),
    isFree: (address) => isPossible(address) && !isAtFile(address),
    canLead: (address) => isRedirectable(address) && !isAtFile(address),
  };
}

/** The ids of the authors of a site: the one in its settings, and those whom documents name. */
function authorIds(site: OldSite): string[] {
  const authors = new Authors(site);
  for (const { data } of site.documents) authors.idOf(data.author ?? data.authors);
  return authors.all.map(({ id }) => id);
}
