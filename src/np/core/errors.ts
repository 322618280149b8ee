/** A value of the right type that is not valid, such as shapes that do not broadcast. */
export class ValueError extends Error {
  override name = "ValueError";
}

/** An index outside the array. */
export class IndexError extends Error {
  override name = "IndexError";
}

/** An axis that the array does not have. */
export class AxisError extends ValueError {
  override name = "AxisError";

  constructor(axis: number, ndim: number) {
    super(`axis ${axis} is out of bounds for array of dimension ${ndim}`);
  }
}
