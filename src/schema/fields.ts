import { z } from "zod";

/** The types of values that an author writes. Each error text completes "write …". */

/** Letters that XML, and so a feed, cannot contain, and halves of letters. */
const control = /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\p{Surrogate}]*$/u;
const controlError = { error: "text without control characters such as \\0" };

/** @param example what an author could write */
export const text = (example: string) => {
  const some = z.string({ error: `text, such as ${JSON.stringify(example)}` });
  // Not `min`, which also reports an empty list.
  return some.trim().regex(/\S/, { error: "at least one character" }).regex(control, controlError);
};

/**
 * A name that another program chose.
 *
 * @param error what it is, with an example
 */
export const named = (pattern: RegExp, error: string) =>
  z.string({ error }).trim().regex(pattern, { error });

/** The target of a link: a page of the site, another site, an e-mail address or a telephone. */
export const url = z
  .string({ error: "an address, such as https://example.org or /posts/a/" })
  .regex(/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/, {
    error: "an address that starts with https://, mailto:, tel: or /",
  });

export const flag = z.boolean({ error: "true or false" });

export const texts = z.array(text("numpy"), { error: "a list, such as [numpy, matrix]" });

/** Tags: a list, or text with commas between them; each tag once. */
export const tags = z
  .preprocess(
    (written) => (typeof written === "string" ? written.split(",") : written),
    z.array(z.string({ error: 'text, such as "numpy"' }).regex(control, controlError), {
      error: "text with commas, or a list such as [numpy, matrix]",
    }),
  )
  .transform((list) => [...new Set(list.map((tag) => tag.trim()).filter(Boolean))]);

const addressError = "an address on this site without ?, # and .., such as /old/address/";

/** An address of the site, decoded: "/%ED%95%9C/" and "/한/" are the same. */
export const address = z.string({ error: addressError }).transform((written, context) => {
  const path = pathOf(written);
  if (path !== undefined) return path;
  context.addIssue({ code: "custom", message: addressError });
  return z.NEVER;
});

/** An address, or a list of addresses. */
export const addresses = z
  .union([z.string(), z.array(z.string())], { error: "an address, or a list of addresses" })
  .transform((written, context) => {
    const isList = typeof written !== "string";
    return (isList ? written : [written]).map((item, i) => {
      const path = oldPathOf(item);
      if (path !== undefined) return path;
      context.addIssue({ code: "custom", message: addressError, path: isList ? [i] : [] });
      return z.NEVER;
    });
  });

/** Whether a page can have an address, or be redirected from it. */
export function isAddress(written: string): boolean {
  return pathOf(written) !== undefined;
}

function pathOf(written: string): string | undefined {
  const path = decoded(written).normalize("NFC");
  const isPath =
    path.isWellFormed() &&
    path.startsWith("/") &&
    path.split("/").every((part) => !/^\.\.?$/.test(part));
  return isPath && !/\/\/|[?#%\\\0-\x1f]/.test(path) ? path : undefined;
}

/** An address that leads to a page: that of an old site can contain `#`, written as `%23`. */
function oldPathOf(written: string): string | undefined {
  const plain = pathOf(written.replaceAll("%23", "-"));
  return plain === undefined ? undefined : decoded(written).normalize("NFC");
}

/** The text itself if it is not encoded well; its `%` is then reported. */
function decoded(written: string): string {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
}

const datePattern =
  /^(\d{4}-\d{2}-\d{2})(?:[ T]((?:[01]\d|2[0-3]):\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/;
const dateError = "a calendar date, such as 2024-05-01 or 2024-05-01 09:30:00 +0900";

/**
 * A date in Jekyll's format, converted to ISO 8601 with the offset that was written, if any.
 * @example "2024-05-01 09:30 +0900" // => "2024-05-01T09:30:00+09:00"
 */
export const date = z.string({ error: dateError }).transform((written, context) => {
  const [, day, minutes, seconds = "00", zone = ""] = datePattern.exec(written) ?? [];
  const offset = zone.replace(/(\d{2})(\d{2})$/, "$1:$2");
  const iso = minutes === undefined ? day : `${day}T${minutes}:${seconds}${offset}`;
  if (day === undefined || !isDay(day) || Number.isNaN(Date.parse(iso))) {
    context.addIssue({ code: "custom", message: dateError });
    return z.NEVER;
  }
  return iso;
});

/** Whether a day, such as "2024-05-01", exists: `Date` would read February 30 as March 1. */
export function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
