/*
 * Modelled on NumPy's arrayprint.py; see the notice in array2string.ts.
 */
import { isFloat } from "../core/dtype.ts";
import type { Strided } from "../core/strided.ts";
import { shortestOf } from "./decimal.ts";
import { floatFormat } from "./float-format.ts";
import { options, type Print, type PrintOptions } from "./options.ts";
import { pythonFloat } from "./python-float.ts";

/**
 * The array as Python's str prints it: a 0-d array as its element, any other as by `array2string`.
 */
export function array_str(a: Strided): string {
  if (a.ndim > 0) return elementsText(a, options, " ", options.linewidth, " ");
  const value = a.buffer[a.offset];
  if (isFloat(a.dtype)) return pythonFloat(value, shortestOf(a.dtype));
  return a.dtype === "bool" ? boolText(value) : integerText(value);
}

/**
 * The elements in rows of at most `width` characters.
 *
 * @param indent the text at the start of every line after the first
 */
export function elementsText(
  a: Strided,
  style: PrintOptions,
  separator: string,
  width: number,
  indent: string,
): string {
  if (a.size === 0) return "[]";
  const edge = a.size > style.threshold ? style.edgeitems : Infinity;
  const print = formatOf(a, elements(a, edge || Infinity), style);
  return nested(a, print, { separator, edge, width, indent });
}

/** The elements in order; for long axes, only `edge` at each end. */
function elements(a: Strided, edge: number): number[] {
  const found: number[] = [];
  const visit = (axis: number, offset: number): void => {
    if (axis === a.ndim) {
      found.push(a.buffer[offset]);
      return;
    }
    const size = a.shape[axis];
    for (let i = 0; i < size; i++) {
      if (size > 2 * edge && i === edge) i = size - edge;
      visit(axis + 1, offset + i * a.strides[axis]);
    }
  };
  visit(0, a.offset);
  return found;
}

/** The function that prints one element in the common format. */
function formatOf(a: Strided, values: number[], style: PrintOptions): Print {
  const { formatter } = style;
  if (isFloat(a.dtype)) {
    return formatter.float ?? formatter.all ?? floatFormat(values, style, shortestOf(a.dtype));
  }
  if (a.dtype === "bool") {
    return formatter.bool ?? formatter.all ?? ((x) => boolText(x).padStart(a.ndim > 0 ? 5 : 0));
  }
  const width = Math.max(0, ...values.map((x) => integerText(x).length));
  return formatter.int ?? formatter.all ?? ((x) => integerText(x).padStart(width));
}

function boolText(x: number): string {
  return x === 0 ? "False" : "True";
}

function integerText(x: number): string {
  // Infinities have no digits.
  return Number.isSafeInteger(x) || !Number.isFinite(x) ? String(x) : String(BigInt(x));
}

interface Frame {
  separator: string;
  edge: number;
  /** The maximum length of a line. */
  width: number;
  /** The text at the start of every line after the first. */
  indent: string;
}

/** The rows in brackets, with a line break for each axis between them. */
function nested(a: Strided, print: Print, frame: Frame, axis = 0, offset = a.offset): string {
  if (axis === a.ndim) return print(a.buffer[offset]);
  const inner = { ...frame, indent: `${frame.indent} `, width: frame.width - 1 };
  const size = a.shape[axis];
  const words: string[] = [];
  for (let i = 0; i < size; i++) {
    if (size > 2 * frame.edge && i === frame.edge) {
      words.push("...");
      i = size - Math.max(1, frame.edge);
    }
    words.push(nested(a, print, inner, axis + 1, offset + i * a.strides[axis]));
  }
  if (axis === a.ndim - 1) return `[${wrapped(words, frame)}]`;
  const between = frame.separator.trimEnd() + "\n".repeat(a.ndim - 1 - axis) + frame.indent;
  return `[${words.join(between)}]`;
}

/** The words of one row, broken into lines no longer than the width. */
function wrapped(words: string[], { separator, width, indent }: Frame): string {
  const room = width - Math.max(separator.trimEnd().length, 1);
  let text = "";
  let line = indent;
  words.forEach((word, i) => {
    if (line.length + word.length > room && line.length > indent.length) {
      text += `${line.trimEnd()}\n`;
      line = indent;
    }
    line += word + (i < words.length - 1 ? separator : "");
  });
  return (text + line).slice(indent.length);
}
