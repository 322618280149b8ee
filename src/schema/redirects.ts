import { z } from "zod";
import { encodingProblems } from "./encoding.ts";
import type { Problem } from "./problem.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

const error =
  "an address of this site, which starts with / and has no ?, # or .., such as /old/ or /feed.xml";

/** No part of it is `..`, which would lead out of the site. */
const address = z
  .string({ error })
  .regex(/^\/(?!\/)(?!(?:.*\/)?(?:\.|%2e){1,2}(?:\/|$))[^?#\\]*$/i, { error });

/** Whether an address is that of a file other than HTML, such as /feed.xml. */
export function isFile(address: string): boolean {
  return /\.(?!html?$)\w+$/.test(address);
}

const schema = z
  .record(address, address, { error: "old addresses with new ones: /old/: /new/" })
  .superRefine(
    (redirects, context) => {
      for (const [from, to] of Object.entries(redirects ?? {})) {
        const isRead = [from, to].every((written) => address.safeParse(written).success);
        if (!isRead || !isFile(from) || isFile(to)) continue;
        const message = `the address of a file, which the site copies to ${from}; to lead to a page, write ${from}/ on the left`;
        context.addIssue({ code: "custom", path: [from], message });
      }
    },
    // Also if other lines are wrong.
    { when: ({ value }) => typeof value === "object" },
  );

type Redirects = z.output<typeof schema>;

/** `rest` are the redirects of the lines without problems. */
export type ParsedRedirects =
  { ok: true; redirects: Redirects } | { ok: false; problems: Problem[]; rest?: Redirects };

/**
 * Reads content/redirects.yml: old addresses, each with the new one, without the base. It reports
 * every problem with its line.
 */
export function parseRedirects(path: string, source: string): ParsedRedirects {
  if (source.trim() === "") return { ok: true, redirects: {} };
  const unreadable = encodingProblems(path, source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const result = validate(path, parseYaml(path, source), schema);
  return result.ok ? { ok: true, redirects: result.data } : result;
}
