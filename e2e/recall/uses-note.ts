/** The kind of annotation in which a test says what it used of the built site. */
export const usesNote = "uses";
