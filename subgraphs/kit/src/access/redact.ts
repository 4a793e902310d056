/** A citizen ID number (GB 11643), wherever it stands. */
const CITIZEN_ID = /(?<!\d)\d{17}[\dXx](?!\d)/g;

/** A message without ID numbers: what is said about faulty input may repeat the input. */
export const redact = (message: string): string => message.replace(CITIZEN_ID, '******************');
