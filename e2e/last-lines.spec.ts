import { expect, test } from "./test.ts";

test("the last line of a paragraph is seldom one word, also if the paragraph contains code", async ({
  site,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await site.open("/en/book/1/1-2/");
  /** In paragraphs of 20 to 60 words with code, the number of last lines of one word. */
  const single = (wrap: string) =>
    page.locator(".prose > p").evaluateAll(([paragraph], wrap) => {
      const code = document.createElement("code");
      code.textContent = "params";
      paragraph.style.setProperty("text-wrap", wrap);
      const counts = Array.from({ length: 40 }, (_, i) => 20 + i);
      return counts.filter((count) => {
        const words = Array.from({ length: count - 2 }, (_, i) => ["of", "a", "layer"][i % 3]);
        paragraph.replaceChildren(code, ` ${words.join(" ")} computation`);
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = Array.from(range.getClientRects());
        return (lines.at(-1)?.width ?? 0) < 120;
      }).length;
    }, wrap);
  const [wrapped, styled] = [await single("wrap"), await single("")];
  expect(wrapped).toBeGreaterThan(0);
  expect(styled).toBeLessThan(wrapped / 2);
});
