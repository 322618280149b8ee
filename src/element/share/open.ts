import { allCells, cellsBeside, changeTogether } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify } from "../cell/notice.ts";
import { showDiff } from "../diff/show.ts";
import { replaceCode } from "../keep/replace.ts";
import { startKeeping } from "../keep/keeper.ts";
import { siteFolder } from "../page/folders.ts";
import { note } from "../page/note.ts";
import { formerPage, say, seldomWords } from "../page/strings.ts";
import { linkMark } from "./links.ts";
import { unpack } from "./pack.ts";
import { partAddress } from "./part-address.ts";
import { ShareError, type Shared } from "./shared.ts";
import { closeLink, tell, tellElsewhere, untell } from "./tell.ts";

/**
 * Shows the code of a link compared with the current code and lets the reader decide; runs nothing.
 */
export async function openLink(text: string): Promise<void> {
  await Promise.all([seldomWords(), startKeeping()]);
  untell();
  try {
    const shared = await unpack(text);
    const cell = allCells().find((one) => isFor(shared, one));
    const part = partAddress(shared, siteFolder);
    if (cell) await offer(cell, shared);
    else if (part) location.replace(part + linkMark + text);
    else if (allCells().every(({ page }) => page !== shared.page)) tellElsewhere(shared, text);
    else tell(say("share.unknown", { file: shared.file }));
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    tell(say(`share.${error.reason === "long" ? "broken" : error.reason}`));
  }
}

/** Whether a link is for a cell of this page, which another page may have had before. */
function isFor(shared: Shared, { page, file }: LiveCell): boolean {
  return file === shared.file && [page, formerPage(file)].includes(shared.page);
}

async function offer(cell: LiveCell, { codes }: Shared): Promise<void> {
  const cells = cellsBeside(cell);
  const unknown = [...codes.keys()].find((file) => !cells.has(file));
  if (unknown) {
    tell(say("share.unknown", { file: unknown }));
    return;
  }
  const changed = [...codes].flatMap(([file, code]) => {
    const known = cells.get(file);
    return known && known.code !== code ? [{ cell: known, code }] : [];
  });
  if (changed.length === 0) {
    closeLink();
    reveal(cell, notify(cell, "received", { text: say("share.same") }));
    return;
  }
  const done = () => {
    unnotify(cell, "received");
    closeLink();
  };
  const apply = () => {
    changeTogether(() => {
      for (const { cell, code } of changed) replaceCode(cell, code);
    });
    done();
    cell.announce(say("share.applied"));
  };
  const files = changed.map(({ cell }) => cell.file).join(", ");
  const notice = notify(cell, "received", {
    text: say("share.received", { files }),
    body: await diffsOf(changed),
    actions: [
      { label: say("share.apply"), act: apply },
      { label: say("share.dismiss"), act: done },
    ],
  });
  reveal(cell, notice);
}

async function diffsOf(changed: { cell: LiveCell; code: string }[]): Promise<DocumentFragment> {
  const diffs = document.createDocumentFragment();
  for (const { cell, code } of changed) {
    if (changed.length > 1) diffs.append(note("cell-file", cell.file));
    diffs.append(await showDiff(cell.code, code));
    // Lets the page's thread do other work.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return diffs;
}

/** Scrolls to a notice and focuses it. */
function reveal(cell: LiveCell, notice: HTMLElement): void {
  const folded = cell.closest("details");
  if (folded) folded.open = true;
  cell.scrollIntoView({ block: "start" });
  notice.tabIndex = -1;
  notice.focus({ preventScroll: true });
}
