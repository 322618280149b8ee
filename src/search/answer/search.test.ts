import { describe, expect, it } from "vitest";
import { digest } from "../../cache/index.ts";
import { withNames } from "../index-files/names.ts";
import { Search } from "./search.ts";
import type { IndexedPage, Kind } from "../types.ts";
import { weigher } from "../index-files/weigh.ts";
import { writeIndex } from "../index-files/write.ts";

const page: IndexedPage = {
  kind: "post",
  path: "/posts/rain/",
  title: "Rain",
  sections: [
    {
      anchor: "drops",
      heading: "Drops",
      text: "A gauge counts the drops that fall.",
      code: "const gauge = count(); // 물방울",
    },
    { anchor: "clouds", heading: "Clouds", text: "They drift.", code: "" },
  ],
};

describe("The excerpt of a section", () => {
  it("is of its text, if that contains a word of the query; its code is then not fetched", async () => {
    const { fetched, hits } = await find("gauge");
    expect(hits).toEqual([["A gauge counts the drops that fall.", false]]);
    expect(fetched.filter(isCode)).toEqual([]);
  });

  it("is of its code, if only that contains one", async () => {
    const { fetched, hits } = await find("const");
    expect(hits).toEqual([["const gauge = count(); // 물방울", true]]);
    expect(fetched.filter(isCode).length).toBe(1);
  });

  it("is of its text, if only a comment contains one in Korean", async () => {
    const { fetched, hits } = await find("물방울");
    expect(hits).toEqual([["A gauge counts the drops that fall.", false]]);
    expect(fetched.filter(isCode)).toEqual([]);
  });
});

describe("A query of which no page has everything", () => {
  it.each(["gauge zebra unicorn", "a gauge whose zebra is a unicorn"])(
    "finds the pages with one of its words: %s",
    async (query) => {
      expect((await find(query)).hits.length).toBe(1);
    },
  );

  it("finds nothing if no page has any", async () => {
    expect((await find("zebra unicorn")).hits).toEqual([]);
  });
});

it("A section about most of a query comes before one that has all its words in passing", async () => {
  const passing = `Rain fell in drops. ${"Snow and wind came. ".repeat(40)} A gauge has a manual.`;
  const about = "A rain gauge counts the drops.";
  const sections = [
    { anchor: "snow", heading: "Snow", text: passing, code: "" },
    { anchor: "gauge", heading: "Rain gauge", text: about, code: "" },
  ];
  const others = Array.from("abcdefgh", (name) => ({ ...sections[0], anchor: name, text: name }));
  const pages = [...sections, ...others].map((section) => ({
    ...page,
    title: "",
    path: section.anchor,
    sections: [section],
  }));
  const { answers } = await find("rain gauge drops manual", pages);
  expect(answers.map(({ path }) => path)).toEqual(["gauge", "snow"]);
});

it("A word that no page contains has little weight beside one that some pages contain", async () => {
  const texts = ["물방울을 셉니다.", "기하고 하학입니다."];
  const pages = texts.map((text, i): IndexedPage => {
    const section = { anchor: "", heading: "", text, code: "" };
    return { ...page, title: "", path: `/${i}/`, sections: [section] };
  });
  const { answers } = await find("물방울 기하학적", pages);
  expect(answers[0]?.path).toBe("/0/");
});

it("A page that has a word only within others comes after those that have it as a word", async () => {
  const blog = { title: "", text: "블로그를 옮깁니다. 블로그는 블로그입니다." };
  const logarithm = {
    title: "",
    text: `확률에 로그를 취합니다. ${"손실이 작아집니다. ".repeat(2)}`,
  };
  const pages = [blog, logarithm].map(({ title, text }, i): IndexedPage => {
    const section = { anchor: "", heading: "", text, code: "" };
    return { ...page, title, path: `/${i}/`, sections: [section] };
  });
  const paths = async (query: string) => (await find(query, pages)).answers.map(({ path }) => path);
  expect(await paths("로그")).toEqual(["/1/", "/0/"]);
  expect((await paths("블로그"))[0]).toBe("/0/");
});

