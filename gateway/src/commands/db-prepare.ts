import { prepareDatabase, SetupError } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import { Command } from 'commander';
import { databaseFault } from '../root/database-fault.js';

interface Options {
  url?: string;
  prefix: string;
  password?: string;
}

export const dbPrepare = () =>
  new Command('db:prepare')
    .description('make roles, schemas and tables on a PostgreSQL server (15 or newer), and bring them up to date')
    .option('--url <url>', 'administrator’s URL of the database to prepare (or ADMIN_DATABASE_URL)')
    .option('--prefix <prefix>', 'put before every role’s name', 'integrity')
    .option('--password <password>', 'password to give the application logins; drawn at the first time otherwise')
    .addHelpText(
      'after',
      '\nPrints the environment for the application, one variable a line. May be run again at any time; logins that exist keep their password then, so that without --password nothing is printed and the exit code is 3.',
    )
    .action(async ({ url: given, prefix, password }: Options) => {
      const url = given ?? process.env.ADMIN_DATABASE_URL;
      if (!url || !URL.canParse(url))
        throw new SetupError(
          '--url: the URL of an administrator’s login is needed, such as postgres://postgres@127.0.0.1:5432/integrity',
        );
      if (!/^[a-z][a-z0-9_]{0,30}$/.test(prefix))
        throw new SetupError(`--prefix "${prefix}": expected small letters, digits and underscores, at most 31`);
      const {
        url: shared,
        urls,
        applied,
      } = await prepareDatabase({ adminUrl: url, subgraphs, prefix, password }).catch((error: unknown) => {
        throw databaseFault(error, given ? '--url' : 'ADMIN_DATABASE_URL', url);
      });
      for (const migration of applied) console.error(`applied ${migration}`);
      // All or nothing: whoever writes the output to a file must not get half of it.
      if (!shared || urls.size < subgraphs.length) {
        console.error(
          'Roles, schemas and tables are up to date. The logins were there and keep their passwords, which are not known here; give --password to set one for all and print the environment.',
        );
        process.exitCode = 3;
        return;
      }
      console.log(`DATABASE_URL=${shared}`);
      for (const [name, one] of urls) console.log(`${name.toUpperCase()}_DATABASE_URL=${one}`);
    });
