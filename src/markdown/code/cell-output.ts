import { excerpt } from "../../cell/output/excerpt.ts";
import { cutLike, partsOf } from "../../cell/output/parts.ts";
import { t, type Lang } from "../../i18n/index.ts";
import type { Drawing } from "../../live/index.ts";
import { controlHtml } from "../../proof/published/control-html.ts";
import { figureSvg } from "../../proof/published/figure-svg.ts";
import type { ProvedCell } from "../../proof/index.ts";
import { frameChoice, framesHtml } from "./cell-frames.ts";
import { escapeText } from "../html/html.ts";

/**
 * Renders what a cell's recorded run shows: its controls, its text in one <output>, and its figures
 * next to it. If text follows a figure, the text is in parts, which cell-figures.css puts between
 * the figures.
 */
export function outputHtml(lang: Lang, { cell, run }: ProvedCell): string {
  const events = run?.ran.events ?? [];
  const figures = events.flatMap((event) => (event.type === "figure" ? [event] : []));
  const documented = cell.output?.code ?? "";
  const parts = figures.length > 0 ? cutLike(documented, partsOf(events)) : [documented];
  const mixed = parts.slice(1).some((part) => part !== "");
  const { file, throws } = cell.options;
  const html = parts.map((part, i) => textHtml(part, throws && i === parts.length - 1));
  const texts = mixed
    ? html.map((part) => `<span class="cell-part">${part}</span>`)
    : [textHtml(documented, throws)];
  const frames = run?.frames ?? [];
  const draw = (figure: Drawing, id: string) =>
    figureSvg(figure, `${file}-${id}`, (key, params) => t(lang, key, params));
  const pictures = figures.map(({ id, figure }) =>
    frames.length > 0 ? framesHtml(frames, id, draw) : draw(figure, String(id)),
  );
  const controls = events.flatMap((event) => (event.type === "control" ? [event.control] : []));
  const fields = controls.map((control) =>
    controlHtml(control, `${file}-control-${control.label}`),
  );
  return [
    `<div class="cell-controls">${fields.join("")}</div>`,
    `<div class="cell-shown">`,
    `<pre class="cell-output"><output aria-live="off">${texts.join("")}</output></pre>`,
    ...pictures.map((picture) => `<figure class="cell-figure">${picture}</figure>`),
    frames.length > 0 ? frameChoice(lang, frames, file) : "",
    `</div>`,
    `<label class="cell-unfold"><input type="checkbox">${t(lang, "built.unfold")}</label>`,
  ].join("");
}

/** Renders a text; if it ends with an error, shows its last line as a live run does. */
function textHtml(text: string, throws: boolean): string {
  if (!throws) return folded(text);
  const error = text.trimEnd().lastIndexOf("\n") + 1;
  return `${folded(text.slice(0, error))}<span class="cell-error">${escapeText(text.slice(error))}</span>`;
}

/** Renders a text; folds the middle of a long one. */
function folded(text: string): string {
  const [top, middle, end] = (excerpt(text) ?? [text]).map(escapeText);
  if (middle === undefined) return top;
  return `${top}<span class="cell-fold" hidden="until-found">${middle}</span><span class="cell-end">${end}</span>`;
}
