import { limits, printed } from "../../budget/limits.ts";
import type { TruncatedEvent } from "../../live/index.ts";
import { seldomWords } from "../page/strings.ts";

/** What part of an output is not shown, with the limit that it exceeds. */
export async function missingText({ what }: TruncatedEvent): Promise<string> {
  const words = await seldomWords();
  const { lang } = document.documentElement;
  const all = Object.entries({ ...limits, ...printed });
  const params = all.map(([name, limit]) => [name, limit.toLocaleString(lang)] as const);
  return words(`why.missing.${what}`, Object.fromEntries(params));
}
