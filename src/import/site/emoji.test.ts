import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bytesOf, into, keysOf, old, post, run, useFolder, write } from "./trial.ts";

useFolder();

const path = "content/posts/ko/2020-01-02-a.md";

const body = `## 안녕 :wave:

:smile:, 시각:+1:, **:x:** :no_such_name: 10:30:20 :foo:tada:

\`:on:\` [:o:](https://a.io/:on:/) $:a:$

<div><p>:cat:</p><pre>:on:<b>:off:</b></pre></div>

    :on:
`;

async function imported(settings: string, more: Record<string, string> = {}): Promise<string> {
  write({
    "_config.yml": `lang: ko\nmath: true\n${settings}\n`,
    "_posts/2020-01-02-a.md": post("title: ':rocket: 글'\ndescription: 좋은 :star:", body),
    ...more,
  });
  await run();
  return bytesOf(path);
}

describe("names of emoji", () => {
  it("are emoji if the blog uses jemoji, but not in code", async () => {
    const gemfile = `group :jekyll_plugins do\n  gem "jekyll-feed"\n  gem 'jemoji', '~> 0.12'\nend\n`;
    for (const [settings, more] of [
      ["plugins: [jemoji]", {}],
      ["gems: [jemoji]", {}],
      ["", { Gemfile: gemfile }],
      ["", { Gemfile: 'gem "jemoji", group: :jekyll_plugins\n' }],
    ] as const) {
      const text = await imported(settings, more);
      expect(keysOf(path)).toMatchObject({ title: "🚀 글", description: "좋은 ⭐" });
      expect(text).toContain("## 안녕 👋 {#안녕-wave}");
      expect(text).toContain("😄, 시각👍, **❌** :no_such_name: 10:30:20 :foo🎉");
      expect(text).toContain("`:on:` [⭕](https://a.io/:on:/) $:a:$");
      expect(text).toContain("🐱");
      expect(text).toContain(":on:<b>:off:</b>");
      expect(text).toContain("```\n:on:\n```");
      for (const folder of [old(), into()]) rmSync(folder, { recursive: true });
    }
  });

  it("are text in another blog", async () => {
    const more = { Gemfile: 'gem "jemoji"\n# gem "jemoji", group: :jekyll_plugins\n' };
    const text = await imported("plugins: [jekyll-feed]", more);
    expect(keysOf(path)).toMatchObject({ title: ":rocket: 글", description: "좋은 :star:" });
    expect(text).toContain(":smile:, 시각:+1:, **:x:**");
  });
});
