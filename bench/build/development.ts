import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Development } from "../../src/cli/testing/development.ts";
import { costOf, type Cost } from "./program.ts";

/** A page that is shown in development, with its file. */
interface Shown {
  path: string;
  file: string;
}

/** What `npm start` costs: until a post is shown, and from a save until the page shows it. */
export interface DevelopmentCosts {
  start: Cost;
  post: Cost;
  cell: Cost;
}

/** How long a page that does not show a text yet is left alone, in milliseconds. */
const pause = 5;

/** Waits until a page contains a text. */
async function shows(address: string, { path }: Shown, text: string): Promise<void> {
  while (!(await (await fetch(address + path)).text()).includes(text)) await setTimeout(pause);
}

/** Waits until a server that has just started shows a page, and returns its address. */
async function showsFirst(server: Development, page: Shown): Promise<string> {
  const [, address] = await server.said(/Local\s+(http:\S+?)\/?\s/);
  await shows(address, page, "</html>");
  return address;
}

/** The folders in which this site, Astro and Vite cache. */
const caches = [".astro", ...[".cache", ".astro", ".vite"].map((at) => `node_modules/${at}`)];

/** Deletes all that is cached, and starts the development server of a site until it shows a page. */
export async function uncachedStartCost(
  site: string,
  env: NodeJS.ProcessEnv,
  page: Shown,
): Promise<Cost> {
  for (const name of caches) rmSync(join(site, name), { recursive: true, force: true });
  const server = new Development(site, env);
  try {
    return await costOf(server.pid, async () => void (await showsFirst(server, page)));
  } finally {
    await server.stop();
  }
}

/**
 * Starts the development server of a site, opens a page, saves it with other text, and then saves a
 * page with another cell.
 *
 * @param editCell adds a comment to a cell of a text
 */
export async function developmentCosts(
  site: string,
  env: NodeJS.ProcessEnv,
  post: Shown,
  chapter: Shown,
  editCell: (text: string, comment: string) => string,
): Promise<DevelopmentCosts> {
  const server = new Development(site, env);
  // Another one each time, so that its run is not recalled.
  const edit = `Saved at ${Date.now()}.`;
  const files = [post, chapter].map(({ file }) => join(site, file));
  const texts = files.map((file) => readFileSync(file, "utf8"));
  try {
    let address = "";
    const start = await costOf(server.pid, async () => {
      address = await showsFirst(server, post);
    });
    // The pages are verified, and those with cells wait for their runs.
    await server.said(/\d cells: /);
    await shows(address, chapter, "</html>");
    const saved = await costOf(server.pid, () => {
      appendFileSync(files[0], `\n${edit}\n`);
      return shows(address, post, edit);
    });
    const cell = await costOf(server.pid, () => {
      writeFileSync(files[1], editCell(texts[1], edit));
      return shows(address, chapter, edit);
    });
    return { start, post: saved, cell };
  } finally {
    await server.stop();
    for (const [i, file] of files.entries()) writeFileSync(file, texts[i]);
  }
}
