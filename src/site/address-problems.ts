import type { Problem } from "../schema/index.ts";
import type { LineIn } from "./content.ts";
import type { Page } from "./page.ts";
import type { WrittenRedirect } from "./redirects-file.ts";

interface Claim {
  file: string;
  line: number;
  /** How the file claims the address: `title` if that is the name of the file. */
  key: "title" | "permalink" | "redirect_from" | "address";
  address: string;
}

/**
 * Reports addresses that two pages claim, or a page and something else on the site.
 *
 * @param written the lines of redirects.yml
 * @param taken the addresses of pages and files that are not in the content
 */
export function addressProblems(
  pages: readonly Page[],
  written: readonly WrittenRedirect[],
  taken: ReadonlySet<string>,
  lineIn: LineIn,
): Problem[] {
  const claims = [
    ...pages.flatMap((page) => claimsOf(page, lineIn)),
    ...written.flatMap(({ file, line, from }) =>
      from.map((address): Claim => ({ file, line, key: "address", address })),
    ),
  ];
  const byAddress = Map.groupBy(claims, ({ address }) => address);
  return claims.flatMap((claim) => {
    const { file, line, key, address } = claim;
    // Where a page and a redirect have the same address, only the redirect is wrong.
    const rivals = (byAddress.get(address) ?? []).filter(
      (other) => other !== claim && (isRedirect(claim) || !isRedirect(other)),
    );
    const rival = rivals.find((other) => other.file !== file || key === "redirect_from");
    const who = rival ? nameOf(rival, file) : taken.has(address) && "another part of the site";
    if (!who) return [];
    const message = `the address ${address} is also that of ${who}: ${mendOf(key)}`;
    return [{ file, line, message }];
  });
}

function claimsOf(page: Page, lineIn: LineIn): Claim[] {
  const claim = (key: "title" | "permalink" | "redirect_from", address: string): Claim => ({
    file: page.file,
    line: lineIn(page, key),
    key,
    address,
  });
  return [
    claim(page.permalink ? "permalink" : "title", page.path),
    ...page.redirects.map((address) => claim("redirect_from", address)),
  ];
}

function isRedirect({ key }: Claim): boolean {
  return key === "redirect_from" || key === "address";
}

function nameOf(claim: Claim, asker: string): string {
  if (claim.file === asker) return "the page itself";
  return isRedirect(claim) ? `${claim.file}, which redirects it` : claim.file;
}

function mendOf(key: Claim["key"]): string {
  return key === "title" ? "rename one of the two" : `write another ${key}, or remove it`;
}
