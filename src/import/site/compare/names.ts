import { isElement } from "../../document/kramdown/html-models.ts";

/**
 * The names between angle brackets that a page shows, such as `<EOS>`, and how often. The texts that
 * are compared do not contain them, since kramdown takes some of them for elements.
 */
export function namesIn(text: string): Map<string, number> {
  const written = text.match(/<\/?[A-Z][A-Z\d_-]*>/g) ?? [];
  const names = written.filter((name) => !isElement(name.replace(/\W/g, "").toLowerCase()));
  return new Map(
    [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => [name, length]),
  );
}
