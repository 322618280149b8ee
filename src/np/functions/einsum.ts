import { checkArrays } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { ordered } from "../core/ordered.ts";
import { sizeOf } from "../core/shape.ts";
import type { ArrayLike } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { not_equal } from "./compare.ts";
import { matmul } from "./linear.ts";
import { sum } from "./reduce.ts";
import { reshape } from "./shape.ts";

/** An array whose axes have letters. */
interface Lettered {
  a: NDArray;
  letters: string;
}

/**
 * A sum of products in Einstein's notation: a letter for each axis of each operand, and after "->"
 * the axes of the result; letters that it lacks are summed over. "ij,jk->ik" is the matrix product,
 * "ii->i" the diagonal, "bij,bjk->bik" a batch of products. Without "->", the result has the letters
 * that occur once, in alphabetical order.
 *
 * @group linalg
 * @throws ValueError for letters that do not fit the axes, for a letter whose axes differ in size,
 *   for a letter of the result that no operand has, and for anything but letters
 * @numpy 15 np.einsum('ij,jk->ki', stream(s).randint(-9, 10, [2, 3]), stream(s).randint(-9, 10, [3, 4]))
 * @numpy 10 np.einsum('bij,bjk', stream(s).randint(-9, 10, [2, 3, 2]), stream(s).randint(-9, 10, [2, 2, 4]))
 * @numpy 10 np.einsum('i,j,ij->', stream(s).randint(-9, 10, 3), stream(s).randint(-9, 10, 2), stream(s).randint(-9, 10, [3, 2]))
 * @numpy 10 np.einsum(['ii', 'ii->i', 'ij->j', 'ij->ji', 'ij->'][s % 5], stream(s).randint(-9, 10, [3, 3]))
 * @numpy 10 np.einsum('ij,ij->i', stream(s).randint(-9, 10, [3, 3]), stream(s).randint(-9, 10, [3, 3]))
 * @numpy 10 np.einsum('i,i', fuzz(s, 'bool', 1), fuzz(s, 'bool', 1))
 * @numpy 10 np.round(np.einsum('ij,kj,k->i', stream(s).rand(3, 5), stream(s).rand(2, 5), stream(s).rand(2)), 12)
 * @example
 * np.einsum("ij,jk->ik", np.array([[1, 2], [3, 4]]), np.eye(2)) // => [[1. 2.] [3. 4.]]
 * np.einsum("ii", np.array([[1, 2], [3, 4]])) // => 5
 */
export function einsum(subscripts: string, ...operands: NDArray[]): ArrayLike {
  checkArrays("einsum", operands);
  const text = subscripts.replaceAll(" ", "");
  const [, inputs, , given] = /^([a-zA-Z,]*)(->([a-zA-Z]*))?$/.exec(text) ?? [];
  if (inputs === undefined) {
    throw new ValueError(`einsum: expected letters, as in "ij,jk->ik", received "${subscripts}"`);
  }
  const parts = inputs.split(",");
  if (parts.length !== operands.length) {
    const more = parts.length < operands.length ? "more" : "fewer";
    throw new ValueError(
      `${more} operands provided to einstein sum function than specified in the subscripts string`,
    );
  }
  const output = given ?? implicit(inputs);
  checkOutput(output, inputs);
  const sizes = new Map<string, number>();
  const factors = operands.map((a, i) => factorOf(a, parts[i], i, sizes));
  const isBool = operands.every(({ dtype }) => dtype === "bool");
  const [first, ...others] = factors;
  const whole = others.reduce((product, next, i) => {
    const later = others.slice(i + 1).map(({ letters }) => letters);
    return contracted(product, next, output + later.join(""), sizes);
  }, first);
  const { a, letters } = summed(whole, output);
  const result = ordered(
    a,
    Array.from(output, (letter) => letters.indexOf(letter)),
  ) as NDArray;
  const typed = isBool ? not_equal(result, 0) : result;
  const shown = typed as NDArray;
  return shown.ndim === 0 ? Number(shown.tolist()) : shown.copy();
}

/** The letters that occur once, in alphabetical order. */
function implicit(inputs: string): string {
  const letters = inputs.replaceAll(",", "");
  return Array.from(letters)
    .filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter))
    .sort()
    .join("");
}

