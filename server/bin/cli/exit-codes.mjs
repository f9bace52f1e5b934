export const success = 0;
/** The program failed. */
export const failure = 1;
/** A file was refused, or the words of the command were. */
export const refused = 2;
