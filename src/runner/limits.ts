/** How many frames of a stack are read. */
export const maxFrames = 50;

/** How long an error's message may be. */
export const maxMessage = 10_000;

/** The memory of a run in Node, in MiB. */
export const maxMemory = 512;

/** How many figures, bars and the like one run may speak of. */
export const maxSubjects = 100;

/** How many live events come in a second at most, beside the first and the last of each subject. */
export const maxPace = 120;
