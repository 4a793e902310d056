import { randomUUID } from 'node:crypto';
import type { Caller } from './principal.js';
import { refusal } from './refusal.js';
import { CALLER_HEADERS } from './signature.js';
import type { Claims } from './token.js';

/** Characters of a purpose or a case number; enough for a sentence. */
const LONGEST = 200;

/** The ID a client gave its request, if it is fit for logs and headers, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get(CALLER_HEADERS.requestId);
  return given && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

/** @throws GraphQLError with HTTP 400 when a header cannot be read. */
export function callerOf(headers: Headers, claims: Claims | undefined, requestId: string): Caller {
  const purpose = textOf(headers, CALLER_HEADERS.purpose);
  const caseNumber = textOf(headers, CALLER_HEADERS.caseNumber);
  return { claims, requestId, ...(purpose && { purpose }), ...(caseNumber && { caseNumber }) };
}

/** Browsers send Chinese percent-encoded; command-line clients send raw UTF-8, which HTTP hands over as Latin-1. */
function textOf(headers: Headers, name: string): string | undefined {
  const raw = headers.get(name);
  if (!raw) return undefined;
  let text: string;
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII ends where percent-encoding is needed.
    const encoded = /^[\x00-\x7f]*$/.test(raw);
    text = encoded
      ? decodeURIComponent(raw)
      : new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(raw, 'latin1'));
  } catch {
    throw refusal(400, 'BAD_REQUEST', `The header ${name} must be percent-encoded UTF-8.`);
  }
  if (text.length > LONGEST)
    throw refusal(400, 'BAD_REQUEST', `The header ${name} is longer than ${LONGEST} characters.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\x00-\x1f\x7f]/.test(text)) throw refusal(400, 'BAD_REQUEST', `The header ${name} holds control characters.`);
  return text.trim() || undefined;
}
