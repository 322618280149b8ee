import type { Problem } from "../../schema/index.ts";
import { addressesOf } from "./redirects-file.ts";
import type { WrittenRedirect } from "./redirects-file.ts";

/** A redirect that never arrives, with what is wrong. */
export interface Loop {
  redirect: WrittenRedirect;
  problem: Problem;
}

/** The redirects that lead back to themselves, alone or through others. */
export function redirectLoops(redirects: readonly WrittenRedirect[]): Loop[] {
  const byAddress = new Map(
    redirects.flatMap((redirect) =>
      redirect.from.map((address): [string, WrittenRedirect] => [address, redirect]),
    ),
  );
  const next = (redirect: WrittenRedirect) =>
    leadsToItself(redirect) ? redirect : byAddress.get(addressesOf(redirect.to)[0]);
  const looping = new Set<WrittenRedirect>();
  const seen = new Set<WrittenRedirect>();
  for (const start of redirects) {
    const way = new Set<WrittenRedirect>();
    let at: WrittenRedirect | undefined = start;
    for (; at && !seen.has(at); at = next(at)) {
      seen.add(at);
      way.add(at);
    }
    // The part of the way from the redirect at which it arrives again.
    for (; at && way.delete(at); at = next(at)) looping.add(at);
  }
  return redirects.flatMap((redirect) => {
    if (!looping.has(redirect)) return [];
    const { file, line } = redirect;
    return [{ redirect, problem: { file, line, message: whatIsWrong(redirect, next(redirect)) } }];
  });
}

/** Whether the old address is the new one, in another notation at most. */
function leadsToItself({ from, to }: WrittenRedirect): boolean {
  return from.length === 0 || from.includes(addressesOf(to)[0]);
}

function whatIsWrong(redirect: WrittenRedirect, next: WrittenRedirect | undefined): string {
  const { from, to } = redirect;
  if (next === redirect) return `${to} leads to itself: write another address, or remove the line`;
  return `${from[0]} leads to ${to}, and from there back to ${from[0]}: write the address of a page or file in one of these lines`;
}
