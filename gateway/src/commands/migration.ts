import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError, writeMigration } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import { Argument, Command } from 'commander';
import { startEmbeddedPostgres } from '../database/index.js';

export const migration = () =>
  new Command('migration')
    .description('write the SQL migration that a subgraph’s record classes need beyond its existing ones')
    .addArgument(new Argument('<subgraph>', 'which one').choices(subgraphs.map(({ name }) => name)))
    .argument('<name>', 'what the migration does, in small letters: add_contract_kind')
    .action(async (subgraph: string, name: string) => {
      if (!/^[a-z][a-z0-9_]*$/.test(name))
        throw new SetupError(`"${name}": expected small letters, digits and underscores, such as add_contract_kind`);
      // Compared on a scratch server, where nothing can be lost.
      const folder = await mkdtemp(join(tmpdir(), 'integrity-graph-migration-'));
      await chmod(folder, 0o711);
      const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: false, log: () => {} });
      try {
        const file = await writeMigration(server.adminUrl, subgraphs.find((one) => one.name === subgraph)!, name);
        console.log(
          file
            ? `Wrote ${fileURLToPath(file)}. Read it before you commit it.`
            : 'Records and migrations agree; nothing was written.',
        );
      } finally {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      }
    });
