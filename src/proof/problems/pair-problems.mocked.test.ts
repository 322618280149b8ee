import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { skeleton } from "../../cell/skeleton.ts";
import { cellsOf } from "../../cell/fences/fence.ts";
import type { Lang } from "../../i18n/index.ts";
import type { ProvedPage } from "../prove.ts";
import { pairProblems } from "./pair-problems.ts";

vi.mock("../../cell/skeleton.ts", { spy: true });

const own = randomUUID();

function pageOf(lang: Lang, codes: readonly string[]): ProvedPage {
  const text = codes
    .map((code, i) => `\`\`\`ts live file="a${i}.ts"\n${code}\n\`\`\`\n`)
    .join("\n");
  const file = `content/${lang}/${own}.md`;
  const cells = cellsOf(file, text).cells.map((cell) => ({ cell, problems: [] }));
  const page = { lang, page: "/a/", pair: "a", title: "A", twins: false, file, text };
  return { page, cells, problems: [], malformed: false, recordings: {} };
}

test("after an edit of a cell, only its code is compared with the translation", async () => {
  const ko = ["f(1); // 하나", "f(2); // 둘", "f(3); // 셋"];
  const en = ["f(1); // one", "f(2); // two", "f(4); // three"];
  const found = async (codes: readonly string[]) => {
    vi.mocked(skeleton).mockClear();
    const problems = await pairProblems(pageOf("en", codes), pageOf("ko", ko));
    const compared = new Set(vi.mocked(skeleton).mock.calls.map(([code]) => code));
    return { lines: problems.map(({ line }) => line), compared: [...compared] };
  };
  const last = [en[2], ko[2]];
  expect(await found(en)).toEqual({
    lines: [10],
    compared: [en[0], ko[0], en[1], ko[1], ...last],
  });
  // A difference is found again, with its place in the new text.
  const edited = ["f(1); // one", "// new\nf(2); // two", "f(4); // three"];
  expect(await found(edited)).toEqual({ lines: [11], compared: [edited[1], ko[1], ...last] });
});
