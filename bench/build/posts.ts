/** A post without its place: every generator wraps the same text in its own folders. */
export interface Post {
  lang: "ko" | "en";
  slug: string;
  text: string;
}

const words = {
  en: "gradient layer weight bias batch epoch matrix vector axis shape loss score kernel stride array index slice seed noise curve sample label".split(
    " ",
  ),
  ko: "기울기 계층 가중치 편향 배치 에폭 행렬 벡터 축 형상 손실 점수 커널 보폭 배열 색인 조각 씨앗 잡음 곡선 표본 정답".split(
    " ",
  ),
};

/**
 * Posts of ten fences and six formulas each, half of them in Korean and half in English, the same for
 * the same seed.
 *
 * @param author one of site.yml
 */
export function posts(count: number, seed: number, author: string): Post[] {
  const random = stream(seed);
  return Array.from({ length: count }, (_, i) => {
    const lang = i % 2 === 0 ? "ko" : "en";
    // No two have one name, since the translation of a post must have its formulas.
    const slug = `post-${i}`;
    return { lang, slug, text: text(lang, i, author, random) };
  });
}

type Random = (below: number) => number;

/** Marsaglia's xorshift with 32 bits: https://doi.org/10.18637/jss.v008.i14 */
function stream(seed: number): Random {
  let state = seed || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function text(lang: Post["lang"], index: number, author: string, random: Random): string {
  const date = new Date(Date.UTC(2020, 0, 1 + (index % 2000))).toISOString().slice(0, 10);
  const sentence = () => {
    const chosen = Array.from({ length: 14 }, () => words[lang][random(words[lang].length)]);
    return `${chosen.join(" ")}.`;
  };
  const paragraph = () => Array.from({ length: 4 }, sentence).join(" ");
  const sections = Array.from({ length: 5 }, (_, i) =>
    [
      `## ${i + 1} ${sentence().slice(0, -1)}`,
      paragraph(),
      fence(random, i),
      paragraph(),
      formula(random),
      fence(random, i + 1),
    ].join("\n\n"),
  );
  const front = [
    `title: ${words[lang][random(22)]} ${index}`,
    `description: ${sentence().slice(0, -1)}`,
    `date: ${date}`,
    `tags: [${words[lang][random(22)]}]`,
    "category: bench",
    `author: ${author}`,
  ];
  const inline = `${sentence()} $x_{${random(1000)}} = ${random(1000)}$`;
  return `---\n${front.join("\n")}\n---\n\n${sections.join("\n\n")}\n\n${inline}\n`;
}

function formula(random: Random): string {
  const [a, b, c] = [random(1000), random(1000), random(1000)];
  return `$$\n\\frac{\\partial L}{\\partial W_{${a}}} = \\sum_{i=1}^{${b}} x_i^{\\top} \\left( y_i - ${c} \\right)\n$$`;
}

function fence(random: Random, index: number): string {
  const name = `value${random(100_000)}`;
  const lines = Array.from({ length: 12 }, (_, i) =>
    index % 2 === 0
      ? `const ${name}${i}: number = Math.max(${random(1000)}, scale(${random(10)}, "${name}")); // ${i}`
      : `${name}_${i} = np.maximum(${random(1000)}, scale(${random(10)}, "${name}"))  # ${i}`,
  );
  return `\`\`\`${index % 2 === 0 ? "ts" : "python"}\n${lines.join("\n")}\n\`\`\``;
}
