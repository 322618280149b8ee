/*!
 * This file and float-format.ts are modelled on numpy/core/arrayprint.py of NumPy 1.24.
 *
 * Copyright (c) 2005-2022, NumPy Developers.
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are
 * met:
 *
 *     * Redistributions of source code must retain the above copyright
 *        notice, this list of conditions and the following disclaimer.
 *
 *     * Redistributions in binary form must reproduce the above
 *        copyright notice, this list of conditions and the following
 *        disclaimer in the documentation and/or other materials provided
 *        with the distribution.
 *
 *     * Neither the name of the NumPy Developers nor the names of any
 *        contributors may be used to endorse or promote products derived
 *        from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
 * "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
 * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
 * A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
 * OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
 * SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
 * LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
 * DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
 * THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
 * (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
import { checkOptions } from "../core/arguments.ts";
import { isFloat } from "../core/dtype.ts";
import { tupleText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import { shortestOf } from "./decimal.ts";
import { floatFormat } from "./float-format.ts";
import { withOptions, type Print, type PrintOptions } from "./options.ts";
import { pythonFloat } from "./python-float.ts";

/**
 * The options of `array2string`, with NumPy's names. The defaults are the current print options.
 */
export interface ArrayStringOptions extends Partial<
  Omit<PrintOptions, "linewidth" | "suppress" | "nanstr" | "infstr">
> {
  max_line_width?: number;
  suppress_small?: boolean;
  /** The text between elements (" "). */
  separator?: string;
  /** The text that will precede the result: lines after the first are indented by its length. */
  prefix?: string;
  /** The text that will follow the result: lines break earlier by its length. */
  suffix?: string;
}

const names: (keyof ArrayStringOptions)[] = [
  "max_line_width",
  "precision",
  "suppress_small",
  "separator",
  "prefix",
  "suffix",
  "threshold",
  "edgeitems",
  "sign",
  "floatmode",
  "formatter",
];

/**
 * The array's elements as text, as NumPy prints them.
 *
 * @group printing
 * @throws ValueError for a mode or sign that does not exist
 * @throws TypeError for a precision that is not a whole number
 * @example
 * np.array2string(np.array([0.5, 1.25]), { separator: ", " }) // => [0.5 , 1.25]
 */
export function array2string(a: Strided, options: ArrayStringOptions = {}): string {
  checkOptions("array2string", options, ...names);
  const { separator = " ", prefix = "", suffix = "", ...named } = options;
  const { max_line_width: linewidth, suppress_small: suppress, ...rest } = named;
  const style = withOptions({ ...rest, linewidth, suppress });
  if (a.size === 0) return "[]";
  const edge = a.size > style.threshold ? style.edgeitems : Infinity;
  const print = formatOf(a, elements(a, edge || Infinity), style);
  const indent = " ".repeat(prefix.length + 1);
  return nested(a, print, { separator, edge, width: style.linewidth - suffix.length, indent });
}

/**
 * The array as Python's repr prints it, with its type if the elements do not show it.
 *
 * @group printing
 * @throws TypeError for a precision that is not a whole number
 * @example
 * np.array_repr(np.zeros([0])) // => array([], dtype=float64)
 */
export function array_repr(
  a: Strided,
  options: Pick<ArrayStringOptions, "max_line_width" | "precision" | "suppress_small"> = {},
): string {
  checkOptions("array_repr", options, "max_line_width", "precision", "suppress_small");
  const named = a.size === 0 || a.dtype.endsWith("32");
  const suffix = named ? "," : ")";
  const shape = a.size === 0 && a.ndim !== 1 ? `, shape=${tupleText(a.shape)}` : "";
  const text = array2string(a, { ...options, separator: ", ", prefix: "array(", suffix });
  const start = `array(${text}${shape}${suffix}`;
  if (!named) return start;
  const end = `dtype=${a.dtype})`;
  const { linewidth } = withOptions({ linewidth: options.max_line_width });
  const last = start.length - start.lastIndexOf("\n") - 1;
  const space = last + end.length + 1 > linewidth ? "\n      " : " ";
  return start + space + end;
}

/**
 * The array as Python's str prints it: a 0-d array as its element, any other as by `array2string`.
 */
export function array_str(a: Strided): string {
  if (a.ndim > 0) return array2string(a);
  const value = a.buffer[a.offset];
  if (isFloat(a.dtype)) return pythonFloat(value, shortestOf(a.dtype));
  return a.dtype === "bool" ? boolText(value) : integerText(value);
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
