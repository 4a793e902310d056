import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { print } from './report.js';
import { run } from './run.js';

const numbers = (text: string): number[] =>
  text.split(',').map((one) => {
    const n = Number(one);
    if (Number.isInteger(n) && n >= 100 && n <= 10_000_000) return n;
    throw new Error(`--scale ${one}: expected whole numbers from 100 to 10000000, with commas`);
  });

await new Command('bench')
  .description('ours, hand-written SQL and Apollo answer the same questions from the same data; writes bench/latest.md')
  .option('--scale <n,…>', 'numbers of obligations', numbers, [10_000])
  .option(
    '--database-url <url>',
    'a superuser’s URL of the PostgreSQL server to measure on; an embedded one without it',
  )
  .option('--rounds <n>', 'how often each is measured', Number, 5)
  .option('--quick', 'shows that everything runs; its figures mean nothing')
  .action(async ({ scale, databaseUrl, rounds, quick = false }) => {
    const report = await run({
      scales: quick ? [400] : scale.toSorted((a: number, b: number) => a - b),
      databaseUrl,
      rounds: quick ? 1 : rounds,
      seconds: quick ? { alone: 0.2, together: 0.3 } : { alone: 0.6, together: 1 },
      clients: 8,
      surroundings: !quick,
      log: (line) => console.error(line),
    });
    const text = print(report);
    console.log(text);
    if (!quick) await writeFile(new URL('../latest.md', import.meta.url), text);
  })
  .parseAsync();
