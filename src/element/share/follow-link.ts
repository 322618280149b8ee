import { unpack } from "./pack.ts";
import { partAddress } from "./part-address.ts";
import { ShareError } from "./shared.ts";

// Pages without cells load this file. It imports no file that the scripts of cells import at once, since
// the bundler puts such a file into the script that starts the cells.

/**
 * The address of the part of a divided page that has the cell of a link with code; undefined if no
 * part has it, or if the link is damaged.
 *
 * @param text the text of the link
 * @param folder the site's base path
 */
export async function partOfLink(text: string, folder: string): Promise<string | undefined> {
  try {
    return partAddress(await unpack(text), folder);
  } catch (error) {
    if (error instanceof ShareError) return undefined;
    throw error;
  }
}
