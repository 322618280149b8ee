import { linkMark } from "./links.ts";
import { unpack } from "./pack.ts";
import { partAddress } from "./part-address.ts";
import { ShareError } from "./shared.ts";
import { tell } from "./tell.ts";

/**
 * On a page that was divided and has no cells: opens the part that has the cell of the link with
 * code in the address, or says that no part has it.
 */
export async function followLink(): Promise<void> {
  const address = await addressOf(location.hash.slice(linkMark.length));
  if (address) location.replace(address);
  else tell(document.querySelector<HTMLElement>("[data-lost]")?.dataset.lost ?? "");
}

async function addressOf(text: string): Promise<string | undefined> {
  try {
    return partAddress(await unpack(text), text);
  } catch (error) {
    if (error instanceof ShareError) return undefined;
    throw error;
  }
}
