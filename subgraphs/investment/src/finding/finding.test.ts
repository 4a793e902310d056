import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, findingInput, found, ids, obligationsOf, officer, openInvestment } from '../testing/world.js';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openInvestment(database.adminUrl);
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

describe('REQ-40 a breach of faith that an authority found', () => {
  it('is put right by the day the authority set, and arose when faith was broken', async () => {
    const finding = await found(world);
    expect(await obligationsOf(world, finding)).toMatchObject({
      RECTIFY_BREACH: { state: 'OPEN', dueOn: '2026-08-31', incurredOn: '2026-05-06' },
    });
    await done(world, 'investmentFindingRectify', { finding, rectifiedOn: '2026-06-26', rectification: '已补偿' });
    expect(await obligationsOf(world, finding)).toMatchObject({
      RECTIFY_BREACH: { state: 'PERFORMED', performedOn: '2026-06-26' },
    });
  });

  it('is put right from the finding on where the sector was not in force when faith was broken', async () => {
    const finding = await found(world, { commitment: null, occurredOn: '2009-12-31' });
    expect(await obligationsOf(world, finding)).toMatchObject({
      RECTIFY_BREACH: { state: 'OPEN', dueOn: '2026-08-31', incurredOn: '2026-06-10' },
    });
    await done(world, 'investmentFindingRectify', { finding, rectifiedOn: '2026-06-26', rectification: '已补偿' });
    expect(await obligationsOf(world, finding)).toMatchObject({
      RECTIFY_BREACH: { state: 'PERFORMED', incurredOn: '2026-06-10' },
    });
  });

  it('has no day where the authority set none: the law lays none down', async () => {
    const finding = await found(world, { ground: 'ZS_NOREVIEW', commitment: null, rectifyBy: null });
    expect(await obligationsOf(world, finding)).toMatchObject({ RECTIFY_BREACH: { state: 'OPEN', dueOn: null } });
  });

  it('is read by anyone once it is published: the ground, and not the facts', async () => {
    const finding = await found(world, { ground: 'ZS_ARREARS' });
    const ask = (fields: string) =>
      world.as('investment')(`query ($id: ID!) { investmentFinding(id: $id) { ${fields} } }`, { id: finding });
    expect((await ask('ground')).data.investmentFinding).toBeNull();
    await done(world, 'investmentFindingPublish', {
      record: finding,
      channel: 'PORTAL',
      medium: '示例市人民政府门户网站',
      basis: '国发〔2016〕76号',
      publishedOn: '2026-06-30',
      approverPost: ids.cityHead,
    });
    expect((await ask('ground')).data.investmentFinding).toEqual({ ground: 'ZS_ARREARS' });
    const { errors } = await ask('facts');
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  it('stands with the commitment it concerns', async () => {
    const input = await findingInput(world);
    await done(world, 'investmentFindingRecord', input);
    const { data } = await world.as('investment', officer)(
      'query ($id: ID!) { investmentCommitment(id: $id) { findings { number ground } } }',
      { id: input.commitment },
    );
    expect(data.investmentCommitment.findings).toEqual([{ number: input.number, ground: 'ZS_BREACH' }]);
  });
});
