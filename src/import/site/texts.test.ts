import { describe, expect, it } from "vitest";
import { parseFrontMatter, parseRedirects } from "../../schema/index.ts";
import { bytesOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

/** A page of enough words that it is not just a list, which this site would replace. */
const list = (shown: string) =>
  post(
    "title: 글",
    `${"제가 지금까지 적어 둔 글의 요약입니다. ".repeat(30)}\n\n{% for post in site.posts %}\n- ${shown}\n{% endfor %}`,
  );

describe("a page that shows the texts of posts", () => {
  it("shows their excerpts and contents as HTML, as Jekyll does", async () => {
    write({
      "a.md": list("{{ post.excerpt }}"),
      "b.md": list("{{ post.excerpt | strip_html }}"),
      "c.md": list("{{ post.content | strip_html | strip_newlines | truncate: 20 }}"),
      "_posts/2020-01-02-x.md": post(
        "title: x",
        "\n**굵은** 글, {{ page.title }}, [링크][l]입니다.\n\n둘째 문단입니다.\n\n[l]: /y/\n[m]: /z/",
      ),
    });
    await run();
    expect(bytesOf("content/pages/ko/a.md")).toContain(
      '<strong>굵은</strong> 글, x, <a href="/y/">링크</a>입니다.',
    );
    expect(bytesOf("content/pages/ko/a.md")).not.toContain("둘째");
    expect(bytesOf("content/pages/ko/b.md")).toContain("굵은 글, x, 링크입니다.");
    expect(bytesOf("content/pages/ko/c.md")).toContain("굵은 글, x, 링크입니다.둘째...");
  });

  it("shows titles in several languages, and Markdown of others behind a heading", async () => {
    write({
      "_config.yml": "collections: [notes]\n",
      "a.md": post(
        "title: 글",
        `${"제가 지금까지 적어 둔 글의 요약입니다. ".repeat(30)}\n\n{% for note in site.notes %}\n## {{ note.title.ko }}\n\n{%- assign ko = note.content | split: "<!-- ko -->" | last -%}\n\n{{ ko | markdownify }}\n{% endfor %}`,
      ),
      "_notes/x.md": post("title: { ko: 메모, en: Note }", "Note\n\n<!-- ko -->\n짧은 *메모*"),
    });
    await run();
    expect(bytesOf("content/pages/ko/a.md")).toContain("## 메모\n\n<p>짧은 <em>메모</em></p>");
  });

  it("prefers the excerpt of the front matter, and ends at the separator of the site", async () => {
    write({
      "_config.yml": "excerpt_separator: <!--more-->\n",
      "a.md": list("{{ post.excerpt | strip_html | strip }}"),
      "_posts/2020-01-02-x.md": post("title: x\nexcerpt: 짧은 글", "긴 글"),
      "_posts/2020-01-03-y.md": post("title: y", "첫 문단\n\n둘째 문단\n<!--more-->\n셋째 문단"),
    });
    await run();
    const page = bytesOf("content/pages/ko/a.md");
    expect(page).toContain("짧은 글");
    expect(page).toContain("둘째 문단");
    expect(page).not.toMatch(/긴 글|셋째/);
  });

  it("ends where posts show each other, and keeps formulas", async () => {
    write({
      "a.html": list("{{ post.content }}"),
      "_posts/2020-01-02-x.md": list("{{ post.content }}"),
      "_posts/2020-01-03-y.md": post("title: y", "$$x^2$$ 그리고 `$$`"),
    });
    await run();
    expect(bytesOf("content/pages/ko/a.md")).toContain("$x^2$");
    expect(bytesOf("content/posts/ko/2020-01-02-x.md")).toContain("$x^2$");
  });
});

it("a name of an include may begin with a slash", async () => {
  write({
    "_includes/a/b.html": "<b>{{ include.c }}</b>",
    "_posts/2020-01-02-x.md": post("title: x", 'Words {% include /a/b.html c="in bold" %}.'),
  });
  await run();
  expect(bytesOf("content/posts/en/2020-01-02-x.md")).toContain("Words <b>in bold</b>.");
});

it("a post whose old source had lost letters is kept, named and accepted by the build", async () => {
  const text = "You\uFFFDre irrelevant, said \uFFFDthey\uFFFD.";
  write({ "_config.yml": "lang: en\n", "_posts/2020-01-02-x.md": post("title: Caf\uFFFD", text) });
  const imported = await run();
  const path = "content/posts/en/2020-01-02-x.md";
  const written = bytesOf(path);
  expect(written).toContain(text);
  expect(parseFrontMatter(path, written)).toMatchObject({
    ok: true,
    page: { data: { title: "Caf\uFFFD" } },
  });
  expect(remarksIn(imported)).toContain(
    "_posts/2020-01-02-x.md:2: the file contains \uFFFD, which replaces letters that were lost earlier: write them again",
  );
});

it("the build accepts a post that lost most of its letters, and a redirect with one", async () => {
  write({
    "_config.yml": "lang: en\n",
    "tags.html": post(
      "redirect_from: /t\uFFFD/",
      "{% for tag in site.tags %}{{ tag }}{% endfor %}",
    ),
    "_posts/2020-01-02-x.md": post("title: Caf\uFFFD", "a ".repeat(9) + "\uFFFD".repeat(99)),
  });
  await run();
  const path = "content/posts/en/2020-01-02-x.md";
  const written = bytesOf(path);
  expect(written).toContain(`a ${"?".repeat(99)}`);
  expect(parseFrontMatter(path, written)).toMatchObject({
    ok: true,
    page: { data: { title: "Caf\uFFFD" } },
  });
  const redirects = "content/redirects.yml";
  expect(parseRedirects(redirects, bytesOf(redirects))).toMatchObject({
    ok: true,
    redirects: { "/t\uFFFD/": "/tags/" },
  });
});

it("writes the folder of the site in addresses of the tags of Jekyll 4, unless they are links", async () => {
  write({
    "_config.yml": "url: https://a.io\nbaseurl: /blog\npermalink: /:title/\n",
    "a.md": post("permalink: /a/"),
    "b.png": "x",
    "_posts/2020-01-02-x.md": post(
      "title: x",
      "{% link a.md %}와 {% post_url 2020-01-02-x %}, [가]({% link a.md %}), [나]({{ site.baseurl }}{% link a.md %}), ![다]({{ site.baseurl }}{% link b.png %})",
    ),
  });
  await run();
  expect(bytesOf("content/posts/ko/2020-01-02-x.md")).toContain(
    "/blog/a/와 /blog/x/, [가](/a/), [나](/a/), ![다](/b.png)",
  );
});
