import { codeDigest, digest, keep, recall } from "../../cache/index.ts";
import { frontMatterBlock, parseFrontMatter } from "../../schema/index.ts";
import type { FrontMatter, LineOf, ParsedFrontMatter } from "../../schema/index.ts";

/** Front matter without problems, and the lines that it was read from. */
interface Kept {
  block: string;
  page: FrontMatter;
}

const known = new Map<string, { source: string; parsed: ParsedFrontMatter }>();

let kept: Record<string, Kept> = {};

/** Reads a page's front matter as `parseFrontMatter` does, and parses it only if its text changed. */
export function frontMatterOf(file: string, source: string): ParsedFrontMatter {
  const before = known.get(file);
  if (before?.source === source) return before.parsed;
  const parsed = recalled(file, source) ?? parseFrontMatter(file, source);
  known.set(file, { source, parsed });
  return parsed;
}

/** Recalls the front matter that an earlier command has read, until it changes. */
export async function recallFrontMatter(contentDir: string): Promise<void> {
  kept = (await recall<typeof kept>(recordOf(contentDir))) ?? {};
}

/** Keeps the front matter that was read, in one file: those of all pages together are small. */
export async function keepFrontMatter(contentDir: string): Promise<void> {
  const read = Array.from(known).flatMap(([file, { source, parsed }]) => {
    const block = frontMatterBlock(source);
    const isKept = parsed.ok && parsed.warnings.length === 0 && block !== undefined;
    return isKept ? [[file, { block, page: parsed.page }] as const] : [];
  });
  const now = Object.fromEntries(read);
  if (digest(now) === digest(kept)) return;
  kept = now;
  await keep(recordOf(contentDir), kept);
}

function recalled(file: string, source: string): ParsedFrontMatter | undefined {
  const before = kept[file];
  // Letters that were lost in the text are a problem of the front matter.
  if (!before || before.block !== frontMatterBlock(source) || source.includes("\uFFFD")) {
    return undefined;
  }
  const lineOf: LineOf = (key) => {
    const parsed = parseFrontMatter(file, source);
    return parsed.ok ? parsed.lineOf(key) : 1;
  };
  return { ok: true, page: before.page, lineOf, warnings: [] };
}

let code: string | undefined;

function recordOf(contentDir: string): string {
  code ??= codeDigest(new URL("../../schema/front-matter.ts", import.meta.url).href);
  return digest(["front matter", code, process.cwd(), contentDir]);
}
