import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { createServer } from "vite";
import { expect, it } from "vitest";
import { unwatched } from "./unwatched.ts";

it("Vite does not watch the folders of which no page shows a file", async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "unwatched-")));
  const write = (name: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), "");
  };
  const shown = ["content/posts/en/dist.md", "content/dist/a.md", "public/a.png", "src/site/a.ts"];
  const others = ["dist/posts/a/index.html", "e2e/a.ts", "src/import/a.ts"];
  for (const name of [...shown, ...others]) write(name);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    build: { emptyOutDir: false },
    server: { middlewareMode: true, ws: false },
    plugins: [unwatched(root)],
  });
  try {
    const watched = () =>
      Object.entries(server.watcher.getWatched()).flatMap(([folder, names]) =>
        names.map((name) => relative(root, join(folder, name)).replaceAll("\\", "/")),
      );
    // Files deep in a folder are found after the folders beside it.
    await expect.poll(watched).toEqual(expect.arrayContaining(shown));
    expect(watched().filter((name) => /^(?:dist|e2e|src\/import)\b/.test(name))).toEqual([]);
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
});
