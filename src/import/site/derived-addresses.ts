import type { Derived } from "./address/derived.ts";
import { addressKey } from "./new-addresses.ts";
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
  const served = new Set(
    plan.planned.flatMap(({ document }) => document.files.map((file) => addressKey(`/${file}`))),
  );
  for (const [file, what] of derived) {
    if (served.has(addressKey(`/${file}`))) continue;
    const remade = what.shows === "document" ? replacements.get(what.path) : what;
    if (remade) plan.replaced.set(file, remade);
    if (what.shows !== "document") continue;
    const target = byPath.get(what.path);
    if (target && !plan.own.isMade(file)) target.redirectFrom.push(`/${file}`);
    const aside = asides.get(what.path);
    if (aside) aside.document = { ...aside.document, files: [...aside.document.files, file] };
  }
}
