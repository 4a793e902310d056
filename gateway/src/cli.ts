#!/usr/bin/env node
// graphql-js checks itself at every step unless told that it runs in production; it has to be said before it is loaded.
process.env.NODE_ENV ??= 'production';
const { run } = await import('./commands/index.js');
await run(process.argv);

export {};
