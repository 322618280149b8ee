import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { hosted } from "../../src/cli/common/hosted.ts";
import { attack, type Report } from "../attack.ts";
import type { Attack } from "../attacks.ts";
import { drive, type Other } from "./drive.ts";

/** What a page must do: survive an attack, or run all its cells. */
export interface Task {
  page: string;
  attack?: Attack;
}

/** A task as the page receives it, with its index, which its report names. */
export type Numbered = Task & { index: number };

export type Outcome = Report | Other[] | { failed: string };

/** The time limits of a page for its cells and for an attack, in milliseconds. */
const limits = { cells: 180_000, attack: 45_000 };

/**
 * Serves the built site, with a script in its pages that fetches tasks and reports the outcomes. A
 * task that takes longer than its limit has failed, and a later report of it is ignored.
 *
 * @param restart opens the browser again, at an address
 * @returns an outcome for each task, in order
 */
export async function serveTasks(
  dist: string,
  tasks: readonly Task[],
  restart: (address: string) => void,
  patience = limits,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const files = hosted(dist, "/");
  const script = `const attack = ${attack.toString()};\n(${drive.toString()})(attack);`;
  let done = () => {};
  let timer: NodeJS.Timeout | undefined;

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/engine/script.js") {
      response.setHeader("Content-Type", "text/javascript");
      return response.end(script);
    }
    if (url.pathname === "/engine/task") {
      const index = outcomes.length;
      return response.end(JSON.stringify(index < tasks.length ? { ...tasks[index], index } : null));
    }
    if (url.pathname === "/engine/report") {
      const outcome = JSON.parse(await text(request)) as Outcome;
      if (Number(url.searchParams.get("task")) === outcomes.length) settle(outcome);
      return response.end();
    }
    if (!url.searchParams.has("engine")) return files(request, response);
    const html = readFileSync(join(dist, url.pathname, "index.html"), "utf8");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      html.replace("</body>", '<script type="module" src="/engine/script.js"></script></body>'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const open = () => restart(`http://localhost:${port}${tasks[outcomes.length].page}?engine`);

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        settle({ failed: "the page stopped responding" });
        if (outcomes.length < tasks.length) open();
      },
      patience[tasks[outcomes.length].attack ? "attack" : "cells"],
    );
  };
  const settle = (outcome: Outcome) => {
    outcomes.push(outcome);
    if (outcomes.length < tasks.length) return wait();
    clearTimeout(timer);
    done();
  };
  wait();
  open();
  await new Promise<void>((resolve) => (done = resolve));
  server.closeAllConnections();
  server.close();
  return outcomes;
}
