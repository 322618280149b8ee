import { isFile, parseRedirects } from "../../schema/index.ts";
import type { ParsedRedirects, Problem } from "../../schema/index.ts";
import { optionalText } from "../content/optional-text.ts";
import { ownAddress } from "./own-address.ts";
import { decoded } from "./routes.ts";

/** A line of content/redirects.yml. */
export interface WrittenRedirect {
  file: string;
  line: number;
  /** The old addresses, decoded: "/old/" and "/old.html", or that of a file. */
  from: string[];
  to: string;
}

/** The redirects of content/redirects.yml, without the lines that have problems. */
export function redirectsIn(contentDir: string): WrittenRedirect[] {
  const { file, source, parsed } = read(contentDir);
  const redirects = parsed.ok ? parsed.redirects : (parsed.rest ?? {});
  const lines = new Map(source.split("\n").map((text, index) => [keyOf(text), index + 1]));
  return Object.entries(redirects).map(([written, to]) => {
    // "/posts.html" leads to "/posts/", which needs no redirect.
    const from = addressesOf(decoded(written)).filter((address) => address !== decoded(to));
    return { file, line: lines.get(written) ?? 1, from, to: decoded(to) };
  });
}

/** The problems of content/redirects.yml, which a site may not have. */
export function redirectProblems(contentDir: string): Problem[] {
  const { parsed } = read(contentDir);
  return parsed.ok ? [] : parsed.problems;
}

/** The key of a line of YAML. */
function keyOf(line: string): string {
  return line.replace(/\s*:(?:\s.*)?$/, "").replace(/^(["'])(.*)\1$/, "$2");
}

/** The addresses that a line writes: "/old/" and "/old.html", or that of a file. */
export function addressesOf(written: string): string[] {
  if (isFile(written)) return [written];
  const { path, files } = ownAddress(written);
  return [path, ...files];
}

function read(contentDir: string): { file: string; source: string; parsed: ParsedRedirects } {
  const file = `${contentDir}/redirects.yml`;
  const source = optionalText(file);
  return { file, source, parsed: parseRedirects(file, source) };
}
