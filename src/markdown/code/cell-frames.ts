import { t, type Lang } from "../../i18n/index.ts";
import type { Drawing } from "../../live/index.ts";
import type { Frame } from "../../proof/index.ts";
import { escapeHtml } from "../html/html.ts";

/**
 * Renders a figure in each frame of a run that contains it; cell-figures.css shows one of them.
 *
 * @param draw draws the figure, with an id that is unique in the cell
 */
export function framesHtml(
  frames: readonly Frame[],
  figure: number,
  draw: (drawing: Drawing, id: string) => string,
): string {
  return frames
    .flatMap((frame, i) => {
      const [, drawing] = frame.find(([id]) => id === figure) ?? [];
      return drawing ? `<div data-frame="${i}">${draw(drawing, `${figure}-${i}`)}</div>` : [];
    })
    .join("");
}

/** Renders the control that selects a frame, initially the last one; it works without scripts. */
export function frameChoice(lang: Lang, frames: readonly Frame[], file: string): string {
  const choices = frames.map((_, i) => {
    const checked = i === frames.length - 1 ? " checked" : "";
    return `<label><input type="radio" name="frame-${file}" value="${i}"${checked}>${i + 1}</label>`;
  });
  const name = escapeHtml(t(lang, "built.frames"));
  return `<fieldset class="cell-frames"><legend>${name}</legend>${choices.join("")}</fieldset>`;
}
