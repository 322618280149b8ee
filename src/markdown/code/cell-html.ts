import { codeDigest, digest, remember } from "../../cache/index.ts";
import { labelOf } from "../../cell/label.ts";
import { t, type Key, type Lang } from "../../i18n/index.ts";
import { outcomesOf, type LivePage, type ProvedCell, type Row } from "../../proof/index.ts";
import { fitsBeside } from "./fits-beside.ts";
import { foldRegions } from "./fold-regions.ts";
import { highlight } from "./highlight.ts";
import { escapeHtml } from "../html/html.ts";

/** Returns the address of a page from its path without the base. */
type CellHref = (path: string) => string;

const actions = ["reset", "copy", "share"] as const;

/** The most lines of code that are not divided between printed pages. */
const longest = 30;

/** The parts of a cell that take long to make. */
interface Parts {
  /** The highlighted code, and that of its twin. */
  source: string;
  python?: string;
  /** What its recorded run shows. */
  output: string;
}

let renderer: string | undefined;

/**
 * The parts of a cell. They are cached until something that they show changes, so that an edit of
 * another cell, or of the text above, draws no figure again.
 */
function partsOf(lang: Lang, { cell, run, problems }: ProvedCell): Promise<Parts> {
  const { options, code, output, twin, source } = cell;
  // The figures of a cell from another page are there.
  const shownRun = source ? undefined : run;
  const shown = [output?.code, twin?.code, shownRun?.ran.events, shownRun?.frames];
  renderer ??= codeDigest(import.meta.url);
  return remember(digest(["cell", renderer, lang, options, code, shown]), async () => {
    const folded = (html: string) =>
      foldRegions(html, (lines) => escapeHtml(t(lang, "built.fold", { lines: String(lines) })));
    const highlighted = folded(await highlight(code, "ts"));
    if (options.static) return { source: highlighted, output: "" };
    // It loads what draws figures, which a build needs only for cells that changed.
    const { outputHtml } = await import("./cell-output.ts");
    return {
      source: highlighted,
      python: twin && folded(await highlight(twin.code, "python")),
      output: outputHtml(lang, { cell, run: shownRun, problems }),
    };
  });
}

/**
 * Renders a cell as static HTML, which is all that a reader without scripts sees and all that
 * <live-cell> needs.
 *
 * @param href returns the address of a page of the site
 */
export async function cellHtml(
  page: LivePage,
  proved: ProvedCell,
  href: CellHref,
): Promise<string> {
  const { cell, problems } = proved;
  const { options, code, output } = cell;
  const { lang, page: path } = page.proved.page;
  const row = page.table.rows.find(({ file }) => file === options.file);
  const say = (key: Key, params?: Record<string, string>) => escapeHtml(t(lang, key, params));
  const parts = await partsOf(lang, proved);
  const { source, python } = parts;
  if (options.static) return `<pre data-lang="ts"><code>${source}</code></pre>`;

  const id = `${path}#${options.file}`;
  const compared = output !== undefined && options.nondeterministic === undefined;
  const proven = compared && proved.run !== undefined && problems.length === 0;
  const state = proven ? "verified" : "plain";
  const drawn = proved.run?.ran.events.some(({ type }) => type === "figure");
  const recorded = output ? "text" : drawn ? "figure" : undefined;
  const label = labelOf(state, { compared: proven, recorded });
  const attributes = [
    `id="${options.file}"`,
    `data-cell="${escapeHtml(id)}"`,
    `data-state="${state}"`,
    `data-program="${page.program}"`,
    `data-timeout="${options.timeout}"`,
    options.throws ? "data-throws" : "",
    proven ? "data-proven" : "",
    code.trimEnd().split("\n").length > longest ? "data-long" : "",
    !python && fitsBeside(code, output?.code ?? "") ? "data-beside" : "",
    `role="group"`,
    `aria-label="${options.file}"`,
  ];
  const html = [
    `<live-cell ${attributes.filter(Boolean).join(" ")}>`,
    `<div class="cell-head"><span class="cell-file">${options.file}</span>`,
    python ? tabs(options.file, say("built.language")) : "",
    `<div class="cell-actions">`,
    `<span class="cell-go">${button("run", say("built.run"), { title: say("keys.run") })}${button("stop", say("built.stop"), { hidden: true })}</span>`,
    button("edit", say("built.edit"), { title: say("editor.help") }),
    actions.map((action) => button(action, say(`built.${action}`))).join(""),
    `<details class="cell-more"><summary aria-label="${say("built.more")}">⋯</summary>`,
    `<div>${button("download", say("built.download"))}${button("play", say("built.play"))}</div></details></div>`,
    `</div>`,
    `<div class="cell-code">`,
    `<pre class="cell-source" data-lang="ts"><code>${source}</code></pre>`,
    python ? `<pre class="cell-twin" data-lang="python"><code>${python}</code></pre>` : "",
    `</div>`,
    `<div class="cell-result">`,
    `<p class="cell-label"><span class="cell-state">${say(`state.${label}` as Key)}</span>`,
    `<a class="cell-proof" href="${escapeHtml(`${href("/proof/")}#${row?.id ?? ""}`)}"${proven ? "" : " hidden"}>${say("built.proof", { by: provers(row) })}</a>`,
    button("proven", say("built.proven"), { hidden: true }),
    `</p>`,
    parts.output,
    options.nondeterministic
      ? `<p class="cell-note">${say("built.nondeterministic", { why: options.nondeterministic })}</p>`
      : "",
    options.notComparable
      ? `<p class="cell-note">${say("built.notComparable", { why: options.notComparable })}</p>`
      : "",
    problems
      .map((problem) => `<pre class="cell-problem">${escapeHtml(problem.message)}</pre>`)
      .join(""),
    `<div class="cell-notes"></div>`,
    `</div>`,
    `<p class="cell-status" role="status"></p>`,
    `</live-cell>`,
  ].join("");
  if (cell.source) {
    const { title, page: path } = cell.source;
    const from = `<p class="cell-from"><a href="${escapeHtml(`${href(path)}#${options.file}`)}">${escapeHtml(title)}</a></p>`;
    return `<details class="cell-hidden"><summary>${say("built.from", { file: options.file, title })}</summary>${from}${html}</details>`;
  }
  if (!options.hidden) return html;
  return `<details class="cell-hidden"><summary>${say("built.hidden", { file: options.file })}</summary>${html}</details>`;
}

/** The programs that verified a cell: "NumPy 2.4.6, Node 22.23.2". */
function provers(row: Row | undefined): string {
  const outcomes = row ? outcomesOf(row) : [];
  return outcomes.map(({ name, version }) => `${name} ${version}`).join(", ");
}

/**
 * The tabs of a cell's two languages, which work without scripts and show one language at a time on
 * narrow screens.
 */
function tabs(file: string, label: string): string {
  const name = `tab-${file}`;
  const tab = (value: string, text: string, checked: string) =>
    `<label><input type="radio" name="${name}" value="${value}"${checked}>${text}</label>`;
  const both = tab("ts", "TypeScript", " checked") + tab("python", "Python", "");
  return `<span class="cell-tabs" role="radiogroup" aria-label="${label}">${both}</span>`;
}

function button(action: string, text: string, { title = "", hidden = false } = {}): string {
  const rest = `${title && ` title="${title}"`}${hidden ? " hidden" : ""}`;
  return `<button type="button" data-action="${action}"${rest}>${text}</button>`;
}
