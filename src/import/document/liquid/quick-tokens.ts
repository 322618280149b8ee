import { LookupType, Parser } from "liquidjs";
import type { Liquid } from "liquidjs";

/**
 * Makes an engine take its tokens from the end of a list. liquidjs takes them from the front, which
 * takes longer the more tokens follow, so that many tags would take quadratic time.
 */
export function withQuickTokens(engine: Liquid): Liquid {
  engine.parse = (html, filepath) => new QuickParser(engine).parse(html, filepath);
  engine._parsePartialFile = (file, sync, currentFile) =>
    new QuickParser(engine).parseFile(file, sync, LookupType.Partials, currentFile);
  return engine;
}

class QuickParser extends Parser {
  override parseTokens(tokens: Parameters<Parser["parseTokens"]>[0]) {
    const left = tokens.toReversed();
    left.shift = () => left.pop();
    return super.parseTokens(left);
  }
}
