import type { Attack } from "./attacks.ts";

/** The result of an attack: `wrong` lists everything that must not happen. */
export interface Report {
  name: string;
  status: string;
  text: string;
  error?: { name: string; message: string };
  /** The time from its start to the end of the run after it, in milliseconds. */
  ms: number;
  /** The longest time that the page did not respond, in milliseconds of the clock. */
  silence: number;
  wrong: string[];
}

/**
 * Runs an attack in a page with the cells dot.ts and elementwise.ts, and checks what it changed:
 * the page, its storage, and the next run. Its source is injected into pages, so it uses nothing
 * outside itself.
 */
export async function attack({
  name,
  code,
  imported,
  ends,
  prints,
  timeout,
}: Attack): Promise<Report> {
  type Result = { status: string; text: string; error?: { name: string; message: string } };
  type Cell = HTMLElement & { code: string; run(): Promise<Result>; reset(): void };
  const cellOf = (file: string) => {
    const cell = document.querySelector<Cell>(`live-cell[data-cell$="#${file}"]`);
    if (!cell) throw new Error(`there is no cell ${file} in ${location.href}`);
    return cell;
  };
  const cell = cellOf("dot.ts");
  const other = cellOf("elementwise.ts");
  const { title } = document;
  const { href } = location;

  const started = performance.now();
  let silence = 0;
  let beat = performance.now();
  const heart = setInterval(() => {
    silence = Math.max(silence, performance.now() - beat);
    beat = performance.now();
  }, 10);

  if (imported) other.code = code;
  const entry =
    'import "./elementwise";\nawait new Promise((resolve) => setTimeout(resolve, 100));\nconsole.log("entry");';
  cell.code = imported ? entry : code;
  cell.dataset.timeout = String(timeout);
  const { status, text, error } = await cell.run();

  const wrong: string[] = [];
  const must = (truth: boolean, what: string) => {
    if (!truth) wrong.push(what);
  };
  must(ends.includes(status), `it ended with ${status}, not with ${ends.join(" or ")}`);
  must(prints === undefined || text.trimEnd() === prints, `it printed ${text.slice(0, 99)}`);
  must(!text.split("\n").includes("open"), "something is open");
  must(!text.includes("forged"), "something was forged");
  must(cell.dataset.state !== "running", "the cell is still running");
  must(
    !cell.querySelector(
      ".cell-result :is(b, img, image, script, iframe, object, [onerror], [style*=url])",
    ),
    "printed text became HTML",
  );
  must(document.title === title && location.href === href, "the page has changed");
  for (const key in {}) wrong.push(`every object has ${key}`);
  must(document.querySelectorAll("iframe").length <= 2, "there are too many frames");
  must(!/stolen/.test(document.cookie), "a cookie was set");
  must(localStorage.getItem("stolen") === null, "localStorage was reached");
  const databases = (await indexedDB.databases?.()) ?? [];
  must(!databases.some((one) => one.name === "stolen"), "a database was created");
  const stores = "caches" in window ? await caches.keys() : [];
  must(!stores.includes("stolen"), "a cache was created");

  other.reset();
  cell.code = 'console.log("alive");';
  cell.dataset.timeout = "20";
  const next = await cell.run();
  must(next.status === "ok" && next.text === "alive\n", `the next run ended with ${next.status}`);
  silence = Math.max(silence, performance.now() - beat);
  clearInterval(heart);
  return {
    name,
    status,
    text: text.slice(0, 200),
    error: error && { name: error.name.slice(0, 80), message: error.message.slice(0, 200) },
    ms: Math.round(performance.now() - started),
    silence: Math.round(silence),
    wrong,
  };
}
