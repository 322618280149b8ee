import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ProjectCopy } from "./testing/project-copy.ts";

const copy = new ProjectCopy();
const minutes = 60_000;
const file = "content/posts/ko/a.md";

const post = (code: string, output: string) =>
  `---\ntitle: A\n---\n\n\`\`\`ts live file="a.ts"\n${code}\n\`\`\`\n\`\`\`output\n${output}\n\`\`\`\n`;

beforeAll(() => {
  copy.removeContent();
  copy.write(
    "content/site.yml",
    `languages: [ko]
title: { ko: 집 }
description: { ko: 설명 }
url: https://house.example
authors: [{ id: kim, name: { ko: 김 } }]
`,
  );
  for (const name of ["home", "play"]) {
    copy.write(`content/pages/ko/${name}.md`, `---\ntitle: ${name}\n---\n`);
  }
});

afterAll(() => copy.delete());

function promote(...options: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ["src/cli/promote.ts", ...options], {
    cwd: copy.path(),
    encoding: "utf8",
    env: { ...process.env, CI: "" },
  });
  return { status, stdout };
}

test(
  "promote writes a new output only if that is confirmed",
  () => {
    const [before, after] = [post("console.log(2);", "1"), post("console.log(2);", "2")];
    copy.write(file, before);
    const refused = promote();
    expect(refused.stdout).toMatch(/^-1\n\+2\n[^]*Nothing was written\.\n$/m);
    expect(refused.status).toBe(1);
    expect(copy.read(file)).toBe(before);
    const { status, stdout } = promote("--yes");
    expect(stdout).toMatch(/\n1 file written: the cells have no problems\.\n$/);
    expect(status).toBe(0);
    expect(copy.read(file)).toBe(after);
    expect(promote()).toEqual({
      status: 0,
      stdout: "Nothing to promote: outputs and recordings are up to date.\n",
    });
  },
  2 * minutes,
);

test(
  "promote says which cells it leaves alone",
  () => {
    const text = post('throw new Error("broken");', "1");
    copy.write(file, text);
    const { status, stdout } = promote("--yes");
    expect(stdout).toContain(`${file}:6: a.ts fails: Error: broken`);
    expect(stdout).toMatch(/Nothing to promote: mend the 1 problem above by hand\.\n$/);
    expect(status).toBe(1);
    expect(copy.read(file)).toBe(text);
  },
  2 * minutes,
);

test(
  "promote that writes an output while another cell fails lists the failing cell and ends with 1",
  () => {
    const failing = '\n```ts live file="b.ts"\nthrow new Error("broken");\n```\n';
    copy.write(file, post("console.log(1);\nconsole.log(2);", "1") + failing);
    const { status, stdout } = promote("--yes");
    expect(stdout).toContain(`${file}:15: b.ts fails: Error: broken`);
    expect(stdout).toMatch(/1 file written: mend the 1 problem above by hand\.\n$/);
    expect(status).toBe(1);
    expect(copy.read(file)).toBe(post("console.log(1);\nconsole.log(2);", "1\n2") + failing);
  },
  2 * minutes,
);