it("A word of two syllables is not found within and across other words", async () => {
  const texts = ["하나만 고르기", "이것만으로", "`y`만 기억"];
  const sections = texts.map((text) => ({ anchor: text, heading: "", text, code: "" }));
  expect((await find("만고", [{ ...page, title: "", sections }])).answers).toEqual([]);
  expect((await find("mango", [{ ...page, title: "", sections }])).answers).toEqual([]);
  const apart = [{ ...sections[0], text: "층 수를 셉니다." }];
  expect((await find("층수", [{ ...page, title: "", sections: apart }])).answers.length).toBe(1);
});

describe("A number of four digits", () => {
  const sections = [
    { ...page.sections[0], text: "", outputs: "loss 1.0986\ncount 39760, 137,438,953\nstep 0.5" },
  ];
  it.each(["1.0986", "1.098", "39760", "39,760", "137438953", "137,438,953"])(
    "is found in outputs, with and without commas, and by its beginning: %s",
    async (query) => {
      expect((await find(query, [{ ...page, sections }])).hits.length).toBe(1);
    },
  );

  it("is found in a list without spaces", async () => {
    const lists = [{ ...sections[0], outputs: "[7,1234,56], [5,23,456,789]" }];
    expect((await find("1234", [{ ...page, sections: lists }])).hits.length).toBe(1);
    expect((await find("7123", [{ ...page, sections: lists }])).hits).toEqual([]);
    expect((await find("23456789", [{ ...page, sections: lists }])).hits).toEqual([]);
  });

  it("is found there, unlike others and words", async () => {
    expect((await find("0.5", [{ ...page, sections }])).hits).toEqual([]);
    expect((await find("loss", [{ ...page, sections }])).hits).toEqual([]);
  });
});

describe("A heading that a query names", () => {
  const headings = ["Axis limits", "Of plots and axes", "Rainfall", "Rainfall of limits"];
  const pages = headings.map((heading): IndexedPage => {
    const text = `${heading}. ${"The axes of plots have limits. ".repeat(3)}`;
    return {
      ...page,
      title: "",
      path: heading,
      sections: [{ anchor: "a", heading, text, code: "" }],
    };
  });
  const first = async (query: string) => (await find(query, pages)).answers[0]?.path;

  it("comes first if it is a part of the query", async () => {
    expect(await first("axis limit of the plot setting")).toBe("Axis limits");
  });

  it("comes first if the query is its beginning, the shortest one before the others", async () => {
    expect(await first("rainf")).toBe("Rainfall");
    expect(await first("rainfall of l")).toBe("Rainfall of limits");
  });
});

it("A rare word counts no more than a frequent one if both begin as the query does", async () => {
  const often = (i: number) => `Gradients. ${"A gradient is a slope. ".repeat(2)} ${i}`;
  const texts = [
    ...Array.from({ length: 8 }, (_, i) => often(i)),
    "Gradual change, and more of it.",
  ];
  const pages = texts.map((text, i): IndexedPage => {
    return {
      ...page,
      title: "",
      path: `/${i}/`,
      sections: [{ anchor: "", heading: "", text, code: "" }],
    };
  });
  const { answers } = await find("grad", pages);
  expect(answers[0]?.path).not.toBe("/8/");
});

describe("A query in Latin letters", () => {
  it("finds the Korean words that it writes, if it finds nothing else", async () => {
    const sections = [{ anchor: "", heading: "", text: "안개를 봅니다.", code: "" }];
    expect((await find("angae", [{ ...page, sections }])).hits.length).toBe(1);
  });
});

describe("A query of the other keyboard", () => {
  it("finds what its keys write", async () => {
    expect((await find("ㅎㅁㅕㅎㄷ")).hits.length).toBe(1);
  });

  it("does not find what is only similar", async () => {
    expect((await find("ㅎㅁㅕㅎㅎ")).hits).toEqual([]);
  });
});

