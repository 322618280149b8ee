import { expect, test } from "vitest";
import { processModule } from "./process-module.ts";

test("a page imports a function of the process, and its code has none of what that returns", async () => {
  let value = 1;
  const { load } = processModule("test", { now: async () => value });
  const code = (load as { handler: () => string }).handler();
  const module = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  value = 2;
  expect(await module.now()).toBe(2);
});
