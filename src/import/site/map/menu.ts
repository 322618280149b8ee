import { list, text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import { readable } from "./keys.ts";
import type { Resolved } from "./resolve.ts";

/** A link of the header. */
export interface MenuLink {
  title: string;
  url: string;
}

/**
 * The links of the header that `_data/navigation.yml` of themes such as Minimal Mistakes lists.
 * @param data the variable `site.data`
 * @param link finds the new address of a link
 * @returns the links, and the addresses of those that lead nowhere
 */
export function menuIn(
  data: Readonly<Record<string, unknown>>,
  link: (url: string) => Resolved,
): { links: MenuLink[]; missing: string[] } {
  const { navigation } = data;
  const links: MenuLink[] = [];
  const missing: string[] = [];
  for (const entry of list(isKeys(navigation) ? navigation.main : navigation).filter(isKeys)) {
    const title = readable(entry.title ?? entry.name);
    const written = text(entry.url ?? entry.link);
    if (title === "" || written === "") continue;
    // Browsers take the protocol of the page for an address such as //a.example.
    const { address, isMissing } = link(written.replace(/^(?=\/\/)/, "https:"));
    if (isMissing || !/^(?:\/|https?:\/\/|mailto:|tel:)/.test(address)) missing.push(written);
    else links.push({ title, url: address });
  }
  return { links, missing };
}
