import { blockList, listDefinition, mergeLists, readList } from "./attributes.ts";
import { atxHeading, setextHeading } from "./headings.ts";
import { fencedCode, indentedCode } from "./code.ts";
import { definition } from "./definitions.ts";
import { definitionList } from "./definition-lists.ts";
import { extension } from "./extensions.ts";
import { htmlBlock } from "./html-blocks.ts";
import { isBlank, type Line } from "./lines.ts";
import { list } from "./lists.ts";
import { blockFormula } from "./formulas.ts";
import { paragraph } from "./paragraphs.ts";
import { quote } from "./quotes.ts";
import { rule } from "./rules.ts";
import { deepest, type BlockParser, type Reader, type Scope } from "./scope.ts";
import { table } from "./tables.ts";
import type { Block } from "./tree.ts";

/** The parsers of blocks, in the order in which they are tried. */
const parsers: BlockParser[] = [
  attributeList,
  extension,
  endOfBlock,
  indentedCode,
  fencedCode,
  quote,
  atxHeading,
  rule,
  list,
  definitionList,
  htmlBlock,
  definition,
  setextHeading,
  blockFormula,
  table,
];

/** Parses lines into blocks: kramdown's "Block Boundaries" and "Structural Elements". */
export function parseBlocks(written: readonly Line[], depth: number, scope: Scope): Block[] {
  // The reader's own copy: a block of HTML leaves the rest of its last line to the next block.
  const lines = [...written];
  const reader: Reader = {
    ...{ lines, at: 0, depth, scope, out: [], pending: {} },
    ...{ atBoundary: true, isTorn: false },
  };
  while (reader.at < lines.length) {
    if (isBlank(lines[reader.at])) {
      reader.at += 1;
      reader.atBoundary = true;
      reader.pending = {};
      continue;
    }
    const known = depth < deepest && parsers.some((parse) => parse(reader));
    if (!known) paragraph(reader);
    reader.atBoundary = true;
  }
  return reader.out;
}

/** `{: …}`: attributes of the block above, or else of the one below. */
function attributeList(reader: Reader): boolean {
  const { text, number } = reader.lines[reader.at];
  const definition = listDefinition.exec(text);
  if (definition) {
    const [, name, list] = definition;
    const known = reader.scope.lists.get(name) ?? {};
    mergeLists(known, readList(list, reader.scope.lists));
    reader.scope.lists.set(name, known);
    reader.at += 1;
    return true;
  }
  const written = blockList.exec(text)?.[1];
  if (written === undefined) return false;
  const attributes = readList(written, reader.scope.lists);
  const above = reader.out.at(-1);
  if (above && reader.at > 0 && above.end === number) {
    mergeLists(above.attributes, attributes);
    above.end = number + 1;
  } else {
    mergeLists(reader.pending, attributes);
  }
  reader.at += 1;
  return true;
}

/** `^` alone on a line separates two blocks. */
function endOfBlock(reader: Reader): boolean {
  if (!/^\^\s*$/.test(reader.lines[reader.at].text)) return false;
  reader.at += 1;
  return true;
}
