/** Phrases of questions, of which each word alone may say something; "mean" only asks after "does". */
const asking =
  /\b(?:\w+n['’]t|differences? between|(?:types?|kinds?|role) of|not working|(?<=\bdo(?:es)?\b.+)mean|(?<=\bshould (?:i|we) )(?:use|choose|pick|take))\b/gi;

/** The same of error messages, which say less than the names in them. */
const failing =
  /\b(?:(?:object )?is not (?:an? (?:function|constructor)|defined|iterable)|has no attribute|no module named|cannot (?:find (?:name|module)|read propert(?:y|ies) of (?:undefined|null))|does not exist on type|is not assignable to(?: parameter of)? type|(?:name|module|object|property)(?= ['"‘]))\b/gi;

/** A query without the phrases that do not say what it asks about. */
export function withoutPhrases(query: string): string {
  return query.replace(failing, " ").replace(asking, " ");
}

/** The phrases of error messages in a query. */
export function failureIn(query: string): string {
  return query.match(failing)?.join(" ") ?? "";
}
