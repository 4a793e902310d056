import { SetupError } from '@integrity-graph/kit';

/** What a server says that cannot listen, in words that name the variable to change; other errors pass. */
export function listenFault(error: unknown, { host, port }: { host: string; port: number }): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new SetupError(
        `PORT: ${port} on ${host} is in use by another program. Stop that program, or set PORT to a free port (0 takes any).`,
      );
    case 'EACCES':
      return new SetupError(`PORT: this account may not listen on ${port}. Set PORT to 1024 or above.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SetupError(
        `HOST: ${host} is no address of this machine. Use localhost, or 0.0.0.0 for all its addresses.`,
      );
    default:
      return error;
  }
}
