import { areNear, isHangul, likeWithoutFinal } from "../terms/hangul.ts";

/**
 * Whether one slip turns a known term into a written one: a letter that is missing, added, changed
 * or exchanged with its neighbour. In pairs of syllables, one letter of the second may differ, or
 * the last consonant of the first.
 */
export function isSlip(written: string, known: string): boolean {
  if (isHangul(written)) {
    if (written.length !== 2 || known.length !== 2) return false;
    if (known[0] === written[0]) return areNear(written[1], known[1]);
    const [first, last] = likeWithoutFinal(written[0]);
    return known[1] === written[1] && first <= known[0] && known[0] <= last;
  }
  const [short, long] = written.length < known.length ? [written, known] : [known, written];
  if (short.length < 3 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = (text: string, from: number) => text.slice(same + from);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const exchanged = short[same] === long[same + 1] && short[same + 1] === long[same];
  return rest(short, 1) === rest(long, 1) || (exchanged && rest(short, 2) === rest(long, 2));
}
