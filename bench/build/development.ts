import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    const shows = async ({ path }: Shown, text: string) => {
      while (!(await (await fetch(address + path)).text()).includes(text));
    };
    const start = await costOf(server.pid, async () => {
      [, address] = await server.said(/Local\s+(http:\S+?)\/?\s/);
      await shows(post, "</html>");
    });
    // The pages are verified, and those with cells wait for their runs.
    await server.said(/cells: /);
    await shows(chapter, "</html>");
    const saved = await costOf(server.pid, () => {
      appendFileSync(files[0], `\n${edit}\n`);
      return shows(post, edit);
    });
    const cell = await costOf(server.pid, () => {
      writeFileSync(files[1], editCell(texts[1], edit));
      return shows(chapter, edit);
    });
    return { start, post: saved, cell };
  } finally {
    await server.stop();
    for (const [i, file] of files.entries()) writeFileSync(file, texts[i]);
  }
}
