/** The type of the annotation that lists what a test used of the built site. */
export const usesNote = "uses";
