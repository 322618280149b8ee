/** The maximum number of frames that are read from a stack. */
export const maxFrames = 50;

/** The maximum length of an error's message. */
export const maxMessage = 10_000;

/** The memory limit of a run in Node, in MiB. */
export const maxMemory = 512;

/** The maximum number of figures, progress bars and the like in one run. */
export const maxSubjects = 100;

/** The maximum number of live events per second, besides the first and the last of each subject. */
export const maxPace = 120;
