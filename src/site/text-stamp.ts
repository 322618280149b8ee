import { codeDigest, digest } from "../cache/index.ts";
import { termsOf } from "./glossary.ts";

/** What resolves links and terms, and what reads front matter. */
export const resolvers = ["./routes.ts", "./glossary.ts", "./content.ts"].map(
  (file) => new URL(file, import.meta.url).href,
);
let code: string | undefined;

/**
 * A digest of everything outside a page's file and the Markdown plugins that the text of a page
 * shows: the current glossary, and the code that resolves links and terms and reads front matter.
 */
export function textStamp(contentDir: string): string {
  code ??= codeDigest(...resolvers);
  return digest([code, termsOf(contentDir, "/").source]);
}
