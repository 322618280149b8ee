/**
 * A value of the right type that is not valid, such as shapes that do not broadcast.
 *
 * @group errors
 */
export class ValueError extends Error {
  override name = "ValueError";
}

/**
 * An index outside the array.
 *
 * @group errors
 */
export class IndexError extends Error {
  override name = "IndexError";
}

/**
 * An axis that the array does not have.
 *
 * @group errors
 */
export class AxisError extends ValueError {
  override name = "AxisError";

  constructor(axis: number, ndim: number, argument = "") {
    super(
      `${argument && `${argument}: `}axis ${axis} is out of bounds for array of dimension ${ndim}`,
    );
  }
}
