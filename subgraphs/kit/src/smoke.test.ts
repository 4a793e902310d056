import { parse } from 'graphql';
import { test } from 'vitest';
import { createLogger, LocalBus, prepareDatabase, writeMigration, Runtime } from './index.js';
import { promises } from './testing/promises.js';

const admin = 'postgres://postgres@127.0.0.1:5432/smoke';
test('smoke', async () => {
  console.log(await writeMigration(admin, promises, 'initial', 'smoke'));
  const prepared = await prepareDatabase({ adminUrl: admin, subgraphs: [promises], prefix: 'smoke', password: 'x' });
  console.log(prepared);
  const rt = await Runtime.open(promises, { url: prepared.url!, bus: new LocalBus(), logger: createLogger('promises') });
  const go = async (q: string, claims?: object, variables?: Record<string, unknown>) => {
    const document = parse(q);
    const r = await rt.execute({ document, variables, operationType: q.startsWith('mutation') ? 'mutation' : 'query', caller: { claims: claims as never, requestId: '1' } });
    console.log(JSON.stringify(r));
    return r as any;
  };
  const officer = { sub: 'o', roles: ['officer'], sector: 'promises', division: '990000' };
  const r = await go('mutation { promiseMake(idempotencyKey: "12345678", input: { title: "x", path: "C9901", dueOn: "2026-01-02", amount: {amount: "12.50"}, promisor: "张三" }) { record { id version title amount { amount currency } promisor versions { version changes { field before after } } level } userErrors { code field message } pending } }', officer);
  await go('mutation { promiseMake(idempotencyKey: "12345678", input: { title: "x", path: "C9901", dueOn: "2026-01-02", amount: {amount: "12.50"}, promisor: "张三" }) { record { id version title } userErrors { code field message } pending } }', officer);
  await go('mutation { promiseMake(idempotencyKey: "12345678", input: { title: "y", path: "C9901" }) { record { id version title } userErrors { code field message } pending } }', officer);
  await go('mutation { promiseMake(idempotencyKey: "12345679", input: { title: "", path: "C9901", dueOn: "1990-01-01" }) { record { id version title } userErrors { code field message } pending } }', officer);
  await go('mutation { promiseMake(idempotencyKey: "1234567a", input: { title: "a", path: "C9801" }) { record { id version title } userErrors { code field message } pending } }', officer);
  await go('mutation { promiseMake(idempotencyKey: "1234567a", input: { title: "a", path: "C9801" }) { record { id version title } userErrors { code field message } pending } }');
  const id = r.data.promiseMake.record.id;
  await go(`mutation { promiseRetitle(idempotencyKey: "1234567b", input: { promise: "${id}", title: "neu" }) { record { id version title recordedAt versions { version recordedAt changes { field before after } } } userErrors { code field message } pending } }`, officer);
  await go(`{ promise(id: "${id}", asOf: "2020-01-01") { id title }  b: promise(id: "${id}", asOf: "2099-01-01") { id title version promisor } promises(first: 2, orderBy: TITLE_ASC) { totalCount pageInfo { endCursor } edges { cursor node { title dueOn } } } }`, {...officer, clearance: 'L3'});
  await go(`{ promise(id: "${id}") { id title }   promises(first: 2) { totalCount edges { cursor node { title dueOn } } } }`, undefined);
  await go(`{ _entities(representations: [{__typename: "PublicPromise", id: "${id}"}]) { ... on PublicPromise { title } } }`, officer);
  await rt.close();
});
