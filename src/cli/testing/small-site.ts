import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../common/prove-all.ts";
import { ProjectCopy } from "./project-copy.ts";

const author = /- id: (\S+)/.exec(readFileSync(join(root, "content/site.yml"), "utf8"))?.[1];

/** A post with code and a formula. */
export const post = (title: string, text: string) => `---
title: ${title}
description: A post.
date: 2026-01-01
tags: [a]
category: a
author: ${author}
---

${text}

\`\`\`ts
const answer: number = 42;
\`\`\`

$$
x^2
$$
`;

/** A post with a live cell. */
export const postWithCell = `---
title: Cell
description: A post with a cell.
author: ${author}
---

\`\`\`ts live file="zeros.ts" timeout=60
import * as np from "np";
console.log(\`\${np.zeros(2)}\`);
\`\`\`
\`\`\`output
[0. 0.]
\`\`\`
`;

/**
 * A copy of this project whose content is a few posts, the home page and the playground. site.yml, a
 * file and a folder of public/ are links to files outside the copy.
 */
export class SmallSite extends ProjectCopy {
  /** What the last build printed. */
  said = "";

  constructor() {
    super();
    this.remove("content/chapters");
    this.remove("content/posts/**/*.*");
    for (const lang of ["ko", "en"]) {
      this.write(`content/pages/${lang}/home.md`, "---\ntitle: Home\n---\n\nHome.\n");
      this.remove(`content/pages/${lang}/home.proof.json`);
    }
    this.write(
      "content/glossary.yml",
      "- id: matrix\n  ko: { term: 행렬, definition: 수의 표. }\n  en: { term: matrix, definition: A table of numbers. }\n",
    );
    this.write("content/posts/en/a.md", post("First", "The [matrix](term:matrix) `x`."));
    this.write("content/posts/en/b.md", post("Second", "Another text."));
    this.write("content/posts/en/c.md", postWithCell);
    this.write("content/posts/en/links.md", post("Links", "[a](/a.txt), [b](/folder/b.txt)"));

    writeFileSync(this.outside("a.txt"), "first");
    mkdirSync(this.outside("folder"));
    writeFileSync(this.outside("folder/b.txt"), "first");
    renameSync(this.path("content/site.yml"), this.outside("site.yml"));
    symlinkSync(this.outside("site.yml"), this.path("content/site.yml"));
    symlinkSync(this.outside("a.txt"), this.path("public/a.txt"));
    symlinkSync(this.outside("folder"), this.path("public/folder"), "junction");
    // Links that lead nowhere; Emacs makes one beside a file that is edited.
    symlinkSync("nowhere.png", this.path("public/dead.png"));
    symlinkSync("kim@host.1:2", this.path("public/.#a.txt"));
  }

  /** The path of a file beside the copy. */
  outside(file: string): string {
    return join(this.folder, file);
  }

  /** Builds the site, and returns the built files with digests of their contents. */
  async filesOf(outDir: string, env: Record<string, string> = {}): Promise<Record<string, string>> {
    this.said = await this.build(outDir, env);
    const files = globSync("**", { cwd: this.path(outDir), withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(
      files.sort().map((file) => [file.slice(this.path(outDir).length), digestOf(file)]),
    );
  }
}

const digestOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
