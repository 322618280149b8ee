import { expect, it, vi } from "vitest";
import { isLost } from "./report.ts";
import { bytesOf, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

it("merges the keys of <<, and reads no files of _data that are not data", async () => {
  write({
    "_config.yml": "locale: en-GB\n",
    "_data/ui.yml": "en: &en\n  menu: Menu\nen-GB:\n  <<: *en\n",
    "_data/OWNERS": "* @a: [\n",
    "_posts/2020-01-02-a.md": post("title: a", "The {{ site.data.ui[site.locale].menu }}."),
  });
  const imported = await run();
  expect(bytesOf("content/posts/en/2020-01-02-a.md")).toContain("The Menu.");
  expect(remarksIn(imported).join("\n")).not.toContain("OWNERS");
});

it("converts a page that shows data, and one that lists all collections", async () => {
  const list =
    "{% for one in site.collections %}{% if one.label == 'notes' %}{% for note in one.docs %}{{ note.title }}{% endfor %}{% endif %}{% endfor %}";
  write({
    "_config.yml": "collections: { notes: { output: true } }\n",
    "_data/people.yml": "- name: Ada\n- name: Grace\n",
    "_notes/b.md": post("title: Beta", "A note in English."),
    "people.md": post(
      "title: People",
      "As in [[/b]].\n\n{% for one in site.data.people %}\n* {{ one.name }}\n{% endfor %}",
    ),
    "notes.md": post(
      "title: Notes",
      `Everything that I noted down so far, in one list.\n\n${list}`,
    ),
  });
  await run();
  expect(bytesOf("content/pages/en/people.md")).toMatch(/\* Ada\n+\* Grace/);
  expect(bytesOf("content/pages/en/people.md")).toContain("As in [Beta](/notes/b/).");
  expect(bytesOf("content/pages/en/notes.md")).toContain("Beta");
});

it("lists collections and their documents in Jekyll's order, with the empty ones", async () => {
  const list =
    "Collections: {% for one in site.collections %}{{ one.label }}({% for doc in one.docs %}{{ doc.title }} {% endfor %}) {% endfor %}";
  write({
    "_config.yml": "collections: { talks: {}, notes: { output: true } }\n",
    "_notes/a.md": post("title: A\ndate: 2021-01-01", "A note in English."),
    "_notes/b.md": post("title: B\ndate: 2020-01-01", "A note in English."),
    "_notes/c.md": post("title: C", "A note in English."),
    "_posts/2020-01-02-d.md": post("title: D", "A post in English."),
    "_posts/2020-01-03-e.md": post("title: E", "A post in English."),
    "list.md": post("title: List", list),
  });
  await run();
  expect(bytesOf("content/pages/en/list.md")).toContain(
    "Collections: notes(B A C ) posts(D E ) talks()",
  );
});

it.each([
  ["sort_by: place", "c a b D"],
  // The title of a document without one is its name.
  ["sort_by: title", "D a b c"],
  ["order: [d.md, in/b.md]", "D b a c"],
])("lists the documents of a collection with %s in that order", async (setting, titles) => {
  const list = "{% for one in site.notes %}{{ one.title }} {% endfor %}";
  write({
    "_config.yml": `collections: { notes: { output: true, ${setting} } }\n`,
    "_notes/a.md": post("title: a\nplace: 2", "A note in English."),
    "_notes/in/b.md": post("title: b\nplace: 10", "A note in English."),
    "_notes/c.md": post("title: c\nplace: 1", "A note in English."),
    "_notes/d.md": post("", "A note in English."),
    "list.md": post("title: List", `${"A text of its own. ".repeat(40)}\n\nNotes: ${list}`),
  });
  await run();
  expect(bytesOf("content/pages/en/list.md")).toContain(`Notes: ${titles}`);
});

it("lists pages by the names of their files, without their folders", async () => {
  write({
    "_config.yml": "",
    "a/z.md": post("title: Last", "A page in English."),
    "b.md": post("title: First", "A page in English."),
    // A page that only lists others is replaced by this site's own list.
    "list.md": post(
      "title: List",
      `${"A text of its own. ".repeat(40)}\n\nPages: {% for one in site.pages %}{{ one.title }} {% endfor %}`,
    ),
  });
  await run();
  expect(bytesOf("content/pages/en/list.md")).toContain("Pages: First List Last");
});

it("reads the front matter of a template, whose keys are no text, without a warning of the parser", async () => {
  const warnings = vi.spyOn(process, "emitWarning").mockReturnValue(undefined);
  write({
    "_config.yml": "",
    "_posts/2020-01-02-a.md": post("title: {{ title }}", "A post in English."),
  });
  await run();
  expect(warnings).not.toHaveBeenCalled();
  expect(bytesOf("content/posts/en/2020-01-02-a.md")).toContain("A post in English.");
});

it("knows what identifies a post: its id, its collection and the name in its address", async () => {
  write({
    "_config.yml": "permalink: /:year/:title/\n",
    "_posts/2020-01-02-a-b.md": post(
      "title: a",
      "It is {{ page.id }}, {{ page.slug }} of {{ page.collection }}.",
    ),
  });
  await run();
  expect(bytesOf("content/posts/en/2020-01-02-a-b.md")).toContain("It is /2020/a-b, a-b of posts.");
});

it("knows the day of the import", async () => {
  write({
    "_config.yml": "",
    "_posts/2020-01-02-a.md": post("title: a", "Copyright {{ site.time | date: '%Y' }}"),
  });
  await run();
  expect(bytesOf("content/posts/en/2020-01-02-a.md")).toMatch(/Copyright 2\d{3}/);
});

it("keeps the percent signs of files whose names contain #, ? or %", async () => {
  write({
    "_config.yml": "",
    "images/C# 1.png": "x",
    "_posts/2020-01-02-a.md": post(
      "title: a",
      "![C](/images/C%23%201.png) and [it](/images/C%23%201.png)",
    ),
  });
  const imported = await run();
  expect(bytesOf("content/posts/en/2020-01-02-a.md")).toContain(
    "![C](/images/C%23%201.png) and [it](/images/C%23%201.png)",
  );
  expect(remarksIn(imported).join("\n")).not.toContain("not in the old site");
});

it("tells of a file that Liquid made and that is not in the new site", async () => {
  const made = post("layout: null", '[{% for post in site.posts %}"{{ post.url }}"{% endfor %}]');
  write({
    "_config.yml": "url: https://old.example\n",
    "api/posts.json": made,
    "search.json": made,
    "assets/sitedata.json": made,
    "assets/ieconfig.xml": post("", "<browserconfig>{{ site.title }}</browserconfig>"),
    "css/main.scss": post("", "@import 'theme';"),
  });
  const imported = await run();
  expect(remarksIn(imported)).toEqual([
    "api/posts.json:1: Liquid made it, and it is not a page: if you still need it, copy /api/posts.json from the old built site to public/api/posts.json",
    "assets/ieconfig.xml:1: it belongs to the theme, which is not imported",
    "assets/sitedata.json:1: this site makes such a file itself",
    "css/main.scss:1: it belongs to the theme, which is not imported",
    "search.json:1: this site makes such a file itself",
  ]);
  expect(isLost(imported.rows)).toBe(true);
});

it.each(["research.txt", "data/feedback.json", "atomic.json"])(
  "tells of %s, which is neither an index of a search nor a feed",
  async (path) => {
    write({ "_config.yml": "url: https://old.example\n", [path]: post("", "{{ site.title }}") });
    const imported = await run();
    expect(remarksIn(imported)).toEqual([
      `${path}:1: Liquid made it, and it is not a page: if you still need it, copy /${path} from the old built site to public/${path}`,
    ]);
  },
);

it("tells that data are lost which the layout of a page without a text shows", async () => {
  write({
    "_config.yml": "",
    "cv.md": post("title: 이력\nlayout: cv\npermalink: /cv/", ""),
    "people.md": post("title: 사람\nlayout: lab/people\npermalink: /people/", ""),
    "tags.md": post("title: 태그\nlayout: tags\npermalink: /tags/", ""),
    "_data/cv.yml": "- { title: 학력 }\n",
    "_layouts/cv.liquid": "{% for one in site.data.cv %}<h3>{{ one.title }}</h3>{% endfor %}",
    "_layouts/lab/people.html": "{%- for one in page.people -%}{{ one }}{% endfor %}",
    "_layouts/tags.html": "{% for one in site.tags %}{{ one }}{% endfor %}",
  });
  const imported = await run();
  const lost = (layout: string, url: string) =>
    `its layout, ${layout}, shows data, which is not imported: copy what the old built site shows at ${url} into a page`;
  const remarks = imported.rows.flatMap((row) => row.remarks);
  expect(remarks.filter(({ severity }) => severity === "lost").map((one) => one.message)).toEqual([
    ...[lost("cv", "/cv/"), lost("lab/people", "/people/")],
  ]);
});

it("keeps a page whose text is in an include, and tells of a list that it replaces", async () => {
  write({
    "_config.yml": "",
    "resume.html": post("title: 이력서", "{% include resume.html %}"),
    "_includes/resume.html": "<p>{% include work.html %}</p>",
    "_includes/work.html": "십 년 동안 일했습니다.",
    "tags.html": post("layout: page", "{% assign all = site.tags %}{% include list.html %}"),
    "_includes/list.html":
      "{% comment %}<!--\nThis list shows all tags.\n{% include work.html %}\n-->{% endcomment %}{% for tag in all %}{{ tag }}{% endfor %}",
  });
  const imported = await run();
  expect(bytesOf("content/pages/ko/resume.md")).toContain("십 년 동안 일했습니다.");
  expect(remarksIn(imported)).toContain(
    "tags.html:1: it contains no text of its own, or lists pages: its address leads to /tags/",
  );
});

it("lists the pages of a folder and the files of the site", async () => {
  const pages =
    "{% assign here = site.html_pages | where_exp: 'one', 'one.dir == page.dir' %}{% for one in here %}\n- [{{ one.title }}]({{ one.url }}){% endfor %}";
  const files =
    "{% for one in site.static_files %}{% if one.path contains 'photos/' %}\n![{{ one.basename }}]({{ one.path }}){% endif %}{% endfor %}";
  write({
    "_config.yml": "",
    "_includes/pages.md": pages,
    "notes/a.md": post("title: 하나", "글입니다."),
    "notes/list.md": post(
      "title: 목록",
      "{{ page.name }}와 같은 폴더에 있는 글입니다.\n\n{% include pages.md %}",
    ),
    "other/b.md": post("title: 다른 글", "글입니다."),
    "photos/sea.png": "x",
    "_posts/2020-01-02-a.md": post("title: 사진", `바다입니다.\n${files}`),
  });
  await run();
  const list = bytesOf("content/pages/ko/notes/list.md");
  expect(list).toMatch(/list\.md와[^]+- \[하나\]\(\/notes\/a\/\)/);
  expect(list).not.toContain("다른 글");
  expect(bytesOf("content/posts/ko/2020-01-02-a.md")).toContain("![sea](/photos/sea.png)");
});

it("lists categories in the order of their oldest posts, and the posts of each newest first, those of one day by path", async () => {
  write({
    "_config.yml": "",
    "_posts/2020-01-05-list.md": post(
      "title: 목록",
      "글의 목록입니다.\n\n{% for one in site.categories %}{{ one[0] }}: {% for post in one[1] %}{{ post.title }} {% endfor %}; {% endfor %}",
    ),
    "_posts/2020-01-02-a.md": post("title: a\ncategory: 나"),
    "_posts/2020-01-03-b.md": post("title: b\ncategory: 나"),
    "_posts/2020-01-04-c.md": post("title: c\ncategory: 가"),
    "_posts/2020-01-04-d.md": post("title: d\ncategory: 가"),
  });
  await run();
  expect(bytesOf("content/posts/ko/2020-01-05-list.md")).toContain("나: b a ; 가: d c ;");
});
