import type { Derived } from "./address/derived.ts";
import { addressKey } from "./owners.ts";
import type { Plan } from "./planned.ts";

/** Adds the addresses that plugins made: those of documents become redirects, others are replaced. */
export function addDerived(plan: Plan, derived: ReadonlyMap<string, Derived>): void {
  const replacements = new Map(
    plan.remade.flatMap(({ path, files: [file] }) => {
      const replacement = file === undefined ? undefined : plan.replaced.get(file);
      return replacement ? [[path, replacement] as const] : [];
    }),
  );
  const byPath = new Map(plan.planned.map((one) => [one.document.path, one]));
  const asides = new Map(plan.aside.map((one) => [one.document.path, one]));
  const files = new Set(plan.planned.flatMap(({ document }) => document.files));
  const served = new Map(
    plan.planned.flatMap(({ document }) =>
      document.files.map((file) => [addressKey(`/${file}`), document.path]),
    ),
  );
  for (const [file, what] of derived) {
    const owner = served.get(addressKey(`/${file}`));
    // A page at /a/ is not at /a.html, but can be redirected from there.
    const isBeside =
      what.shows === "document" &&
      what.path === owner &&
      !files.has(file) &&
      !/(?:^|\/)index\.html$/.test(file);
    if (owner !== undefined && !isBeside) continue;
    const remade = what.shows === "document" ? replacements.get(what.path) : what;
    if (remade) plan.replaced.set(file, remade);
    if (what.shows !== "document") continue;
    const target = byPath.get(what.path);
    if (target && plan.own.isMade(file)) target.made.push(file);
    else target?.redirectFrom.push(`/${file}`);
    const aside = asides.get(what.path);
    if (aside) aside.document = { ...aside.document, files: [...aside.document.files, file] };
  }
}
