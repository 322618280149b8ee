import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { iconIn } from "./icon.ts";

it("the icon of the tab is the first of the known files in public/", () => {
  const root = mkdtempSync(join(tmpdir(), "icon-"));
  try {
    mkdirSync(join(root, "public"));
    expect(iconIn(root)).toBeUndefined();
    const add = (name: string) => writeFileSync(join(root, "public", name), "");
    add("favicon.ico");
    expect(iconIn(root)).toEqual({ address: "/favicon.ico", type: "image/x-icon" });
    add("favicon.png");
    expect(iconIn(root)).toEqual({ address: "/favicon.png", type: "image/png" });
    add("icon.svg");
    expect(iconIn(root)).toEqual({ address: "/icon.svg", type: "image/svg+xml" });
  } finally {
    rmSync(root, { recursive: true });
  }
});
