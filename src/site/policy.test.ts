import { describe, expect, it } from "vitest";
import { policy } from "./policy.ts";

describe("policy", () => {
  it("blocks everything that is not listed", () => {
    expect(policy([])).toMatch(/^default-src 'none'; /);
    expect(policy(["1"])).not.toContain("unsafe");
    expect(policy(["1"], true)).toMatch(/script-src 'self' 'sha256-[^ ]+'; style-src/);
  });

  it("allows the scripts in the page by their hash", () => {
    expect(policy(["alert(1)"])).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    );
  });
});
