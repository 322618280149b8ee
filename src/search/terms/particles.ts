/** The particles of one syllable. */
export const particles = [..."은는이가을를의에와과도만로"];

/** What follows a Korean noun or stem: particles, and endings of verbs that are made of nouns. */
const endings = new Set([
  ...particles,
  ...(
    "으로 이면 에서 에게 한테 까지 부터 처럼 보다 마다 조차 밖에 라 란 이란 라는 이라는 라고 이라고 라면 이라면 라도 이라도 랑 이랑 하고 " +
    "에는 에서는 에도 로는 으로는 로서 로써 으로서 과는 와는 과의 와의 에서의 으로의 로의 들 들은 들을 들이 들의 인 인가 인가요 일까 " +
    "이다 입니다 이며 이고 된 되는 된다 되다 됩니다 될 되면 " +
    "시키기 시키는 시키다 시킨다 시켜 이나 나 든 든지 야 이야 뭐야 요 이요 예요 이에요 인데 인지 일 법 화 할 한 해"
  ).split(" "),
]);

/** What makes a verb of a noun: "계산하는". */
const doing = new Set(
  (
    "하다 하는 하기 하면 하여 하나 하나요 하려면 하려고 하면서 하도록 하는데 하는지 하는거 하는건 하는법 하지 하죠 하게 하자 하고싶은데 " +
    "해서 해야 해도 해요 해줘 했다 했는데 했던 했을 했나요 했어요 한다 한거 한것 할때 할까 할까요 할지 할수 합니다 합니까"
  ).split(" "),
);

/** What follows the stem of a verb only. */
const verbEndings = new Set(
  (
    "기 고 면 던 다 다고 으면 려면 으려면 려고 으려고 면서 으면서 도록 거나 나요 는데 은데 는지 은지 을지 는가 은가 네요 는거 는건 는법 을때 " +
    "어요 아요 어서 아서 어도 아도 어야 아야 을까 을까요 었다 았다 었는데 았는데 었나요 았나요 었어요 았어요 습니다 습니까 대요 는대요 래요 더라 더라고요 니까 지요 죠 군요"
  ).split(" "),
);

/** Endings with which many nouns end, too: "화면", "창고", "분류기". */
const nounEndings = new Set("기 고 면".split(" "));

/**
 * The syllables with which stems of verbs end. Most nouns have another one before such an ending, as
 * in "화면", "창고" and "분류기".
 */
const stemEnds = new Set([
  ..."가갈감갑같걷걸겁굵굽그기길깊까깎깔깝깨껍꼽꽂꾸끄끊끌끼나남낫낮낳내넓넘넣녹놀높놓누눕늘늦닦닫달닮담답닿덥덮돌돕되두둡듣들디떨떼뚫뛰뜨뜯띄럽렵롭루르리막말맑맙맞맡",
  ..."맺먹묶묻물믿밀밝밟벌벗볍보볶붓붙빌빼뽑살서섞세쉬쉽싫쌓쏟쓰쓸씹씻앉않알얇얕얻없엮열오옮우울웃으이익읽잃입잇있작잡재적접젓좁주줄줍쥐지집짓짜짧찍찢찾추춥치켜크키펴풀하히",
]);

/** Nouns that end as verbs do all the same, alone or as the last part of a longer one. */
const nouns = new Set("주기 재고 지면 라면 말기".split(" "));
const lastParts = /(?:크기|쓰기|기울기)$/;

const longest = 5;

/** How many syllables at the end of a run are a particle or an ending, leaving at least two. */
export function endingOf(run: string): number {
  for (let size = Math.min(longest, run.length - 2); size > 0; size--) {
    const end = run.slice(-size);
    const isEnd = endings.has(end) || doing.has(end) || verbEndings.has(end);
    if (isEnd && !isOfNoun(run, end)) return size;
  }
  return 0;
}

/** Whether a run ends as verbs do, as in "바꾸면", "넣기" and "계산하면". */
export function isVerb(run: string): boolean {
  const end = run.slice(run.length - (run.length === 2 ? 1 : endingOf(run)));
  if (run.length === 2) return nounEndings.has(end) && !isOfNoun(run, end);
  if (isShortVerb(run)) return true;
  return verbEndings.has(end) || doing.has(end);
}

/** Whether a run is a verb with a stem of one syllable and an ending of two: "줄어요". */
function isShortVerb(run: string): boolean {
  return run.length === 3 && stemEnds.has(run[0]) && verbEndings.has(run.slice(1));
}

/** Whether a run is a verb that is not made of a noun, such as "바꾸면", but not "계산하면". */
export function isPlainVerb(run: string): boolean {
  return isVerb(run) && !doing.has(run.slice(run.length - endingOf(run)));
}

/** Whether a noun ends with what looks like the ending of a verb. */
function isOfNoun(run: string, end: string): boolean {
  if (!nounEndings.has(end)) return false;
  return nouns.has(run) || lastParts.test(run) || !stemEnds.has(run[run.length - 2]);
}

/** Whether the whole run is a particle or an ending, such as the one in "NumPy로". */
export function isEnding(run: string): boolean {
  return endings.has(run) || doing.has(run);
}
