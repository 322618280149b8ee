import { describe, expect, it } from "vitest";
import { policy } from "./policy.ts";

describe("policy", () => {
  it("blocks everything that is not listed", () => {
    expect(policy({})).toMatch(/^default-src 'none'; /);
    expect(policy({ scripts: ["1"] })).not.toContain("unsafe");
    expect(policy({ scripts: ["1"], editor: true })).toMatch(
      /script-src 'self' 'sha256-[^ ]+'; style-src/,
    );
  });

  it("allows the scripts in the page by their hash", () => {
    expect(policy({ scripts: ["alert(1)"] })).toContain(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    );
  });

  it("allows the styles in the page by their hash, and the fonts in them", () => {
    const hash = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
    const own = policy({ styles: ["p{}"] });
    expect(own).toContain(`style-src 'self' ${hash}; `);
    expect(own).toContain("font-src 'self' data:; ");
    expect(policy({})).toContain("font-src 'self'; ");
    // With a hash, browsers would ignore 'unsafe-inline', which the editor needs.
    expect(policy({ styles: ["p{}"], editor: true })).toContain(
      "style-src 'self' 'unsafe-inline'; ",
    );
  });
});
