import type { Problem } from "../schema/index.ts";
import type { LineIn } from "./content.ts";
import type { Page } from "./page.ts";

interface Claim {
  page: Page;
  /** The key with which the page claims the address; `title` if that is the name of its file. */
  key: "title" | "permalink" | "redirect_from";
  address: string;
}

/**
 * Reports addresses that two pages claim, or a page and something else on the site.
 *
 * @param taken the addresses of pages and files that are not in the content
 */
export function addressProblems(
  pages: readonly Page[],
  taken: ReadonlySet<string>,
  lineIn: LineIn,
): Problem[] {
  const claims = pages.flatMap(claimsOf);
  const byAddress = Map.groupBy(claims, ({ address }) => address);
  return claims.flatMap((claim) => {
    const { page, key, address } = claim;
    const rivals = byAddress.get(address)?.filter((other) => other !== claim) ?? [];
    const rival = rivals.find((other) => other.page !== page || key === "redirect_from");
    const who = rival ? nameOf(rival, page) : taken.has(address) && "another part of the site";
    if (!who) return [];
    const message = `the address ${address} is also that of ${who}: ${mendOf(key)}`;
    return [{ file: page.file, line: lineIn(page, key), message }];
  });
}

function claimsOf(page: Page): Claim[] {
  const own: Claim = { page, key: page.permalink ? "permalink" : "title", address: page.path };
  const others = page.redirects.map((address): Claim => ({ page, key: "redirect_from", address }));
  return [own, ...others];
}

function nameOf({ page, key }: Claim, asker: Page): string {
  if (page === asker) return "the page itself";
  return key === "redirect_from" ? `${page.file}, which redirects it` : page.file;
}

function mendOf(key: Claim["key"]): string {
  return key === "title" ? "rename one of the two" : `write another ${key}, or remove it`;
}
