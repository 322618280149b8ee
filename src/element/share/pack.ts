import { code as limits } from "../../budget/limits.ts";
import { deflate, inflate } from "./deflate.ts";
import { checked, ShareError, type Shared } from "./shared.ts";

/** The first part of a link's text, which identifies the format. */
const version = "1";

/** The maximum length of a link's text, in characters; some services cut longer links. */
export const maxLength = 16_000;

/** The maximum size of the unpacked contents, in bytes. */
const maxBytes = limits.characters;

/**
 * Packs code as text for the hash of a link: a version, a dot, and base64url of raw deflate of
 * JSON.
 *
 * @throws ShareError "long" (rejects) if it would not fit
 */
export async function pack(shared: Shared): Promise<string> {
  const json = JSON.stringify({ ...shared, codes: Object.fromEntries(shared.codes) });
  const bytes = new TextEncoder().encode(json);
  const packed = `${version}.${toBase64Url(await deflate(bytes))}`;
  if (packed.length > maxLength || bytes.length > maxBytes) throw new ShareError("long");
  return packed;
}

/**
 * Unpacks the code in a link.
 *
 * @throws ShareError (rejects) "long", "version" or "broken", since anyone can write a link
 */
export async function unpack(text: string): Promise<Shared> {
  if (text.length > maxLength) throw new ShareError("long");
  const [, given, packed] = /^(\w+)\.([\w-]*)$/.exec(text) ?? [];
  if (given === undefined) throw new ShareError("broken");
  if (given !== version) throw new ShareError("version");
  return checked(await contentsOf(packed));
}

async function contentsOf(packed: string): Promise<unknown> {
  try {
    const bytes = await inflate(fromBase64Url(packed), maxBytes);
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new ShareError("broken");
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
