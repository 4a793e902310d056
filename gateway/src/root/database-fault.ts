import { SetupError } from '@integrity-graph/kit';

/**
 * What keeps a PostgreSQL server or database from being used, in words that name the setting to change; other errors
 * pass. Of the URL only address, login and database are repeated, never the password.
 *
 * @param setting the variable or option that gave the URL
 */
export function databaseFault(error: unknown, setting: string, url: string): unknown {
  const { hostname, port, username, pathname } = new URL(url);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
      return new SetupError(
        `${setting}: no PostgreSQL server answers at ${hostname}:${port || 5432}. Start it, or correct the address.`,
      );
    case '28P01':
    case '28000':
      return new SetupError(
        `${setting}: PostgreSQL does not admit the login "${decodeURIComponent(username)}". Correct name and password, or the server's pg_hba.conf.`,
      );
    case '3D000':
      return new SetupError(
        `${setting}: the server at ${hostname}:${port || 5432} has no database "${decodeURIComponent(pathname.slice(1))}". Create it, or correct the name.`,
      );
    default:
      return error;
  }
}
