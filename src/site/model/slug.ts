/**
 * The part of an address that a name has, such as that of a tag: small letters, with a hyphen in
 * place of spaces and of signs that mean something in addresses. Letters of all scripts, digits and
 * `+ . _` remain. Two names with the same slug have the same page.
 * @example slugOf("Deep Learning") // => "deep-learning"
 * @example slugOf("C#") // => "c-sharp"
 */
export function slugOf(name: string): string {
  const slug = known.get(name) ?? made(name);
  known.set(name, slug);
  return slug;
}

/** By name: each of many pages asks for the slugs of its few tags. */
const known = new Map<string, string>();

function made(name: string): string {
  const slug = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("#", "-sharp")
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}+._]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return slug || Array.from(name, (sign) => `u${sign.codePointAt(0)?.toString(16)}`).join("-");
}
