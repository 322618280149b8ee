import { expect, test } from "vitest";
import { menuParts } from "./menu-room.ts";

const linksOf = (titles: readonly string[]) => titles.map((title) => ({ title, target: "/" }));
const partsOf = (titles: readonly string[], button: string) => {
  const { shown, more, fitsWide } = menuParts(linksOf(titles), button);
  return { shown: shown.map(({ title }) => title), more: more.length, fitsWide };
};

test("a short menu is shown whole, in letters of any width", () => {
  const english = ["Book", "Posts", "Playground", "API", "About"];
  expect(partsOf(english, "More")).toEqual({ shown: english, more: 0, fitsWide: true });
  const korean = ["책", "글", "연습장", "API", "소개", "프로젝트", "링크"];
  expect(partsOf(korean, "더 보기")).toEqual({ shown: korean, more: 0, fitsWide: true });
  expect(partsOf([], "More")).toEqual({ shown: [], more: 0, fitsWide: true });
});

test("the links of a long menu for which there is no room beside the button are behind it", () => {
  const titles = ["Book", "Posts", "Playground", "API", "About", "Projects", "Links"];
  expect(partsOf(titles, "More")).toEqual({
    shown: ["Book", "Posts", "Playground", "API", "About"],
    more: 2,
    fitsWide: true,
  });
  const many = Array.from({ length: 12 }, (_, i) => `Chapter ${i}`);
  expect(partsOf(many, "More")).toMatchObject({ more: 9, fitsWide: false });
});

test("a link that is longer than the row is behind the button", () => {
  expect(partsOf(["a".repeat(1000)], "More")).toEqual({ shown: [], more: 1, fitsWide: false });
});
