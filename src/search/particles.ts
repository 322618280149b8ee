/** The particles of one syllable. */
export const particles = [..."은는이가을를의에와과도만로"];

/** What follows a Korean noun or stem: particles, and endings of verbs that are made of nouns. */
const endings = new Set([
  ...particles,
  ...(
    "으로 에서 에게 까지 부터 처럼 보다 마다 조차 라 란 이란 라는 이라는 라고 이라고 랑 이랑 " +
    "에는 에서는 에도 로는 으로는 로서 로써 으로서 과는 와는 과의 와의 에서의 으로의 로의 들 들은 들을 들이 들의 인 인가 인가요 일까 " +
    "이다 입니다 이며 이고 하다 하는 하기 하고 하면 하여 해서 해 한 할 합니다 하나 하나요 할까 할까요 했다 된 되는 된다 되다 됩니다 될 되면 " +
    "시키기 시키는 시키다 시킨다 시켜 하려면 하려고 하면서 하도록 이나 나 든 든지 야 이야 뭐야 요 이요 예요 이에요 인데 인지 일 법 화"
  ).split(" "),
]);

/** What follows the stem of a verb only. */
const verbEndings = new Set(
  "기 고 면 으면 려면 으려면 려고 으려고 면서 으면서 도록 거나 나요 는데 는지 었다 았다".split(" "),
);

/** Words of questions, in both languages, which say nothing about the page that answers them. */
const asking = new Set(
  (
    "어떻게 무엇 무엇인가 무엇인가요 무엇일까 무엇을 뭐 뭔가요 뭐야 뭔지 왜 언제 어디 어디서 대한 대해 대하여 위한 위해 있는 있나요 없는 " +
    "하는 방법 법 및 또는 그리고 차이점 쓰는 설명 알려줘 이유 의미 뜻 구현 예제 공식 개념 원리 구하기 구하는 구하려면 사용법 " +
    "vs does work works explain explained explanation meaning definition tutorial"
  ).split(" "),
);

const longest = 4;

/** How many syllables at the end of a run are a particle or an ending, leaving at least two. */
export function endingOf(run: string): number {
  for (let size = Math.min(longest, run.length - 2); size > 0; size--) {
    const end = run.slice(-size);
    if (endings.has(end) || verbEndings.has(end)) return size;
  }
  return 0;
}

/** Whether a run ends as verbs do, as in "바꾸면". */
export function isVerb(run: string): boolean {
  return verbEndings.has(run.slice(run.length - endingOf(run)));
}

/** Whether the whole run is a particle or an ending, such as the one in "NumPy로". */
export function isEnding(run: string): boolean {
  return endings.has(run);
}

/** Whether a run only asks, as in "역전파는 무엇인가요". */
export function isAsking(run: string): boolean {
  return asking.has(run.toLowerCase());
}