it("The three best pages have up to three sections each, and the others two", async () => {
  const sections = Array.from("abc", (anchor) => ({ ...page.sections[0], anchor }));
  const pages = Array.from("1234", (path): IndexedPage => ({ ...page, path, sections }));
  const { answers } = await find("gauge", pages);
  expect(answers.map(({ hits }) => hits.length)).toEqual([3, 3, 3, 2]);
});

describe("A slip in a word", () => {
  const sections = [{ anchor: "", heading: "", text: "Optimizers drop activations.", code: "" }];
  const count = async (query: string) => (await find(query, [{ ...page, sections }])).hits.length;

  it.each(["optmizer", "activaton"])(
    "is found beside the ending that stems lack: %s",
    async (one) => {
      expect(await count(one)).toBe(1);
    },
  );

  it("may be another vowel in the first syllable that sounds alike", async () => {
    const spelled = [{ ...sections[0], text: "벡터를 더합니다." }];
    expect((await find("백터", [{ ...page, sections: spelled }])).hits.length).toBe(1);
  });

  it("is not the rest of a longer word, unless that is an ending", async () => {
    expect(await count("dropout")).toBe(0);
  });
});

it("First consonants are rather those of neighbouring syllables than of several words", async () => {
  const headings = ["개울 이야기", "여러 가지 방법으로 하는 기울기 확인"];
  const pages = headings.map((heading): IndexedPage => {
    return {
      ...page,
      title: "",
      path: heading,
      sections: [{ anchor: "a", heading, text: "", code: "" }],
    };
  });
  const { answers } = await find("ㄱㅇㄱ", pages);
  expect(answers[0]?.path).toBe(headings[1]);
});

describe("The kinds of an index", () => {
  const kindsOf = (kinds: Kind[]) => {
    const pages = kinds.map((kind): IndexedPage => ({ ...page, kind, path: `/${kind}/` }));
    return new Search(indexOf(pages).manifest, () => Promise.resolve("")).kinds;
  };

  it("are those of its pages", () => {
    expect(kindsOf(["post"])).toEqual(["post"]);
    expect(kindsOf(["api", "post", "book"])).toEqual(["book", "post", "api"]);
  });

  it("are without the glossary, which the book includes", () => {
    expect(kindsOf(["term", "post"])).toEqual(["post"]);
  });
});

describe("Two words that the query writes as one", () => {
  it("are found where both are", async () => {
    expect((await find("fallcounts")).hits.length).toBe(1);
    expect((await find("falldrift")).hits).toEqual([]);
  });
});

describe("An index", () => {
  it("has no file for the code of a pack without code", () => {
    const sections = page.sections.filter(({ code }) => code === "");
    expect(indexOf([{ ...page, sections }]).files.filter(({ name }) => isCode(name))).toEqual([]);
  });

  it("names a pack by its code, too", () => {
    const edited = page.sections.map((section) => ({ ...section, code: "let changed;" }));
    const [before, after] = [page, { ...page, sections: edited }].map(
      (one) => indexOf([one]).manifest.digests.packs,
    );
    expect(after).not.toBe(before);
  });
});

function indexOf(pages: readonly IndexedPage[]) {
  return withNames(writeIndex(pages.map(weigher([]))), "/index", digest);
}

/** What a query fetches, and the excerpts that it shows. */
async function find(query: string, of: readonly IndexedPage[] = [page]) {
  const { manifest, files } = indexOf(of);
  const fetched: string[] = [];
  const search = new Search(manifest, (name) => {
    fetched.push(name);
    return Promise.resolve(files.find((file) => file.name === name)?.text ?? "");
  });
  const { pages } = await search.find(query, undefined, 6);
  const hits = pages.flatMap((answer) =>
    answer.hits.map(({ excerpt, code }) => [excerpt.map(({ text }) => text).join(""), code]),
  );
  return { fetched, hits, answers: pages };
}

function isCode(name: string): boolean {
  return name.endsWith(".code.json");
}
