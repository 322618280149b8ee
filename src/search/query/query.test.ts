import { describe, expect, it } from "vitest";
import { readQuery } from "./query.ts";

/** All terms that a query looks for. */
function termsOf(query: string): string[] {
  const { clauses } = readQuery(query) ?? { clauses: [] };
  return clauses.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
}

describe("A word after the name of a library is its member:", () => {
  it.each([
    ["numpy where", "np.where"],
    ["NumPy Where", "np.where"],
    ["np where", "np.where"],
    ["넘파이 where", "np.where"],
    ["pytorch affine", "nn.affine"],
    ["matplotlib contourf filled", "plt.contourf"],
    ["draw a network", "draw.network"],
  ])("%s is %s", (query, term) => {
    expect(termsOf(query)).toContain(term);
  });

  it.each(["where numpy", "numpy 배열", "array where"])("%s names none", (query) => {
    expect(termsOf(query).filter((term) => term.includes("."))).toEqual([]);
  });
});

describe("A member of a variable", () => {
  it("may be one of arrays", () => {
    expect(termsOf("arr.shape")).toContain("ndarray.shape");
    expect(termsOf("np.sum")).not.toContain("ndarray.sum");
    expect(termsOf("console.log")).not.toContain("ndarray.log");
  });

  it("counts more than a word", () => {
    const [member, word] = readQuery("np.seed noise")?.clauses ?? [];
    expect(member.weight).toBeGreaterThan(word.weight);
  });
});

it("A call of a function of a library is also sought as the heading of the function", () => {
  expect(readQuery("np.array([1, 2])")?.exact).toContain("=np.array");
  expect(readQuery("backward(dout)")?.exact).not.toContain("=backward");
});

it("The noun of which a query of one word makes a verb is the whole of a heading", () => {
  expect(readQuery("제곱하기")?.spans).toEqual([{ term: "=제곱", share: 1 }]);
});

it("A foreign word that is not spelled as the standard says is also sought as it says", () => {
  expect(termsOf("옵티마이져")).toContain("이저");
});

it("Wide letters are read as others", () => {
  expect(termsOf("ＮＰ．ｄｏｔ")).toEqual(termsOf("NP.dot"));
});

describe("A slice as in Python", () => {
  it.each([
    ["x[:, 0]", "[:"],
    ["a[::-1]", "::"],
  ])("is sought: %s", (query, term) => {
    expect(termsOf(query)).toContain(term);
  });
});

it("A digit of which something is said counts more than one of code", () => {
  const weightIn = (query: string) =>
    readQuery(query)?.clauses.find(({ alternatives }) => alternatives[0].term === "0")?.weight;
  expect(weightIn("기울기가 0이 되면")).toBeGreaterThan(weightIn("기울기 0 되면") ?? 1);
});

describe("A verb", () => {
  it("is also sought in its other forms, and is not required", () => {
    const [noun, , verb] = readQuery("모양 바꾸기")?.clauses ?? [];
    expect(noun.required).toBe(true);
    expect(verb.required).toBe(false);
    expect(verb.alternatives.map(({ term }) => term)).toEqual([
      "바꾸",
      "바꾼",
      "바꿀",
      "바꿉",
      "바꿔",
      "바꿨",
    ]);
  });

  it("alone is required", () => {
    expect(readQuery("바꾸기")?.clauses[0].required).toBe(true);
  });
});

describe("What is not done", () => {
  it.each(["손실이 안 줄어요", "손실이 줄지 않아요", "손실이 줄지 못합니다"])(
    "is sought in every way of writing it: %s",
    (query) => {
      expect(termsOf(query)).toEqual(expect.arrayContaining(["손실", "지않", "지못", "안"]));
      const required = readQuery(query)?.clauses.filter((clause) => clause.required);
      expect(required?.map(({ alternatives }) => alternatives[0].term)).toEqual(["손실"]);
    },
  );

  it("may be the whole of a heading", () => {
    expect(readQuery("검증하지 않는 것")?.exact).toContain("=검증하지않는것");
  });
});

it("A noun that ends with 지 is no verb before 못", () => {
  expect(termsOf("이미지 못 불러와요")).toEqual(expect.arrayContaining(termsOf("이미지")));
});

