import { expect, test } from "vitest";
import { addressesFor, linkTypes } from "./type-links.ts";
import type { Library, LibraryName } from "./types.ts";

const library = (name: LibraryName, ...signatures: string[]): Library => ({
  name,
  usage: "",
  groups: [
    {
      name: "types",
      entries: signatures.map((signature) => ({
        name: /\w+$/.exec(signature)![0],
        signatures: [signature],
        text: "",
        params: [],
        throws: [],
        members: [],
      })),
    },
  ],
});

const np = library("np", "class NDArray", "new Affine");
const nn = library("nn", "interface Layer", "type Loss");
const draw = library("draw", "interface Layer");

test("types have addresses on a page, and types of the same library come first", () => {
  expect(Object.fromEntries(addressesFor(nn, [np, nn, draw]))).toEqual({
    NDArray: "../np/#NDArray",
    Layer: "#Layer",
    Loss: "#Loss",
  });
});

test("words of code become links, except in tags, inside other words, or to the same entry", () => {
  const addresses = addressesFor(nn, [np, nn, draw]);
  const html = '<span class="Loss">Loss </span>of <b>Layer</b>s, MyLoss, NDArray&lt;';
  expect(linkTypes(html, addresses, "#Layer")).toBe(
    '<span class="Loss"><a href="#Loss">Loss</a> </span>of <b>Layer</b>s, MyLoss, ' +
      '<a href="../np/#NDArray">NDArray</a>&lt;',
  );
});
