import { notify, unnotify } from "../cell/notice.ts";
import { say } from "../page/strings.ts";
import { linkMark } from "../share/links.ts";
import { unpack } from "../share/pack.ts";
import { ShareError, type Shared } from "../share/shared.ts";
import { closeLink, tell, tellElsewhere } from "../share/tell.ts";
import type { Playground } from "./playground.ts";
import { projectOf } from "./project.ts";

/** Opens the files in the page's address; asks first if they would replace the reader's files. */
export async function openPlayLink(playground: Playground): Promise<void> {
  if (!location.hash.startsWith(linkMark)) return;
  const text = location.hash.slice(linkMark.length);
  try {
    const shared = await unpack(text);
    if (shared.page !== playground.selected.page) tellElsewhere(shared, text);
    else receive(playground, shared);
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    tell(say(`share.${error.reason === "long" ? "broken" : error.reason}`));
  }
}

function receive(playground: Playground, { file, codes }: Shared): void {
  const missing = playground.first.files.filter(({ name }) => name === file && !codes.has(name));
  const all = new Map([...missing.map(({ name, code }) => [name, code] as const), ...codes]);
  if (!all.has(file)) return void tell(say("share.unknown", { file }));
  const open = () => {
    closeLink();
    playground.replace(projectOf(all, file), say("play.received"));
  };
  if (playground.untouched) return open();
  const asked = playground.selected;
  const dismiss = () => {
    closeLink();
    unnotify(asked, "received");
  };
  notify(asked, "received", {
    text: say("play.replace", { files: [...all.keys()].join(", ") }),
    actions: [
      { label: say("play.open"), act: open },
      { label: say("share.dismiss"), act: dismiss },
    ],
  });
}
