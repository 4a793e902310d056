import { type Claims, principalFrom, Roles, SetupError } from '@integrity-graph/kit';
import { subgraphNames } from '@integrity-graph/schema/load';
import { Argument, Command, Option } from 'commander';
import { SignJWT } from 'jose';
import { readConfig } from '../root/config.js';
import { localSecrets } from '../root/secrets.js';

interface Options {
  sector?: string;
  division?: string;
  clearance?: Claims['clearance'];
  person?: string;
  body?: string;
  name?: string;
  subject?: string;
  hours: string;
}

/** Whose records an officer keeps: a sector's, or the registry of bodies and posts; the register is nobody's own. */
const SECTORS = subgraphNames.filter((name) => name !== 'obligations');

export const token = () =>
  new Command('token')
    .description('print a token of the local issuer, for trying things out')
    .addArgument(new Argument('<role>', 'what the bearer is').choices([...Roles]))
    .option('--sector <sector>', 'sector of an officer: procurement, … or parties for the registry of bodies and posts')
    .option('--division <code>', 'division whose subtree is served, GB/T 2260; 000000 is the nation')
    .addOption(new Option('--clearance <level>', 'highest level that may be read').choices(['L1', 'L2', 'L3', 'L4']))
    .option('--person <id>', 'the person a subject is')
    .option('--body <id>', 'the body or firm a subject speaks for; for discipline the bodies it manages, with commas')
    .option('--name <name>', 'name shown in the audit trail')
    .option('--subject <id>', 'who the bearer is; one per role, sector and division unless said')
    .option('--hours <n>', 'how long it is good for', '12')
    .addHelpText('after', '\nThe token is the last line. Send it as "Authorization: Bearer <token>".')
    .action(async (role: string, options: Options) => {
      const config = readConfig();
      if (config.jwksUrl) throw new SetupError('JWKS_URL is set: tokens come from that issuer; the local one is off.');
      const hours = Number(options.hours);
      if (!(hours > 0 && hours <= 720))
        throw new SetupError(`--hours "${options.hours}": expected a number above 0, at most 720`);
      const { division, clearance, person, body, name } = options;
      const sector = options.sector?.toLowerCase();
      if (sector && !SECTORS.includes(sector))
        throw new SetupError(`--sector "${options.sector}": expected one of ${SECTORS.join(', ')}`);
      const sub = options.subject ?? [role, sector, division, person ?? body].filter(Boolean).join(':');
      const claims: Claims = {
        sub,
        name: name ?? sub,
        roles: [role],
        ...defined({ sector, division, clearance, person, body }),
      };
      try {
        principalFrom({ claims, requestId: 'token' });
      } catch (error) {
        throw new SetupError(`${(error as Error).message}. npm run token -- --help lists the options.`);
      }
      const key = new TextEncoder().encode(config.jwtSecret ?? localSecrets(config.dataFolder).jwt);
      const jwt = new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000 + hours * 3600));
      if (config.jwtIssuer) jwt.setIssuer(config.jwtIssuer);
      if (config.jwtAudience) jwt.setAudience(config.jwtAudience);
      console.log(await jwt.sign(key));
    });

const defined = (values: Partial<Claims>): Partial<Claims> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
