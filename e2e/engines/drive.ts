import type { attack, Report } from "../attack.ts";
import type { Numbered } from "./server.ts";

/** A cell whose output differs in this engine. */
export interface Other {
  file: string;
  state: string;
  /** The first line that differs, as documented and as printed. */
  lines?: [string, string];
  error?: string;
}

/**
 * Runs the server's tasks in the page, one after the other, and opens another page if a task needs
 * it. Its source is injected into pages, so it uses nothing outside itself.
 */
export async function drive(attackPage: typeof attack): Promise<void> {
  type Result = { text: string; error?: { name: string; message: string } };
  type Cell = HTMLElement & { run(): Promise<Result>; reset(): void };

  const runAll = async (): Promise<Other[]> => {
    const others: Other[] = [];
    const cells = [...document.querySelectorAll<Cell>("live-cell")];
    for (const cell of cells) cell.reset();
    for (const cell of cells) {
      const documented = (cell.querySelector("output")?.textContent ?? "").split("\n");
      const { text, error } = await cell.run();
      const state = cell.dataset.state ?? "";
      if (state === "same" || state === "plain") continue;
      const printed = text.split("\n");
      const at = documented.findIndex((line, i) => line.trimEnd() !== printed[i]?.trimEnd());
      others.push({
        file: cell.dataset.cell ?? "",
        state,
        ...(at >= 0 && { lines: [documented[at], printed[at] ?? ""] }),
        ...(error && { error: `${error.name}: ${error.message}` }),
      });
    }
    return others;
  };

  for (;;) {
    const task = (await (await fetch("/engine/task")).json()) as Numbered | null;
    if (!task) return;
    if (task.page !== location.pathname) return location.assign(`${task.page}?engine`);
    let report: Report | Other[] | { failed: string };
    try {
      report = task.attack ? await attackPage(task.attack) : await runAll();
    } catch (error) {
      report = { failed: String(error) };
    }
    await fetch(`/engine/report?task=${task.index}`, {
      method: "POST",
      body: JSON.stringify(report),
    });
  }
}
