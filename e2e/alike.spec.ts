import { alike } from "../src/runner/alike.ts";
import { expect, test } from "./test.ts";

test("in a browser, programs print what they print in Node", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  const { root } = site.cell("dot.ts");
  for (const { what, code, text, error } of alike) {
    const result = await root.evaluate(async (element, code) => {
      type Result = { status: string; text: string; error?: { name: string; message: string } };
      const cell = element as HTMLElement & { code: string; run(): Promise<Result> };
      cell.code = code;
      return cell.run();
    }, code);
    expect(result.text, what).toBe(text);
    expect(result, what).toMatchObject(error ? { status: "error", error } : { status: "ok" });
  }
});
