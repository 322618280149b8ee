import { unpack } from "./pack.ts";
import { partAddress } from "./part-address.ts";
import { ShareError } from "./shared.ts";
import { tell } from "./tell.ts";

/** Opens the part of the page for which a link is, or says that there is none. */
export async function followLink(text: string): Promise<void> {
  const address = await addressOf(text);
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