function checkOutput(output: string, inputs: string): void {
  for (const letter of output) {
    if (output.indexOf(letter) !== output.lastIndexOf(letter)) {
      throw new ValueError(
        `einstein sum subscripts string includes output subscript '${letter}' multiple times`,
      );
    }
    if (!inputs.includes(letter)) {
      throw new ValueError(
        `einstein sum subscripts string included output subscript '${letter}' which never appeared in an input`,
      );
    }
  }
}

/** An operand with one axis for each of its letters: a repeated letter takes the diagonal. */
function factorOf(a: NDArray, letters: string, i: number, sizes: Map<string, number>): Lettered {
  if (letters.length !== a.ndim) {
    const which =
      letters.length > a.ndim
        ? "contains too many subscripts"
        : "does not contain enough subscripts";
    throw new ValueError(
      letters.length > a.ndim
        ? `einstein sum subscripts string ${which} for operand ${i}`
        : `operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.`,
    );
  }
  const own = [...new Set(letters)];
  const strides = new Map<string, number>();
  Array.from(letters, (letter, axis) => {
    const [size, known] = [a.shape[axis], sizes.get(letter)];
    if (known !== undefined && known !== size) {
      throw new ValueError(
        `einsum: the axes of "${letter}" must have the same size, received ${known} and ${size}`,
      );
    }
    sizes.set(letter, size);
    strides.set(letter, (strides.get(letter) ?? 0) + a.strides[axis]);
  });
  const shape = own.map((letter) => sizes.get(letter) as number);
  const numbers = a.dtype === "bool" ? a.astype("int64") : a;
  if (numbers !== a) return factorOf(numbers, letters, i, sizes);
  const view = a.view(
    shape,
    own.map((letter) => strides.get(letter) as number),
    a.offset,
  );
  return { a: view, letters: own.join("") };
}

/** The operand summed over the letters that are not kept. */
function summed({ a, letters }: Lettered, kept: string): Lettered {
  const axes = Array.from(letters).flatMap((letter, axis) => (kept.includes(letter) ? [] : [axis]));
  if (axes.length === 0) return { a, letters };
  const rest = Array.from(letters).filter((letter) => kept.includes(letter));
  const total: NDArray = sum(a, { axis: axes, keepdims: true });
  const shape = a.shape.filter((_, axis) => !axes.includes(axis));
  return { a: reshape(total, shape), letters: rest.join("") };
}

/** The product of two operands, summed over the letters that are not kept, as a matrix product. */
function contracted(
  first: Lettered,
  second: Lettered,
  kept: string,
  sizes: ReadonlyMap<string, number>,
): Lettered {
  const left = summed(first, kept + second.letters);
  const right = summed(second, kept + left.letters);
  const both = Array.from(left.letters).filter((letter) => right.letters.includes(letter));
  const batch = both.filter((letter) => kept.includes(letter)).join("");
  const inner = both.filter((letter) => !kept.includes(letter)).join("");
  const rows = without(left.letters, batch + inner);
  const columns = without(right.letters, batch + inner);
  const [n, k, m, b] = [rows, inner, columns, batch].map((letters) => sizeOf(shapeOf(letters)));
  const x = reshape(arranged(left, batch + rows + inner), [b, n, k]);
  const y = reshape(arranged(right, batch + inner + columns), [b, k, m]);
  const product: NDArray =
    b === 1
      ? (matmul(reshape(x, [n, k]), reshape(y, [k, m])) as NDArray)
      : (matmul(x, y) as NDArray);
  const letters = batch + rows + columns;
  return { a: reshape(product, shapeOf(letters)), letters };

  function shapeOf(letters: string): number[] {
    return Array.from(letters, (letter) => sizes.get(letter) as number);
  }
}

function without(letters: string, others: string): string {
  return Array.from(letters)
    .filter((letter) => !others.includes(letter))
    .join("");
}

function arranged({ a, letters }: Lettered, order: string): NDArray {
  return ordered(
    a,
    Array.from(order, (letter) => letters.indexOf(letter)),
  ) as NDArray;
}