it("A verb that says how something becomes is also sought as its first part", () => {
  expect(termsOf("줄어들어요")).toContain("줄지");
  expect(termsOf("넘어가요")).not.toContain("넘지");
});

describe("What is done", () => {
  it.each([
    ["정확도 계산하는 법", "정확"],
    ["배열 섞기", "배열"],
    ["compute accuracy", "accuraci"],
    ["implementing accuracy", "accuraci"],
    ["add accuracy", "accuraci"],
    ["accuracy in python", "accuraci"],
    ["파이썬 정확도", "정확"],
    ["정확도 화면", "화면"],
  ])("is not required, unlike what it is done to: %s", (query, noun) => {
    const required = readQuery(query)?.clauses.filter((clause) => clause.required) ?? [];
    const terms = required.map(({ alternatives }) => alternatives[0].term);
    expect(terms).toContain(noun);
    expect(
      terms.filter((term) => /계산|섞기|comput|implement|^add|python|파이/.test(term)),
    ).toEqual([]);
  });

  it("is found in the other forms of a verb of one syllable", () => {
    expect(termsOf("섞는")).toEqual(expect.arrayContaining(["섞기", "섞어", "섞을"]));
    expect(termsOf("만드는 법")).toContain("만들");
    expect(termsOf("무엇이 달라요")).toEqual(expect.arrayContaining(["다른", "다름"]));
    expect(termsOf("골라")).toContain("고르");
  });

  it("is not meant by a noun with the same ending", () => {
    expect(readQuery("기울기 평면")?.clauses.every((one) => !one.isDone)).toBe(true);
  });
});

describe("Words that only ask are not sought:", () => {
  it.each([
    ["미분이 뭔지 모르겠어요", "미분"],
    ["미분 몰라도 볼 수 있나요", "미분"],
    ["미분이 얼마면 되나요", "미분"],
    ["행렬 어떻게 하나요", "행렬"],
    ["why doesn't loss", "loss"],
    ["difference between loss", "loss"],
    ["types of loss", "loss"],
    ["loss not working", "loss"],
    ["what does loss mean", "loss"],
    ["미분 방법이라면", "미분"],
  ])("%s seeks %s", (query, word) => {
    const words = readQuery(query)?.clauses.filter(({ weight }) => weight >= 1) ?? [];
    expect(words.map(({ alternatives }) => alternatives[0].term)).toEqual([word]);
  });
});

it.each(["types of", "difference between", "doesn't", "mean"])("%s alone is sought", (query) => {
  expect(termsOf(query)).not.toEqual([]);
});

describe("The subject of a query is searched for as a heading:", () => {
  it.each([
    ["axis 뜻", "=axis"],
    ["what is the chain rule", "=chainrule"],
    ["미분이 뭔지", "=미분"],
    ["연쇄 법칙이란", "=연쇄법칙"],
    ["add a slider", "=slider"],
    ["연쇄법칙을", "=연쇄법칙"],
    ["미분을 왜 하나요", "=미분"],
  ])("%s as %s", (query, term) => {
    expect(readQuery(query)?.exact.slice(1)).toEqual([term]);
  });

  it("after what asks for it", () => {
    const exact = readQuery("which optimizer should I use")?.exact;
    expect(exact?.slice(1)).toEqual(["=whichoptimizer", "=optimizer"]);
  });

  it.each(["연쇄 법칙", "가중치 나누기", "what is"])("%s is searched for as it is", (query) => {
    expect(readQuery(query)?.exact.length).toBe(1);
  });
});

describe("What a query does with arrays is searched for as a heading:", () => {
  it.each([
    ["행렬 나누기", "=나누기"],
    ["두 배열을 더하기", "=더하기"],
    ["벡터끼리 두 개 곱하기", "=곱하기"],
    ["divide two matrices", "=divide"],
    ["sort an array", "=sort"],
  ])("%s as %s", (query, term) => {
    expect(readQuery(query)?.exact.at(-1)).toBe(term);
  });
});

