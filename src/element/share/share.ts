import { cellsBeside } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify } from "../cell/notice.ts";
import { isTyping } from "../cell/typing.ts";
import { sourcesOf } from "../code/sources.ts";
import { edited } from "../keep/edits.ts";
import { copyText } from "../page/copy-text.ts";
import { siteFolder } from "../page/folders.ts";
import { playground, say } from "../page/strings.ts";
import { linkMark } from "./links.ts";
import { maxLength, pack } from "./pack.ts";
import { ShareError, type Shared } from "./shared.ts";

/** Creates a link with the edits of a cell and of its imports, and gives it to the reader. */
export async function share(cell: LiveCell): Promise<void> {
  const codes = new Map([...used(cell)].filter(([, one]) => one.edited).map(codeOf));
  const text = await packed(cell, { page: cell.page, file: cell.file, codes });
  if (text) await handOver(cell, addressOf(text), codes.size > 0);
}

/** Opens the playground with the current code of a cell and its imports. */
export async function openInPlayground(cell: LiveCell): Promise<void> {
  const address = playground();
  const codes = new Map([...used(cell)].map(codeOf));
  const page = `/${address.slice(siteFolder.length)}`;
  const text = await packed(cell, { page, file: cell.file, codes });
  if (text) location.assign(address + linkMark + text);
}

/** A cell and its imports. */
function used(cell: LiveCell): Map<string, LiveCell> {
  const cells = cellsBeside(cell);
  const files = Object.keys(sourcesOf(cell.file, (file) => cells.get(file)?.code));
  return new Map([...cells].filter(([file]) => files.includes(file)));
}

function codeOf([file, { code }]: [string, LiveCell]): [string, string] {
  return [file, code];
}

/** Packs the text of a link; if it is too long, shows a message and returns undefined. */
async function packed(cell: LiveCell, shared: Shared): Promise<string | undefined> {
  try {
    return await pack(shared);
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    const limit = maxLength.toLocaleString(document.documentElement.lang);
    notify(cell, "shared", { text: say("share.long", { limit }), failed: true });
    return undefined;
  }
}

function addressOf(text: string): string {
  const url = new URL(location.href);
  url.search = "";
  url.hash = linkMark.slice(1) + text;
  return url.href;
}

async function handOver(cell: LiveCell, address: string, hasEdits: boolean): Promise<void> {
  if (await sharedBySystem(address)) return;
  const copied = (await copyText(address)) === "cell.copied";
  const field = fieldOf(address);
  const what = hasEdits ? "share.edit" : "share.cell";
  notify(cell, "shared", {
    text: `${say(what)} ${say(copied ? "share.copied" : "share.copy")}`,
    body: field,
    actions: [{ label: say("share.close"), act: () => close(cell) }],
  });
  if (!copied) field.focus();
  document.addEventListener(edited, closeReplaced);
  contained.set(cell, new Set(used(cell).values()));
}

/** The cells whose code is in the link that a notice is about, by the cell with the notice. */
const contained = new Map<LiveCell, ReadonlySet<LiveCell>>();

/** Removes the notices about links that contain the code of a cell, if this code was replaced. */
function closeReplaced({ target }: Event): void {
  const replaced = target as LiveCell;
  if (isTyping(replaced)) return;
  for (const [cell, cells] of contained) if (cells.has(replaced)) close(cell);
}

function close(cell: LiveCell): void {
  contained.delete(cell);
  unnotify(cell, "shared");
}

/** Opens the system's share dialog on touch devices; returns true if it was shown. */
async function sharedBySystem(url: string): Promise<boolean> {
  const data = { url, title: document.title };
  if (!matchMedia("(pointer: coarse)").matches || !navigator.canShare?.(data)) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

function fieldOf(address: string): HTMLInputElement {
  const field = document.createElement("input");
  field.className = "cell-link";
  field.readOnly = true;
  field.value = address;
  field.ariaLabel = say("share.link");
  field.addEventListener("focus", () => field.select());
  return field;
}
