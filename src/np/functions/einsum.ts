import { checkArrays } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { ordered } from "../core/ordered.ts";
import { sizeOf } from "../core/shape.ts";
import type { ArrayLike } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { not_equal } from "./compare.ts";
import { lettersOf } from "./einsum-letters.ts";
import { matmul } from "./matmul.ts";
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
 * that occur once, in alphabetical order. "..." means all other axes of an operand; they broadcast,
 * as do axes of size 1: "...ij,...jk->...ik" is the matrix product of stacks.
 *
 * @group linalg
 * @throws ValueError for letters that do not fit the axes, for a letter whose axes differ in size,
 *   for a letter of the result that no operand has, and for anything but letters and "..."
 * @throws RangeError for a result that is too large
 * @numpy 15 np.einsum('ij,jk->ki', stream(s).randint(-9, 10, [2, 3]), stream(s).randint(-9, 10, [3, 4]))
 * @numpy 10 np.einsum('bij,bjk', stream(s).randint(-9, 10, [2, 3, 2]), stream(s).randint(-9, 10, [2, 2, 4]))
 * @numpy 10 np.einsum('i,j,ij->', stream(s).randint(-9, 10, 3), stream(s).randint(-9, 10, 2), stream(s).randint(-9, 10, [3, 2]))
 * @numpy 10 np.einsum(['ii', 'ii->i', 'ij->j', 'ij->ji', 'ij->'][s % 5], stream(s).randint(-9, 10, [3, 3]))
 * @numpy 10 np.einsum('ij,ij->i', stream(s).randint(-9, 10, [3, 3]), stream(s).randint(-9, 10, [3, 3]))
 * @numpy 20 np.einsum(['...i->...', 'i...->...i', '...', 'i...', '...i->i'][s % 5], stream(s).randint(-9, 10, [2, 3, 1 + s % 2]))
 * @numpy 15 np.einsum(['...ij,...jk', '...ij,jk...->ik...', 'ij...,jk...->k...i'][s % 3], stream(s).randint(-9, 10, [1 + s % 2, 1 + s % 2, 2]), stream(s).randint(-9, 10, [1, 2, 2]))
 * @numpy 10 np.einsum('i...,ij->...j', stream(s).randint(-9, 10, [3, 1 + s % 3, 2]), stream(s).randint(-9, 10, [1 + s % 2 * 2, 4]))
 * @numpy 5 np.einsum(['..i', 'i...j...', 'i...', 'ijk...', 'i.j'][s], np.ones([2, 2]))
 * @numpy 10 np.einsum('i,i', fuzz(s, 'bool', 1), fuzz(s, 'bool', 1))
 * @numpy 10 np.round(np.einsum('ij,kj,k->i', stream(s).rand(3, 5), stream(s).rand(2, 5), stream(s).rand(2)), 12)
 * @example
 * np.einsum("ij,jk->ik", np.array([[1, 2], [3, 4]]), np.eye(2)) // => [[1. 2.] [3. 4.]]
 * np.einsum("ii", np.array([[1, 2], [3, 4]])) // => 5
 */
export function einsum(subscripts: string, ...operands: NDArray[]): ArrayLike {
  checkArrays("einsum", operands);
  const { inputs, output } = lettersOf(subscripts, operands);
  const sizes = sizesOf(operands, inputs);
  const factors = operands.map((a, i) => factorOf(a, inputs[i], sizes));
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

/** The size of each letter's axes. Where it is 1 in some of them, these broadcast. */
function sizesOf(operands: readonly NDArray[], inputs: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  operands.forEach((a, i) => {
    Array.from(inputs[i], (letter, axis) => {
      const own = a.shape[axis];
      const first = a.shape[inputs[i].indexOf(letter)];
      if (own !== first) {
        throw new ValueError(
          `dimensions in single operand for collapsing index '${letter}' don't match (${first} != ${own})`,
        );
      }
      const known = sizes.get(letter) ?? 1;
      if (known !== 1 && own !== 1 && known !== own) {
        const which = /[a-z]/i.test(letter) ? `"${letter}"` : `"..."`;
        throw new ValueError(
          `einsum: the axes of ${which} must have the same size, received ${known} and ${own}`,
        );
      }
      sizes.set(letter, known === 1 ? own : known);
    });
  });
  return sizes;
}

/**
 * An operand with one axis for each of its letters, except those along which it broadcasts: a
 * repeated letter takes the diagonal.
 */
function factorOf(a: NDArray, letters: string, sizes: ReadonlyMap<string, number>): Lettered {
  const numbers: NDArray = a.dtype === "bool" ? a.astype("int64") : a;
  const strides = new Map<string, number>();
  Array.from(letters, (letter, axis) => {
    if (a.shape[axis] !== sizes.get(letter)) return;
    strides.set(letter, (strides.get(letter) ?? 0) + numbers.strides[axis]);
  });
  const own = [...strides.keys()];
  const shape = own.map((letter) => sizes.get(letter) as number);
  const view = numbers.view(shape, [...strides.values()], numbers.offset);
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
