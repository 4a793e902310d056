/*
 * Builds what a command needs before it runs: `node build.mjs [packages]`, all of them unless some are named. Turbo has no
 * way to say nothing when all is well, so what it says is kept back, and shown when the build fails.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** What has not changed since it was built last takes less; whoever waits longer is told what for. */
const PATIENCE_MS = 3000;

const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
const filters = process.argv.slice(2).map((name) => `--filter=@integrity-graph/${name}...`);
const options = ['--output-logs=errors-only', '--log-order=grouped', ...filters];
// That turbo tells its makers of its use it says in a notice, which nobody would see here.
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
const building = spawn(process.execPath, [turbo, 'run', 'build', ...options], {
  env,
  stdio: ['ignore', 'pipe', 'pipe'],
});

let said = '';
for (const stream of [building.stdout, building.stderr])
  stream.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
const waiting = setTimeout(() => console.error('Building …'), PATIENCE_MS);

building.once('error', (error) => {
  said += `${error.message}\n`;
});
building.once('close', (code) => {
  clearTimeout(waiting);
  if (code === 0) return;
  process.stderr.write(said);
  process.exitCode = 1;
});
