import { isHangul } from "../terms/hangul.ts";
import { endingOf } from "../terms/particles.ts";

/** Nouns of questions, which may also be a part of a name: "그림 설명". */
const nouns = new Set(
  "설명 이유 의미 뜻 정의 구현 예제 공식 개념 원리 방법 사용법 차이 차이점".split(" "),
);

/** Words of questions, in both languages, which say nothing about the page that answers them. */
const asking = new Set([
  ...nouns,
  ...(
    "한 두 세 네 한꺼번에 왜 대신 언제 어디 어디서 누가 무슨 얼마 몇 몇개 하나만 대한 대해 대해서 대하여 관한 위한 위해 하는 하고 하려면 법 법은 " +
    "및 또는 그리고 그냥 안 못 잘 좀 더 때 때는 것 거 게 건 수 쓰는 쓰나 쉽게 자세히 뜻이 " +
    "구하기 구하는 구하려면 하나요 할까 볼 쓸 인가 일까 되다 된다 되지 " +
    "vs versus does work works explain explained explanation meaning definition tutorial should could need needs want know tell " +
    "am my me mine much many any just please help about between through during over along across into per example examples way ways each every"
  ).split(" "),
]);

/** The beginnings of other such words, which have many endings: "모르겠어요", "있나요". */
const beginnings =
  /^(?:얼마|어떻|어떤|어때|뭐|뭔|뭘|무엇|모르겠|모르는|모름|몰라|궁금|싶|알려|있[나는어을]|없[나는어으을]|되[나는면]|필요[하한해]|돼|될|해줘|해주)/;

/** Whether a word only asks, as in "역전파는 무엇인가요". */
export function isAsking(word: string): boolean {
  return isAmong(asking, word) || beginnings.test(word);
}

/** Whether a word only asks, but may be a part of a name. */
export function isAskingNoun(word: string): boolean {
  return isAmong(nouns, word);
}

/** Verbs in the forms that questions use, and other words that many pages contain. */
const doing = new Set(
  (
    "make makes making made create creates creating write writes writing use uses used using add adds adding set sets setting get gets getting " +
    "implement implements implementing compute computes computing calculate calculates calculating find finds finding " +
    "종류 비교 역할 방식 과정 절차 특징 정리 코드 사용 활용 적용 파이썬 넘파이 code python numpy " +
    "one two three several multiple read " +
    "all once solve solves solving build builds building choose chooses choosing pick picks picking put puts putting show shows showing see change changing"
  ).split(" "),
);

/**
 * Whether a word is a verb or a word of many pages, which says less than the subject of a query, or the
 * name of an error, which says less than the message after it.
 */
export function isDoing(word: string): boolean {
  return doing.has(word.toLowerCase()) || /^[a-z]+error$/i.test(word);
}

/** Whether a word is in a set, a Korean word with or without its particle: "얼마로", "넘파이로". */
function isAmong(words: ReadonlySet<string>, word: string): boolean {
  return (
    words.has(word.toLowerCase()) ||
    (isHangul(word) && words.has(word.slice(0, word.length - endingOf(word))))
  );
}
