/*!
 * This file, elements.ts and float-format.ts are modelled on numpy/core/arrayprint.py of NumPy 1.24.
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
import { tupleText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import { elementsText } from "./elements.ts";
import type { PrintOptions } from "./options.ts";
import { withOptions } from "./set-options.ts";

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
  const width = style.linewidth - suffix.length;
  return elementsText(a, style, separator, width, " ".repeat(prefix.length + 1));
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
