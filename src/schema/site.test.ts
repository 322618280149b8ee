import { describe, expect, it } from "vitest";
import { parseSite } from "./site.ts";

const good = `title: { ko: 밑바닥, en: Mitbadak }
description:
  ko: 설명
  en: About
url: https://name.github.io
base: /
authors:
  - id: kim
    name: { ko: 김, en: Kim }
comments: false
analytics: false
`;
const problems = (text: string) => {
  const parsed = parseSite("content/site.yml", text);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
};

describe("parseSite", () => {
  it("reads a site", () => {
    expect(parseSite("content/site.yml", good)).toMatchObject({
      ok: true,
      site: { title: { ko: "밑바닥" }, authors: [{ id: "kim" }], comments: false },
    });
  });

  it("accepts the repository of the sources", () => {
    const named = (address: string) => `${good}repository: ${address}\n`;
    expect(parseSite("content/site.yml", named("https://github.com/kim/book"))).toMatchObject({
      site: { repository: "https://github.com/kim/book" },
    });
    expect(problems(named("kim/book"))).toEqual([
      '12: repository is "kim/book": write where the sources are, such as https://github.com/name/repo',
    ]);
  });

  it("accepts permission for code in MDX pages", () => {
    expect(parseSite("content/site.yml", `${good}mdx: { code: true }\n`)).toMatchObject({
      site: { mdx: { code: true } },
    });
    expect(problems(`${good}mdx: { code: yes please }\n`)).toEqual([
      '12: mdx.code is "yes please": write true or false',
    ]);
    expect(problems(`${good}mdx: code\n`)).toEqual([
      '12: mdx is "code": write { code: true } or { code: false }',
    ]);
  });

  it("accepts the texts by which services know the owner", () => {
    const verified = (value: string) => `${good}verifications: ${value}\n`;
    expect(parseSite("content/site.yml", verified("{ google: a, naver: b }"))).toMatchObject({
      site: { verifications: { google: "a", naver: "b" } },
    });
    expect(problems(verified("{ googel: a }"))).toEqual([
      '12: unknown key "googel": did you mean "google"?',
    ]);
    const element = '<meta name="naver-site-verification" content="a" />';
    expect(problems(verified(`{ naver: '${element}' }`))).toEqual([
      `12: verifications.naver is ${JSON.stringify(element)}: write only the text of content in this element, such as 1a2b3c4d`,
    ]);
  });

  it("needs no base, comments or analytics", () => {
    const short = good.replace(/^(?:base|comments|analytics): .*\n/gm, "");
    expect(parseSite("content/site.yml", short)).toMatchObject({
      site: { base: "/", comments: false, analytics: false },
    });
  });

  it("reports what is wrong inside a value that can be of several kinds", () => {
    expect(problems(`${good}menu: [book, { title: { ko: 예 }, url: / }]\n`)).toEqual([
      '12: title.en of item 2 of menu is missing: write text, such as "Examples"',
    ]);
    const giscus = "comments: { provider: giscus, repo: a/b, repo_id: R, category: A, load: tap }";
    expect(problems(good.replace("comments: false", giscus))).toEqual([
      "10: comments.category_id is missing: write the id that giscus.app shows, such as DIC_kwDOExample",
      '10: comments.load is "tap": write scroll or click',
    ]);
    expect(problems(good.replace("comments: false", "comments: yes please"))).toEqual([
      '10: comments is "yes please": write false, or { provider: giscus, … }',
    ]);
  });

  it("reports the line of a missing language", () => {
    expect(problems(good.replace("  en: About\n", ""))).toEqual([
      '2: description.en is missing: write text, such as "Learn neural networks."',
    ]);
  });

  it("needs texts in the languages of the site only, of which the first is at the root", () => {
    const korean = `${good.replace("  en: About\n", "")}languages: [ko]\n`;
    expect(parseSite("content/site.yml", korean)).toMatchObject({ site: { languages: ["ko"] } });
    expect(parseSite("content/site.yml", good)).toMatchObject({
      site: { languages: ["ko", "en"], timezone: "Asia/Seoul" },
    });
    expect(problems(`${good}languages: [ko, xx]\n`)).toEqual([
      '12: item 2 of languages is "xx": write one of ko, en',
    ]);
    expect(problems(`${good}languages: [ko, ko]\n`)[0]).toContain("each once");
  });

  it("accepts texts alone in a site of one language", () => {
    const one = "languages: [ko]\ntitle: 집\ndescription: { ko: 설명 }\nurl: https://a.io\n";
    const author = "authors: [{ id: kim, name: 김 }]\n";
    expect(parseSite("content/site.yml", one + author)).toMatchObject({
      site: { title: { ko: "집" }, description: { ko: "설명" }, authors: [{ name: { ko: "김" } }] },
    });
    expect(problems(`${one.replace("집", "2024")}${author}`)).toEqual([
      '2: title is 2024, which YAML does not read as text: put it in quotes, "2024"',
    ]);
    expect(problems(`${one}authors: [{ id: kim, nmae: 김 }]\n`)).toContain(
      '5: unknown key "nmae": did you mean "name"?',
    );
    expect(problems(`${one}${author}menu: [{ title: { kr: 가 }, url: / }]\n`)).toContain(
      '6: unknown key "kr": did you mean "ko"?',
    );
    expect(problems(good.replace(/^title: .*/m, "title: 집"))).toEqual([
      '1: title is "집": write the text in each language: { ko: …, en: … }',
    ]);
  });

  it("accepts a base with or without slashes, as BASE_PATH", () => {
    for (const base of ["/", "repo", "/repo", "repo/", "/repo/sub/"]) {
      expect(problems(good.replace("base: /", `base: ${base}`))).toEqual([]);
    }
    for (const base of ["https://a.io", "/../x"]) {
      expect(problems(good.replace("base: /", `base: ${base}`))).toEqual([
        `6: base is "${base}": write the path below the host, such as / or /repo/`,
      ]);
    }
  });

  it("reads the time zone", () => {
    expect(parseSite("content/site.yml", `${good}timezone: Europe/Paris\n`)).toMatchObject({
      site: { timezone: "Europe/Paris" },
    });
    expect(problems(`${good}timezone: Seoul\n`)).toEqual([
      '12: timezone is "Seoul": write a time zone, such as Asia/Seoul',
    ]);
  });

  it("reads names of tags in each language, each once", () => {
    const translations = (list: string) => `${good}translations: ${list}\n`;
    expect(parseSite("content/site.yml", translations("[{ ko: 가, en: a }]"))).toMatchObject({
      site: { translations: [{ ko: "가", en: "a" }] },
    });
    const error =
      "write a list of names in two or more languages, such as [{ ko: 신경망, en: neural networks }]";
    expect(problems(translations("[{ ko: 가 }]"))).toEqual([
      `12: item 1 of translations is {"ko":"가"}: ${error}`,
    ]);
    expect(problems(translations("[{ ko: 가, en: a }, { ko: 나, en: A }]"))).toEqual([
      '12: en of item 2 of translations is "A": write a name that no other line has',
    ]);
    expect(
      problems(translations("[{ ko: 가, en: 7 }, { ko: 나, en: b }, { ko: 나, en: c }]")),
    ).toEqual([
      expect.stringContaining("12: en of item 1 of translations is 7"),
      '12: ko of item 3 of translations is "나": write a name that no other line has',
    ]);
    expect(problems(translations("[{ ko: 가, xx: a }]"))[0]).toContain('12: unknown key "xx"');
  });

  it("suggests keys inside lists and objects", () => {
    expect(problems(good.replace("name: {", "nmae: {"))).toEqual([
      "8: name of item 1 (kim) of authors is missing: write the text in each language: { ko: …, en: … }",
      '9: unknown key "nmae": did you mean "name"?',
    ]);
  });

  it("rejects an invalid address", () => {
    expect(problems(good.replace("https://name", "name"))).toEqual([
      '5: url is "name.github.io": write where the site is served, such as https://name.github.io',
    ]);
  });

  it("rejects an address with a path, which belongs to the base", () => {
    const error =
      "write the address of the host alone, such as https://name.github.io; write a path below it as base, such as base: /repo/";
    for (const url of ["https://a.io/blog/", "https://a.io/?x", "https://a.io/#x"]) {
      expect(problems(good.replace("https://name.github.io", url))).toEqual([
        `5: url is "${url}": ${error}`,
      ]);
    }
    expect(problems(good.replace("github.io", "github.io/"))).toEqual([]);
  });

  it("keeps the other settings if the address is wrong", () => {
    const parsed = parseSite("content/site.yml", good.replace("https://", ""));
    expect(parsed).toMatchObject({ ok: false, rest: { authors: [{ id: "kim" }] } });
  });

  it("rejects names that giscus or a counter cannot have", () => {
    const giscus = (repo: string, id: string) =>
      `comments: { provider: giscus, repo: ${repo}, repo_id: R_kg=, category: A B, category_id: ${id} }`;
    const comments = (line: string) => problems(good.replace("comments: false", line));
    expect(comments(giscus("kim/kim.github.io", "DIC_kw-4"))).toEqual([]);
    expect(comments(giscus("noslash", "x y"))).toEqual([
      '10: comments.repo is "noslash": write the owner and the name of a repository, such as name/repo',
      '10: comments.category_id is "x y": write the id that giscus.app shows, such as DIC_kwDOExample',
    ]);
    const analytics = (provider: string, id: string) =>
      problems(good.replace("analytics: false", `analytics: { provider: ${provider}, id: ${id} }`));
    for (const [provider, id] of [
      ["google", "G-A1"],
      ["google", "UA-123-4"],
      ["goatcounter", "my-site"],
      ["plausible", '"a.io,b.io"'],
      ["umami", "94db1cb1-74f4-4a40-ad6c-962362670409"],
    ]) {
      expect(analytics(provider, id)).toEqual([]);
    }
    for (const [provider, id] of [
      ["google", "x123"],
      ["goatcounter", "bad id/!"],
      ["goatcounter", "a.b"],
      ["plausible", "a b"],
    ]) {
      expect(analytics(provider, id)).toEqual([
        expect.stringContaining(`11: analytics.id is "${id}": write the `),
      ]);
    }
  });

  it("names the counters of visits that it knows", () => {
    const analytics = (value: string) =>
      problems(good.replace("analytics: false", `analytics: ${value}`));
    const known = "google, goatcounter, plausible or umami";
    expect(analytics("{ provider: matomo, id: a }")).toEqual([
      `11: analytics.provider is "matomo": write ${known}`,
    ]);
    expect(analytics("{ id: a }")).toEqual([`11: analytics.provider is missing: write ${known}`]);
    expect(analytics("matomo")).toEqual([
      expect.stringContaining('11: analytics is "matomo": write false, or { provider: google'),
    ]);
  });

  it("reports an id that two authors have", () => {
    const again = `$&  - { id: KIM, name: { ko: 김, en: Kim } }\n`;
    expect(problems(good.replace(/authors:\n/, again))).toEqual([
      expect.stringContaining("write an id that no other author has"),
    ]);
  });

  it("rejects comments that are neither disabled nor complete", () => {
    expect(problems(good.replace("comments: false", "comments: yes please"))).toEqual([
      '10: comments is "yes please": write false, or { provider: giscus, … }',
    ]);
  });
});
