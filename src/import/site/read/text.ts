import { detect } from "chardet";
import { counted } from "../../../cell/counted.ts";

/** The text of a file of the old site. */
export interface DecodedText {
  text: string;
  /** The text with its own line ends and control characters. */
  written: string;
  /** What was changed so that the text is UTF-8, such as "decoded from EUC-KR"; a line each. */
  changes: { line: number; message: string; lost: boolean }[];
}

/** Control characters that no browser shows and that XML forbids. */
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

export function withoutControl(text: string): string {
  return text.replace(control, "");
}

/**
 * Decodes a text file: UTF-8, UTF-16 with a byte-order mark, or the encoding that its bytes look
 * like, such as EUC-KR. Line ends become `\n`; control characters are removed.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text: decoded, encoding, lost } = decode(bytes);
  const changes: DecodedText["changes"] = [];
  if (encoding) {
    changes.push({
      line: 1,
      message: `was decoded from ${encoding} and is UTF-8 now`,
      lost: false,
    });
  }
  const broken = decoded.indexOf("\uFFFD");
  if (broken >= 0) {
    const message = lost
      ? "contains bytes of no known encoding; they show as \uFFFD"
      : "contains \uFFFD, which replaces letters that were lost earlier: write them again";
    changes.push({ line: lineAt(decoded, broken), message, lost: lost === true });
  }
  const written = decoded.replace(/^\uFEFF/, "");
  const lines = written.replace(/\r\n?/g, "\n");
  const found = lines.match(control)?.length ?? 0;
  if (found > 0) {
    const line = lineAt(lines, lines.search(control));
    const message = `contained ${counted(found, "control character, which was", "control characters, which were")} removed`;
    changes.push({ line, message, lost: false });
  }
  return { text: found > 0 ? withoutControl(lines) : lines, written, changes };
}

function decode(bytes: Uint8Array): { text: string; encoding?: string; lost?: boolean } {
  const mark = [...bytes.subarray(0, 2)].map((byte) => byte.toString(16)).join("");
  if (mark === "fffe" || mark === "feff") {
    const encoding = mark === "fffe" ? "utf-16le" : "utf-16be";
    return { text: new TextDecoder(encoding).decode(bytes), encoding: encoding.toUpperCase() };
  }
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 !== undefined) return { text: utf8 };
  // A few invalid bytes among valid UTF-8, such as a cut letter, do not mean another encoding.
  const loose = new TextDecoder().decode(bytes);
  const broken = loose.match(/\uFFFD/g)?.length ?? 0;
  const whole = loose.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  if (broken * 4 < whole) return { text: loose, lost: true };
  const guessed = detect(bytes.subarray(0, 65_536));
  const candidates = [guessed, "euc-kr"].filter((name): name is string => Boolean(name));
  for (const encoding of candidates) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return { text, encoding };
  }
  return { text: loose, lost: true };
}

/** Returns the text; undefined if the bytes are invalid in the encoding, or it is unknown. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineAt(text: string, index: number): number {
  return index < 0 ? 1 : text.slice(0, index).split("\n").length;
}
