import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { blog, writeProject } from "./project-as-it-came.ts";
import {
  bytesOf,
  into,
  keysOf,
  old,
  png,
  post,
  remarksIn,
  run,
  useFolder,
  write,
} from "./trial.ts";

useFolder();

describe("the first import takes what a theme shows around the posts: it", () => {
  it("gives the tab the icon of the blog, also if that is in a folder", async () => {
    for (const [file, icon] of [
      ["favicon.ico", "favicon.ico"],
      ["assets/img/favicons/Favicon-32x32.png", "favicon.png"],
    ]) {
      writeProject({ "public/icon.svg": "<svg/>" });
      write({ ...blog, [file]: "icon", "assets/posts/icon.svg": "<svg/>" });
      const remarks = remarksIn(await run());
      expect(bytesOf(`public/${icon}`)).toBe("icon");
      expect(existsSync(join(into(), "public/icon.svg"))).toBe(false);
      expect(bytesOf("imported/replaced/public/icon.svg")).toBe("<svg/>");
      expect(remarks).toContain(
        `_config.yml:1: the icon of the tab is that of the blog, ${file}; the previous one is in imported/replaced/public/icon.svg`,
      );
      for (const folder of [old(), into()]) rmSync(folder, { recursive: true });
    }
  });

  it("sets aside the page about privacy if the blog has comments or counts visits", async () => {
    const privacy = "content/pages/ko/privacy.md";
    writeProject({ [privacy]: "---\ntitle: 방침\n---\n" });
    write({ ...blog, "_config.yml": "title: 김\nanalytics: { google: { id: G-ABCDEF1234 } }\n" });
    const { rows } = await run();
    expect(existsSync(join(into(), privacy))).toBe(false);
    const settings = rows.find(({ path }) => path === "_config.yml");
    expect(settings?.state).toBe("review");
    expect(settings?.remarks.map(({ message }) => message)).toContain(
      `the blog uses google, so ${privacy}, which says that the site has no comments and counts no visits, is in imported/replaced/${privacy}: move it back, and write there what these services learn`,
    );
  });

  it("keeps the page about privacy if it is the blog's own, or if it is right", async () => {
    const privacy = "content/pages/ko/privacy.md";
    writeProject({ [privacy]: "---\ntitle: 방침\n---\n" });
    write(blog);
    await run();
    expect(keysOf(privacy).title).toBe("방침");
    for (const folder of [old(), into()]) rmSync(folder, { recursive: true });
    writeProject({ [privacy]: "---\ntitle: 방침\n---\n" });
    const own = post("title: 저의 방침\npermalink: /privacy/", "쿠키를 씁니다.");
    write({ ...blog, "_config.yml": "gtag: G-ABCDEF1234\n", "privacy.md": own });
    const remarks = remarksIn(await run()).join("\n");
    expect(keysOf(privacy).title).toBe("저의 방침");
    expect(remarks).not.toContain("the blog uses");
  });

  it("takes the menu from the data of a theme, and names the settings that have no effect", async () => {
    writeProject();
    write({
      ...blog,
      "tags.html": post("layout: tags\npermalink: /tags/", ""),
      "_posts/2020-01-03-b.md": post("tags: [b]"),
      "_config.yml":
        "title: 공책\ndescription: 글\ntagline: 부제\navatar: /a.png\ntwitter: { username: kim }\nsocial: { name: 김, email: '', links: [https://a.example] }\npaginate: 5\nauthor: 김\n",
      "_data/navigation.yml":
        "main:\n  - { title: 저는, url: /about/ }\n  - { title: 글, url: /2020/01/02/a.html }\n  - { title: 태그, url: /tags/ }\n  - { title: 없음, url: /nothing/ }\n  - { title: 위, url: '#' }\n  - { title: 밖, url: 'https://a.example' }\n  - { title: 곁, url: //b.example/a }\n  - { title: 편지, url: 'mailto:a@a.example' }\n",
    });
    const remarks = remarksIn(await run());
    const { menu } = parse(bytesOf("content/site.yml")) as Record<string, unknown>;
    expect(menu).toEqual([
      "posts",
      { title: { ko: "저는" }, url: "/about/" },
      { title: { ko: "글" }, url: "/2020/01/02/a/" },
      { title: { ko: "태그" }, url: "/tags/" },
      { title: { ko: "밖" }, url: "https://a.example" },
      { title: { ko: "곁" }, url: "https://b.example/a" },
      { title: { ko: "편지" }, url: "mailto:a@a.example" },
      "contacts",
    ]);
    expect(parse(bytesOf("content/contacts.yml"))).toEqual([
      { title: { ko: "Twitter" }, url: "https://twitter.com/kim" },
      { title: { ko: "a.example" }, url: "https://a.example" },
    ]);
    expect(keysOf("content/pages/ko/contacts.md").title).toBe("연락처");
    expect(remarks).toContain("_config.yml:1: these settings have no effect here: tagline, avatar");
    expect(remarks).toContain(
      "_config.yml:1: the link of the menu to /nothing/ is left out, because the new site has no such page",
    );
  });

  it("says how to show the author's picture", async () => {
    for (const [settings, address] of [
      ["avatar: assets/나 1.png\n", "/assets/나 1.png"],
      ["author: { name: 김, avatar: /assets/나 1.png }\n", "/assets/나 1.png"],
      ["picture: https://a.example/me.png\n", "https://a.example/me.png"],
    ]) {
      writeProject();
      write({ ...blog, "_config.yml": `title: 공책\n${settings}`, "assets/나 1.png": png });
      const remarks = remarksIn(await run()).join("\n");
      expect(remarks).toContain("the author's picture (");
      expect(remarks).toContain(
        `write ![your name](<${address}>) in its file, such as content/pages/ko/about.md`,
      );
      expect(remarks).not.toContain("have no effect here");
      for (const folder of [old(), into()]) rmSync(folder, { recursive: true });
    }
  });

  it("leaves /contacts/ to a page that the blog has there, and tells its links", async () => {
    writeProject();
    write({
      ...blog,
      "_config.yml": "title: 공책\ngithub_username: kim\n",
      "me.md": post("title: 연락\npermalink: /contacts/"),
    });
    const remarks = remarksIn(await run()).join("\n");
    expect(existsSync(join(into(), "content/contacts.yml"))).toBe(false);
    expect(remarks).toContain("to show the links of the settings (https://github.com/kim)");
  });

  it("adds no list of posts to a menu that links one", async () => {
    for (const [url, address] of [
      ["/posts/", "/posts/"],
      ["/year-archive/", "/posts/"],
      ["/archive/", "/archive/"],
    ]) {
      writeProject();
      const navigation = `main: [{ title: 글, url: ${url} }]\n`;
      const list = post(`layout: posts\npermalink: ${url}`, "");
      write({ ...blog, "list.md": list, "_data/navigation.yml": navigation });
      await run();
      const { menu } = parse(bytesOf("content/site.yml")) as Record<string, unknown>;
      expect(menu).toEqual([{ title: { ko: "글" }, url: address }]);
      for (const folder of [old(), into()]) rmSync(folder, { recursive: true });
    }
  });

  it("takes the texts by which services know the owner of the blog", async () => {
    writeProject();
    const verified =
      "title: 공책\nwebmaster_verifications: { google: a, bing: '', alexa: c }\nnaver_site_verification: 12\nbing_site_verification: '<meta name=\"msvalidate.01\" content=\"b\" />'\n";
    write({ ...blog, "_config.yml": verified });
    const remarks = remarksIn(await run()).join("\n");
    const { verifications } = parse(bytesOf("content/site.yml")) as Record<string, unknown>;
    expect(verifications).toEqual({ google: "a", bing: "b", naver: "12" });
    expect(remarks).toContain("these settings have no effect here: webmaster_verifications.alexa");
    expect(remarks).not.toContain("naver_site_verification");
  });

  it("takes the first author from the settings of a theme", async () => {
    writeProject();
    write({ ...blog, "_config.yml": "title: 공책\nsocial: { name: 김초록 }\n" });
    await run();
    const { authors } = parse(bytesOf("content/site.yml")) as Record<string, unknown>;
    expect(authors).toMatchObject([{ name: { ko: "김초록" } }]);
  });
});
