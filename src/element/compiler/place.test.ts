import { expect, it } from "vitest";
import { placeError } from "./place.ts";

it("omits positions that do not exist in the code", async () => {
  const at = (file: string, line: number) => ({ file, line, column: 1 });
  const frames = [at("a.ts", 1_000_000), at("a.ts", 2), at("a.ts", 3), at("other.ts", 9)];
  const placed = await placeError({ name: "Error", message: "far", frames }, { "a.ts": "1;\n2;" });
  expect(placed.frames).toEqual([at("a.ts", 2), at("other.ts", 9)]);
});
