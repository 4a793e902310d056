export type { Claims } from '@integrity-graph/kit/trust';
export { createGateway, type Gateway } from './gateway.js';
export {
  type Caller,
  DEFAULT_DEADLINES,
  DEFAULT_LIMITS,
  type Deadlines,
  type Example,
  type GatewayOptions,
  type JwtOptions,
  type Limits,
  type LocalExecutor,
  type LocalRequest,
  type Readiness,
} from './options.js';
export { type GatewayServer, serveGateway } from './server.js';
