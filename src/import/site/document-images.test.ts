import { describe, expect, it } from "vitest";
import { bytesOf, keysOf, png, post, remarksIn, run, useFolder, write } from "./trial.ts";

useFolder();

describe("importing the images of a document", () => {
  it("finds images whose addresses contain backslashes, which browsers read as slashes", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "assets/a b.png": "x",
      "_posts/2020-01-02-a.md": post(
        "title: a",
        "그림입니다.\n\n![a](\\assets\\a%20b.png)\n\n<img src='https:\\\\old.example\\assets\\a b.png' alt='b'>",
      ),
    });
    const imported = await run();
    expect(bytesOf("content/posts/ko/2020-01-02-a.md")).toContain(
      '![a](</assets/a b.png>)\n\n<img src="/assets/a b.png" alt="b">',
    );
    expect(remarksIn(imported)).toEqual([]);
  });

  it("finds a preview image by its name, in the folder where themes look for it", async () => {
    write({
      "_config.yml": "url: https://old.example\n",
      "images/a.jpg": png,
      "images/c.png": png.subarray(0, 60),
      "_posts/2020-01-02-a.md": post("title: a\nimage: { feature: a.jpg }"),
      "_posts/2020-01-02-b.md": post("title: b\nimage: { feature: b.jpg }"),
      "_posts/2020-01-02-c.md": post("title: c\nimage: /images/c.png"),
      "images/d.mp4": "",
      "assets/f.png": png,
      "_posts/2020-01-02-f.md": post("title: f\nimage: f.png"),
      "_posts/2020-01-02-d.md": post("title: d\nimage: /images/d.mp4"),
      "_posts/2020-01-02-g.md": post('title: g\nimage: "javascript:alert(1)"'),
      "_posts/2020-01-02-e.md": post('title: e\nimage: "data:image/png;base64,iVBORw0KGgo="'),
    });
    // The build refuses a preview that cannot be read.
    expect(remarksIn(await run())).toEqual([
      "_posts/2020-01-02-b.md:1: the preview image b.jpg is not in the old site",
      "_posts/2020-01-02-c.md:1: the preview image /images/c.png cannot be read: its end is missing; replace it",
      "_posts/2020-01-02-d.md:1: the preview image /images/d.mp4 is a video",
      "_posts/2020-01-02-e.md:1: the preview image data:image/png;base6… is not a file: save it as one",
      "_posts/2020-01-02-g.md:1: the preview image javascript:alert(1) is not a file: save it as one",
    ]);
    expect(keysOf("content/posts/ko/2020-01-02-a.md").img).toBe("/images/a.jpg");
    expect(keysOf("content/posts/ko/2020-01-02-f.md").img).toBe("/assets/f.png");
  });

  it.each(["cdn", "img_cdn"])("finds images in the folder of the setting %s", async (key) => {
    write({
      "_config.yml": `url: https://old.example\n${key}: /assets/img\n`,
      "assets/img/a.png": png,
      "_posts/2020-01-02-a.md": post("title: a\nimage: /a.png", "그림입니다.\n\n![a](/a.png)"),
    });
    const imported = await run();
    const file = "content/posts/ko/2020-01-02-a.md";
    expect(bytesOf(file)).toContain("![a](/assets/img/a.png)");
    expect(keysOf(file).img).toBe("/assets/img/a.png");
    expect(remarksIn(imported)).toEqual([]);
  });

  it("finds images in the folder that the front matter names", async () => {
    write({
      "_config.yml": "url: https://old.example\nbaseurl: /blog\n",
      "assets/posts/a b.png": "x",
      "assets/posts/c.png": png,
      "_posts/2020-01-02-a.md": post(
        "title: a\nmedia_subpath: /assets/posts/\nimage: c.png",
        "그림입니다.\n\n![a](a%20b.png)\n\n![c](/assets/posts/c.png)",
      ),
    });
    const imported = await run();
    const file = "content/posts/ko/2020-01-02-a.md";
    expect(bytesOf(file)).toContain("![a](</assets/posts/a b.png>)\n\n![c](/assets/posts/c.png)");
    expect(keysOf(file).img).toBe("/assets/posts/c.png");
    expect(remarksIn(imported)).toEqual([]);
  });

  it("finds the files of the folders of posts where jekyll-postfiles copied them", async () => {
    write({
      "_config.yml": "url: https://old.example\nplugins: [jekyll-postfiles]\npermalink: /:title/\n",
      "_posts/x/2020-01-02-a.md": post(
        "title: a\nimage: /a/c.png",
        "그림입니다.\n\n![a](/a/c.png)\n\n![b](in/d.png)\n\n[e](e.zip), [g](g.html), [h](h.txt)",
      ),
      ...{ "_posts/x/g.html": "<p>g</p>", "_posts/x/h.txt": "h", "_drafts/i.html": "<p>i</p>" },
      ...{ "_posts/x/c.png": png, "_posts/x/in/d.png": png, "_posts/x/e.zip": "x" },
      ...{ "_posts/2020-01-03-b.md": post("title: b", "![f](f.png)"), "_posts/f.png": png },
    });
    const imported = await run();
    const file = "content/posts/ko/x/2020-01-02-a.md";
    expect(bytesOf(file)).toContain(
      "![a](/a/c.png)\n\n![b](/a/in/d.png)\n\n[e](/a/e.zip), [g](/a/g.html)",
    );
    expect(keysOf(file).img).toBe("/a/c.png");
    expect(bytesOf("public/a/e.zip")).toBe("x");
    expect(bytesOf("public/a/h.txt")).toBe("h");
    expect(keysOf("content/posts/ko/i.md").draft).toBe(true);
    expect(remarksIn(imported)).toEqual([]);
  });
});
