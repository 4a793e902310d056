/*
 * The three ways in which a caller is trusted: in process, where the gateway hands over verified claims; over HTTP with
 * the gateway's signature; and a verified token forwarded over mutual TLS. Light to load: no database, no schema.
 */
export * from './caller.js';
export type { Caller } from './principal.js';
export * from './redact.js';
export * from './refusal.js';
export * from './signature.js';
export * from './token.js';
