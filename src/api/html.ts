import { codeDigest, digest, remember } from "../cache/index.ts";
import { createRender, escapeHtml, highlight } from "../markdown/index.ts";
import { addressesFor, linkTypes, type Addresses } from "./type-links.ts";
import type { Entry, Library } from "./types.ts";

// Docstrings contain quoted strings of code, which must keep straight quotes.
const render = createRender([], { smartPunctuation: false });

/** The libraries with Markdown and TypeScript converted to HTML; names are unchanged. */
export function asHtml(libraries: readonly Library[]): Promise<Library[]> {
  const key = digest(["api html", codeDigest(import.meta.url), libraries]);
  return remember(key, () => make(libraries));
}

function make(libraries: readonly Library[]): Promise<Library[]> {
  return each(libraries, async (library) => {
    const addresses = addressesFor(library, libraries);
    return {
      name: library.name,
      usage: await highlight(library.usage, "ts"),
      groups: await each(library.groups, async (group) => ({
        ...group,
        entries: await each(group.entries, (entry) => entryHtml(entry, addresses)),
      })),
    };
  });
}

/** @param here the address of the entry, or of the entry of which it is a member */
async function entryHtml(
  entry: Entry,
  addresses: Addresses,
  here = `#${entry.name}`,
): Promise<Entry> {
  return {
    ...entry,
    signatures: await each(entry.signatures, async (signature) =>
      linkTypes(await signatureHtml(signature), addresses, here),
    ),
    text: await prose(entry.text),
    params: await each(entry.params, async ({ name, text }) => ({ name, text: await prose(text) })),
    throws: await each(entry.throws, prose),
    example: entry.example && (await highlight(entry.example, "ts")),
    members: await each(entry.members, (member) => entryHtml(member, addresses, here)),
  };
}

async function prose(text: string): Promise<string> {
  return (await render("docstring.md", text)).html;
}

const declared = /^<span class="k">\w+ ?<\/span> ?(<span class="f">f<\/span>|v)/;

/**
 * Highlights a signature. The highlighter recognizes types only in a declaration, so one is added
 * and removed afterwards.
 */
async function signatureHtml(text: string): Promise<string> {
  const [, made, rest] = /^(new )?([^]*)$/.exec(text) ?? [];
  if (/^(class|interface|type) /.test(rest)) return highlight(rest, "ts");
  const [name] = /^[\w.[\]]+/.exec(rest) ?? [""];
  const isCall = rest[name.length] === "(";
  const [word, stand] = isCall ? ["function", "f"] : ["let", "v"];
  const html = await highlight(`${word} ${stand}${rest.slice(name.length)}`, "ts");
  const shown = isCall ? `<span class="f">${escapeHtml(name)}</span>` : escapeHtml(name);
  const keyword = made ? '<span class="k">new</span> ' : "";
  return keyword + html.replace(declared, () => shown);
}

function each<T, R>(items: readonly T[], change: (item: T) => Promise<R>): Promise<R[]> {
  return Promise.all(items.map(change));
}
