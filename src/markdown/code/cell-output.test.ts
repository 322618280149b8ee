import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../cell/fences/fence.ts";
import { resultOf } from "../../cell/output/result.ts";
import type { Event, Figure } from "../../live/index.ts";
import type { Frame, ProvedCell } from "../../proof/index.ts";
import { outputHtml } from "./cell-output.ts";

const figure = (id: number, title: string): Event => ({
  type: "figure",
  id,
  figure: { size: [4, 3], title, legend: false, marks: [] },
});
const text = (text: string): Event => ({ type: "text", level: "log", text });

function proved(output: string, events: Event[], frames: Frame[] = [], options = ""): ProvedCell {
  const page = `\`\`\`ts live file="a.ts"${options}\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n`;
  const [cell] = cellsOf("a.md", page).cells;
  const ran = { ...resultOf("ok", events, 1), wanted: [] };
  return { cell, run: { ran, frames, fresh: true }, problems: [] };
}

const outputOf = (html: string) => /<output[^>]*>(.*)<\/output>/s.exec(html)?.[1];

describe("outputHtml", () => {
  it("is only the documented text if nothing was drawn", () => {
    const html = outputHtml("en", proved("a < b", [text("a < b\n")]));
    expect(outputOf(html)).toBe("a &lt; b");
    expect(html).not.toContain("<figure");
  });

  it("puts figures below the text, with an alternative text in the page's language", () => {
    const cell = proved("a", [text("a\n"), figure(1, "t")]);
    const html = outputHtml("ko", cell);
    expect(outputOf(html)).toBe("a");
    expect(html).toMatch(/<\/pre><figure class="cell-figure"><svg[^>]* aria-label="그림: t\./);
    expect(outputHtml("en", cell)).toContain('aria-label="Figure: t."');
  });

  it("cuts the text where figures were shown, and loses nothing", () => {
    const events = [text("a\n"), figure(1, "t"), text("b\n"), figure(2, "u")];
    const html = outputHtml("en", proved("a\nb", events));
    const part = (text: string) => `<span class="cell-part">${text}</span>`;
    expect(outputOf(html)).toBe(part("a\n") + part("b") + part(""));
  });

  it("shows the error at the end of a run as a live run does", () => {
    const cell = proved("a\nError: b < c", [text("a\n")], [], " throws");
    expect(outputOf(outputHtml("en", cell))).toBe(
      'a\n<span class="cell-error">Error: b &lt; c</span>',
    );
  });

  it("lets no title break out of the figure", () => {
    const title = '"><script>alert(1)</script>';
    const { document } = parseHTML(outputHtml("en", proved("", [figure(1, title)])));
    expect(document.querySelector("script")).toBeNull();
    expect(document.querySelector("svg")?.getAttribute("aria-label")).toBe(`Figure: ${title}.`);
  });

  it("shows snapshots of figures, with a control that selects one, initially the last", () => {
    const drawing = (title: string) =>
      ({ size: [4, 3], title, legend: false, marks: [] }) as Figure;
    const frames: Frame[] = [
      [[1, drawing("early")]],
      [
        [1, drawing("t")],
        [2, drawing("u")],
      ],
    ];
    const events = [figure(1, "t"), figure(2, "u")];
    const { document } = parseHTML(outputHtml("en", proved("", events, frames)));
    const framed = [...document.querySelectorAll("figure")].map((one) =>
      [...one.querySelectorAll("[data-frame]")].map((frame) => [
        frame.getAttribute("data-frame"),
        frame.querySelector("svg")?.getAttribute("aria-label"),
      ]),
    );
    expect(framed).toEqual([
      [
        ["0", "Figure: early."],
        ["1", "Figure: t."],
      ],
      [["1", "Figure: u."]],
    ]);
    const inputs = [...document.querySelectorAll(".cell-frames input")];
    expect(inputs.map((input) => input.parentElement?.textContent)).toEqual(["1", "2"]);
    expect(inputs.map((input) => input.hasAttribute("checked"))).toEqual([false, true]);
    expect(document.querySelector(".cell-frames legend")?.textContent).not.toBe("");
  });

  it("has no control if no figure changed", () => {
    expect(outputHtml("en", proved("", [figure(1, "t")]))).not.toContain("cell-frames");
  });
});
