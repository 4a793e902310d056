import { expect, it } from 'vitest';
import { ask, testGateway } from './testing/client.js';
import { token } from './testing/tokens.js';

const limited = () => testGateway({ rateLimit: { requests: 3, seconds: 60 }, trustProxy: true });

it('a subject that asks too often is told when to come back, and no other is', async () => {
  const gateway = await limited();
  const li = { token: await token({ sub: 'li' }) };
  const statuses = [];
  for (let n = 0; n < 4; n++) statuses.push((await ask(gateway, '{ noteCount }', li)).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await ask(gateway, '{ noteCount }', li);
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }] });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(gateway, '{ noteCount }', { token: await token({ sub: 'wang' }) })).status).toBe(200);
});

it('anonymous callers are counted by address, and wrong tokens too', async () => {
  const gateway = await limited();
  const from = (address: string) => ({ headers: { 'x-forwarded-for': `spoofed, ${address}` } });
  const statuses = [];
  for (let n = 0; n < 4; n++)
    statuses.push((await ask(gateway, '{ noteCount }', { ...from('10.0.0.1'), token: 'wrong' })).status);
  expect(statuses).toEqual([401, 401, 401, 429]);
  expect((await ask(gateway, '{ noteCount }', from('10.0.0.1'))).status).toBe(429);
  expect((await ask(gateway, '{ noteCount }', from('10.0.0.2'))).status).toBe(200);
});