describe("The parts of a query that may be a whole heading", () => {
  it.each([
    ["난수 만들기", "=난수"],
    ["그림 설명 달기", "=그림설명"],
    ["매개변수 개수 세는 법", "=매개변수수"],
    ["가중치를 공유하면 기울기는", "=가중치공유"],
    ["change the shape of arrays", "=changeshape"],
    ["learning rates too high", "=learningrate"],
    ["두 선을 한 그래프에", "=선그래프"],
  ])("are neighbouring words without particles and plural: %s", (query, term) => {
    expect(readQuery(query)?.spans.map((span) => span.term)).toContain(term);
  });

  it("come by their share of the query", () => {
    const shares = readQuery("axis limits of plots")?.spans.map(({ share }) => share) ?? [];
    expect(shares[0]).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it("are neither a part of a word with a hyphen nor one of several nouns", () => {
    const terms = ["two-layer", "loss surface"].flatMap((query) => readQuery(query)?.spans ?? []);
    expect(terms.map(({ term }) => term)).toEqual(["=twolayer", "=losssurface"]);
  });
});

describe("The words of an error message", () => {
  it("are sought, but not required, beside the name in it", () => {
    const clauses = readQuery("price is not defined")?.clauses ?? [];
    const sought = clauses.map(({ alternatives: [{ term }], required }) => [term, required]);
    expect(sought).toEqual([
      ["price", true],
      ["not", false],
      ["defin", false],
    ]);
  });

  it.each(["x is not defined", "cannot read properties of undefined"])(
    "are all that is sought where there is no name: %s",
    (query) => {
      const clauses = readQuery(query)?.clauses.filter(({ required }) => required) ?? [];
      expect(clauses.length).toBeGreaterThan(1);
    },
  );
});

it("The word for a statement after its keyword is not sought", () => {
  expect(termsOf("for문이 느린")).not.toContain("문이");
  expect(termsOf("지문이 느린")).toContain("문이");
});

describe("The end of a query, while it is typed,", () => {
  it("may be the beginning of a heading", () => {
    expect(readQuery("Learning ra")?.beginning).toMatchObject({
      term: "=learningra",
      until: "=learningra",
    });
    expect(readQuery("손실 하")?.beginning).toMatchObject({ term: "=손실하", until: "=손실핳" });
  });

  it("may lack the last consonant of its last syllable", () => {
    const [, last] = readQuery("행려")?.clauses[0].alternatives ?? [];
    expect(last).toMatchObject({ term: "행려", until: "행렿" });
  });

  it("may be the first consonant of the next syllable, which is not sought", () => {
    expect(termsOf("난수 ㅅ")).toEqual(termsOf("난수"));
  });

  it("may be a syllable and the first consonant of the next one", () => {
    const { clauses = [] } = readQuery("행ㄹ") ?? {};
    expect(clauses.at(-1)).toMatchObject({
      alternatives: [{ term: "행라", until: "행맇" }],
      required: true,
    });
    expect(clauses[0]).toEqual(readQuery("행")?.clauses[0]);
  });

  it("may be a letter", () => {
    expect(readQuery("a")?.clauses[0].alternatives[0]).toMatchObject({ term: "a", prefix: true });
  });

  it("may be the beginning of a word without its stem", () => {
    expect(termsOf("slicin")).toContain("slice");
  });

  it("may be a common word that becomes another", () => {
    expect(readQuery("an")?.clauses[0].alternatives[0]).toMatchObject({ term: "an", prefix: true });
  });
});

it("A letter beside words, such as a variable, is not required, but a letter alone is", () => {
  const [letter] = readQuery("x랑 행렬")?.clauses ?? [];
  expect(letter).toMatchObject({ required: false, alternatives: [{ term: "x" }] });
  expect(readQuery("x")?.clauses[0].required).toBe(true);
});

describe("A word of one syllable", () => {
  it("is sought alone or with a particle, and as the beginning of others if it is the last", () => {
    const [first] = readQuery("값 계산")?.clauses ?? [];
    expect(first.alternatives.map(({ term }) => term)).toEqual(
      expect.arrayContaining(["값", "값은", "값을"]),
    );
    expect(first.alternatives.some(({ prefix }) => prefix)).toBe(false);
    const last = readQuery("값")?.clauses[0];
    expect(last?.alternatives.some(({ prefix }) => prefix)).toBe(true);
  });
});
