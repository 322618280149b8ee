import { expect, test } from "vitest";
import type { ProvedPage } from "../prove.ts";
import { ShownEarly } from "./shown-early.ts";

const page = {
  file: "a.mdx",
  text: "",
  lang: "en",
  page: "/a/",
  pair: "a",
  title: "A",
  twins: true,
} as const;
const proved: ProvedPage = { page, cells: [], problems: [], malformed: false, recordings: {} };
const unproven: ProvedPage = { ...proved };

/** Proofs whose runs end when the test says so. */
function started() {
  let end: (page: ProvedPage) => void = () => undefined;
  const runs = new Promise<ProvedPage>((resolve) => (end = resolve));
  const proofs = {
    means: { root: "" },
    first: async () => undefined,
    page: () => runs,
    unproven: async () => unproven,
  };
  return { proofs, end: () => end(proved) };
}

test("a page is shown before its cells have run, and its problems are told afterwards", async () => {
  const { proofs, end } = started();
  const told: ProvedPage[] = [];
  const tell = (page: ProvedPage) => void told.push(page);
  expect(await new ShownEarly().page("a.mdx", proofs, tell)).toBe(unproven);
  expect(told).toEqual([]);
  end();
  await proofs.page();
  expect(told).toEqual([proved]);
});

test("a page whose runs are recalled is shown with them", async () => {
  const { proofs, end } = started();
  end();
  expect(await new ShownEarly().page("a.mdx", proofs, () => undefined)).toBe(proved);
});

test("after all pages were verified once, a page waits for its runs", async () => {
  const { proofs, end } = started();
  const early = new ShownEarly();
  early.waits = true;
  const shown = early.page("a.mdx", proofs, () => undefined);
  end();
  expect(await shown).toBe(proved);
});
