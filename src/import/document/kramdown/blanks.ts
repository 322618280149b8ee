/** Whether a sign is one that kramdown takes for a blank; a non-breaking space is none. */
export const isBlank = (sign: string): boolean => /[ \t\r\n\f\v]/.test(sign);
