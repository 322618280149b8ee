import { code as limits } from "../../budget/limits.ts";
import { fits, hasHeap } from "../../budget/text.ts";

/** Shared code. */
export interface Shared {
  /** The path of its page. */
  page: string;
  /** The file name of the shared cell. */
  file: string;
  /** The edited code of this cell and of its imports, by file. */
  codes: Map<string, string>;
}

/** Why a link cannot be made or opened. */
export class ShareError extends Error {
  override name = "ShareError";
  readonly reason: "long" | "version" | "broken" | "large";

  constructor(reason: ShareError["reason"]) {
    super(`the link is not usable: ${reason}`);
    this.reason = reason;
  }
}

const pagePath = /^(?:\/[\w-]+)+\/$/;
const fileName = /^[A-Za-z_][\w-]*\.ts$/;

/**
 * Validates the contents of a link.
 *
 * @throws ShareError "broken", or "large" for what a page cannot show
 */
export function checked(value: unknown): Shared {
  if (!isRecord(value)) throw new ShareError("broken");
  const { page, file, codes } = value;
  if (!matches(page, pagePath) || !matches(file, fileName) || !isRecord(codes)) {
    throw new ShareError("broken");
  }
  const entries = Object.entries(codes);
  if (entries.length > limits.files) throw new ShareError("broken");
  const read = new Map<string, string>();
  for (const [name, code] of entries) {
    if (!matches(name, fileName) || typeof code !== "string" || hasHeap(code)) {
      throw new ShareError("broken");
    }
    if (!fits(code, limits.characters)) throw new ShareError("large");
    read.set(name, code);
  }
  return { page, file, codes: read };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && value.length <= 200 && pattern.test(value);
}
