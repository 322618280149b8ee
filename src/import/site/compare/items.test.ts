import { expect, it } from "vitest";
import { itemsOf } from "./items.ts";
import { treeOf } from "./tree.ts";

it("looks at each table once", () => {
  const table = treeOf(
    `<table>${"<tr><td>a<td>b</tr>".repeat(20)}</table><table><tr><td>c</table>`,
  );
  let looks = 0;
  for (const one of table.querySelectorAll("table")) {
    const query = one.querySelectorAll.bind(one);
    one.querySelectorAll = (selectors: string) => {
      looks++;
      return query(selectors);
    };
  }
  const columns = itemsOf(table).map(({ item }) => item.shape?.column);
  expect(columns).toEqual([...Array.from({ length: 20 }, () => [1, 2]).flat(), 0]);
  expect(looks).toBe(2);
});

it("numbers the cells of a row, not the breaks between them", () => {
  const rows = treeOf("<table><tr><br><td>a</td><br><td>b</td></tr><tr><td>c</td></tr></table>");
  expect(itemsOf(rows).map(({ item }) => item.shape?.column)).toEqual([1, 2, 1]);
});

it("finds as many items as are needed", () => {
  expect(itemsOf(treeOf("<h2>a</h2><p>b<p>c"), 1)).toMatchObject([{ kind: "heading", text: "a" }]);
});
