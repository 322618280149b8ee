import katex from "katex";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { usedByFormula, type UsedByFormulas } from "../../markdown/math/katex/used.ts";

const asked: string[] = [];
const formulas: Record<string, string> = { "a.md": "x", "b.md": "y" };

beforeAll(() => {
  vi.resetModules();
  vi.doMock("./read-pages.ts", () => ({
    readPagesOnce: async () => ({
      read: Object.entries(formulas).map(([file, tex]) => ({
        file,
        prose: { formulas: usedByFormula(katex.renderToString(tex)) },
      })),
    }),
  }));
  vi.doMock("../math/fonts.ts", () => ({
    fontFaces: async ({ glyphs }: UsedByFormulas) => {
      asked.push(...Object.values(glyphs));
      return [];
    },
  }));
});

afterAll(() => {
  vi.doUnmock("./read-pages.ts");
  vi.doUnmock("../math/fonts.ts");
  vi.resetModules();
});

it("a build makes the fonts of a page when it asks for them, and not those of pages that it keeps", async () => {
  const { mathOfPages } = await import("./math-of-pages.ts");
  const setup = mathOfPages("/", "content").hooks["astro:config:setup"] as unknown as (
    options: object,
  ) => void;
  setup({ command: "build", updateConfig: () => undefined });
  const { mathOf } = Reflect.get(globalThis, Symbol.for("mitbadak:math")) as {
    mathOf: (file: string) => Promise<string | undefined>;
  };
  expect(asked).toEqual([]);
  expect(await mathOf("b.md")).toContain(".katex");
  expect(asked).toEqual(["y"]);
});
