import { expect, it, vi } from "vitest";
import { footerOf } from "./footer.ts";

vi.mock("../model/model.ts", () => ({ allPages: () => Promise.resolve([]) }));
vi.mock("../model/made.ts", () => ({ madeOf: () => ({ cells: true, terms: false }) }));

it("links the list of proofs of a site whose only cell is on its home page", async () => {
  expect(await footerOf("en")).toEqual({ hasOutputs: true, hasTerms: false, pages: [] });
});
