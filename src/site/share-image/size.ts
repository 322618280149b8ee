/** The size that Open Graph and Twitter cards expect. */
export const size = { width: 1200, height: 630 };
