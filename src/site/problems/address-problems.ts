import type { Problem } from "../../schema/index.ts";
import { anyCase } from "../addresses/any-case.ts";
import type { LineIn } from "../content/content.ts";
import type { Page } from "../model/page.ts";
import { addressesOf } from "../addresses/redirects-file.ts";
import type { WrittenRedirect } from "../addresses/redirects-file.ts";

interface Claim {
  file: string;
  /** Asked only for problems, since it may have to be read. */
  line(): number;
  /** How the file claims the address: `title` if that is the name of the file. */
  key: "title" | "permalink" | "redirect_from" | "address";
  address: string;
  /** The address that it shows or leads to. */
  to: string;
}

/** The folders of a build with its own files. */
const builds = /^\/_(?:astro|live|search)\//;

/**
 * Reports addresses that two pages claim, or a page and something else on the site: one problem
 * for each claim but the first. Addresses that differ only in case are the same on some hosts and
 * systems, so that they must lead to the same page. A page claims the address of its file before one
 * that it chooses, and an unpublished page claims an address after all others.
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
  const claimsOf = (pages: readonly Page[]) => [
    ...[false, true].flatMap((chosen) =>
      pages.filter(({ permalink }) => permalink === chosen).map((page) => ownClaim(page, lineIn)),
    ),
    ...pages.flatMap((page) => redirectClaims(page, lineIn)),
  ];
  const claims = [
    ...claimsOf(pages.filter(({ hidden }) => !hidden)),
    ...written.flatMap(({ file, line, from, to }) =>
      from.map((address): Claim => {
        return { file, line: () => line, key: "address", address, to: addressesOf(to)[0] };
      }),
    ),
    ...claimsOf(pages.filter(({ hidden }) => hidden)),
  ];
  const byAddress = Map.groupBy(claims, ({ address }) => anyCase(address));
  const others = new Map(Array.from(taken, (address) => [anyCase(address), address]));
  const partAt = ({ address, to }: Claim): Rival | undefined => {
    // The page /a.xml/ would be a folder where the file /a.xml is.
    const both = [address, address.replace(/\/$/, "")];
    const who = "another part of the site";
    if (both.some((one) => taken.has(one) || builds.test(one))) return { address, who };
    const other = both.map((one) => others.get(anyCase(one))).find((one) => one !== undefined);
    return other === undefined || other === to ? undefined : { address: other, who };
  };
  const reported = new Set<string>();
  return claims.flatMap((claim) => {
    const { file, line, key, address } = claim;
    // Where several claim an address, the first may have it: a page rather than a redirect.
    const all = byAddress.get(anyCase(address)) ?? [];
    const before = all.slice(0, all.indexOf(claim));
    const found = before.find((other) => excludes(other, claim));
    const rival = found ? { ...found, who: nameOf(found, file) } : partAt(claim);
    if (!rival) return [];
    // "/old" claims /old/ and /old.html, which is one problem.
    const whole = `${file}:${line()} ${address.replace(/\.html?$/, "/")}`;
    if (reported.has(whole)) return [];
    reported.add(whole);
    const relation = rival.address === address ? "is also" : "differs only in case from";
    const message = `the address ${address} ${relation} that of ${rival.who}: ${mendOf(key)}`;
    return [{ file, line: line(), message }];
  });
}

/** An address, and the name of its owner in a message. */
interface Rival {
  address: string;
  who: string;
}

/** Whether a claim has an address, or the same in another case, so that a later claim cannot have it. */
function excludes(first: Claim, later: Claim): boolean {
  if (first.to !== later.to) return true;
  if (first.address !== later.address) return false;
  return first.file !== later.file || later.key === "redirect_from";
}

function ownClaim(page: Page, lineIn: LineIn): Claim {
  const key = page.permalink ? "permalink" : "title";
  return { file: page.file, line: () => lineIn(page, key), key, address: page.path, to: page.path };
}

function redirectClaims(page: Page, lineIn: LineIn): Claim[] {
  const key = "redirect_from";
  const line = () => lineIn(page, key);
  return page.redirects.map((address) => ({ file: page.file, line, key, address, to: page.path }));
}

function isRedirect({ key }: Claim): boolean {
  return key === "redirect_from" || key === "address";
}

function nameOf(claim: Claim, asker: string): string {
  if (claim.key === "address" && claim.file === asker) {
    return `line ${claim.line()}, which leads to ${claim.to}`;
  }
  if (claim.file === asker) return "the page itself";
  if (isRedirect(claim)) return `${claim.file}, which redirects it`;
  const looksSame = claim.file.normalize("NFC") === asker.normalize("NFC");
  return looksSame
    ? `another file with this name, whose letters are other characters of Unicode`
    : claim.file;
}

function mendOf(key: Claim["key"]): string {
  return key === "title" ? "rename one of the two" : `write another ${key}, or remove it`;
}
