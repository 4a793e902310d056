import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SetupError } from '@integrity-graph/kit';
import { Command } from 'commander';
import { readConfig } from '../root/config.js';

interface Options {
  query: string;
  out: string;
  variables?: string;
  token?: string;
  url?: string;
  headings: string;
}

export const exportTable = () =>
  new Command('export')
    .description('ask a running graph for all rows of one connection, as a .csv or .xlsx file')
    .requiredOption('--query <file>', 'GraphQL query that selects edges { node { … } } of one connection')
    .requiredOption('--out <file>', 'where to write: .csv or .xlsx')
    .option('--variables <json>', 'variables of the query')
    .option('--token <token>', 'who asks (npm run token); only what is public without one')
    .option('--url <url>', 'the graph (default: http://localhost:$PORT)')
    .option('--headings <wording>', 'chinese, or graph for the names of the fields', 'chinese')
    .action(async ({ query, out, variables, token, url, headings }: Options) => {
      const format = /\.(csv|xlsx)$/i.exec(out)?.[1]?.toLowerCase();
      if (!format) throw new SetupError(`--out ${out}: expected a name that ends in .csv or .xlsx`);
      const to = new URL(
        `/export?${new URLSearchParams({ format, headings })}`,
        url ?? `http://localhost:${readConfig().port}`,
      );
      const response = await fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query: textOf(query), ...(variables && { variables: jsonOf(variables) }) }),
      }).catch(() => {
        throw new SetupError(`${to.origin} does not answer: is the graph running (npm start)?`);
      });
      if (!response.ok || !response.body) throw new SetupError(await messageOf(response));
      await pipeline(Readable.fromWeb(response.body as never), createWriteStream(out));
      console.log(`${out} is written. Rows that begin with "# " at its end, if any, say what is missing.`);
    });

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SetupError(`--query ${file}: no such file.`);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SetupError('--variables: not JSON.');
  }
}

async function messageOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    return errors.map(({ message }) => message).join('\n');
  } catch {
    return `HTTP ${response.status} ${text.slice(0, 200)}`;
  }
}
