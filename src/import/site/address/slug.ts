/** What Jekyll keeps of a text in an address; everything else becomes a hyphen. */
const kept = {
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
  raw: /\s+/g,
};

export type SlugMode = keyof typeof kept | "none";

export function isSlugMode(mode: string): mode is SlugMode {
  return mode in kept || mode === "none";
}

/**
 * The part of an address that Jekyll makes of a text.
 * @param mode Jekyll's `slug_mode`
 * @param cased whether capitals stay
 * @example slugify("Form & Serializer", "pretty", true) // => "Form-&-Serializer"
 */
export function slugify(text: string, mode: SlugMode = "default", cased = false): string {
  if (mode === "none") return cased ? text : text.toLowerCase();
  const plain = mode === "latin" ? withoutAccents(text) : text;
  const slug = plain.replace(kept[mode], "-").replace(/^-|-$/g, "");
  return cased ? slug : slug.toLowerCase();
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
