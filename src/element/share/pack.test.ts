import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deflate } from "./deflate.ts";
import { maxLength, pack, unpack } from "./pack.ts";
import type { Shared } from "./shared.ts";

const shared: Shared = {
  page: "/en/book/1/1-1/",
  file: "a.ts",
  codes: new Map([
    ["a.ts", "console.log(`한글 🎲 ${1}`);\n"],
    ["b.ts", ""],
  ]),
};

async function linkOf(value: unknown): Promise<string> {
  const bytes = await deflate(new TextEncoder().encode(JSON.stringify(value)));
  return `1.${Buffer.from(bytes).toString("base64url")}`;
}

const plain = { page: "/book/", file: "a.ts", codes: { "a.ts": "1" } };

describe("a link", () => {
  it("returns what was put into it", async () => {
    const text = await pack(shared);
    expect(text).toMatch(/^1\.[\w-]+$/);
    expect(await unpack(text)).toEqual(shared);
  });

  it("returns any code", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (code) => {
        const codes = new Map([["a.ts", code]]);
        const { codes: read } = await unpack(await pack({ ...shared, codes }));
        expect(read.get("a.ts")).toBe(code);
      }),
    );
  });

  it("is broken if truncated anywhere", async () => {
    const text = await pack(shared);
    for (let length = 2; length < text.length; length++) {
      await expect(unpack(text.slice(0, length))).rejects.toMatchObject({ reason: "broken" });
    }
  });

  it.each(["", "1", "1.", ".abc", "1.%", "1.a b", "1.AAAA", "nonsense"])(
    "is broken if it is %j",
    async (text) => {
      await expect(unpack(text)).rejects.toMatchObject({ reason: "broken" });
    },
  );

  it("reports a later format", async () => {
    await expect(unpack("2.abc")).rejects.toMatchObject({ reason: "version" });
  });

  it.each([
    null,
    [],
    "text",
    {},
    { ...plain, page: "//evil.example/" },
    { ...plain, page: "javascript:alert(1)" },
    { ...plain, file: "../a.ts" },
    { ...plain, file: "<b>.ts" },
    { ...plain, codes: [] },
    { ...plain, codes: { "a.ts": 1 } },
    { ...plain, codes: { constructor: "1" } },
    { ...plain, codes: { "a.ts": `a${"\u0301".repeat(100_000)}` } },
    JSON.parse('{"page":"/book/","file":"a.ts","codes":{"__proto__":"1"}}'),
    {
      ...plain,
      codes: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`a${i}.ts`, ""])),
    },
  ])("is broken if it contains %j", async (value) => {
    await expect(linkOf(value).then(unpack)).rejects.toMatchObject({ reason: "broken" });
  });

  it("contains at most as much as a link may", async () => {
    const noise = Array.from({ length: 30_000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join();
    const codes = new Map([["a.ts", noise]]);
    await expect(pack({ ...shared, codes })).rejects.toMatchObject({ reason: "long" });
    await expect(unpack(`1.${"A".repeat(maxLength)}`)).rejects.toMatchObject({ reason: "long" });
  });

  it("is broken if it would unpack to a very large text", async () => {
    const bomb = await linkOf({ ...plain, codes: { "a.ts": "0".repeat(4_000_000) } });
    expect(bomb.length).toBeLessThan(maxLength);
    await expect(unpack(bomb)).rejects.toMatchObject({ reason: "broken" });
    const codes = new Map([["a.ts", "0".repeat(4_000_000)]]);
    await expect(pack({ ...shared, codes })).rejects.toMatchObject({ reason: "long" });
  });
});
