import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  dangerous,
  done,
  findingInput,
  flagsOn,
  found,
  ids,
  inspected,
  obligationsOf,
  officer,
  openSafety,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openSafety(database.adminUrl);
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

describe('REQ-43 a danger that an inspection found', () => {
  it('is the department’s to look at again until it is removed; each check stays on record', async () => {
    const finding = await found(world);
    expect(await obligationsOf(world, finding)).toMatchObject({ RECHECK_DANGER: { state: 'OPEN', dueOn: null } });
    const look = {
      finding,
      recheckedOn: '2026-06-12',
      result: '仍无备用电源',
      isRemoved: false,
      correctBy: '2026-06-20',
    };
    await done(world, 'safetyInspectionRecheck', look);
    expect(await obligationsOf(world, finding)).toMatchObject({ RECHECK_DANGER: { state: 'OPEN' } });
    const again = { finding, recheckedOn: '2026-06-22', result: '已安装备用电源', isRemoved: true };
    await done(world, 'safetyInspectionRecheck', again);
    expect(await obligationsOf(world, finding)).toMatchObject({
      RECHECK_DANGER: { state: 'PERFORMED', performedOn: '2026-06-22' },
    });
    const { data } = await world.as('safety', officer)(
      'query ($id: ID!) { safetyInspectionFinding(id: $id) { removedOn recheckResult correctBy versions { changes } } }',
      { id: finding },
    );
    expect(data.safetyInspectionFinding).toMatchObject({ removedOn: '2026-06-22', correctBy: '2026-06-20' });
    expect(data.safetyInspectionFinding.versions).toHaveLength(3);
  });

  it('is a lead once nobody has looked at it for ten days after its day', async () => {
    const raised = async (correctBy: string) => flagsOn(world, await found(world, { correctBy }));
    expect(await raised('2026-06-20')).toMatchObject([{ rule: 'DANGER_NOT_RECHECKED', state: 'RAISED' }]);
    expect(await raised('2026-06-21')).toEqual([]);
  });

  it('stands under its inspection, and points to the register where it is a major one', async () => {
    const inspection = await inspected(world);
    const hiddenDanger = await dangerous(world);
    await done(world, 'safetyInspectionFind', { inspection, ...findingInput(), hiddenDanger, order: 'STOP' });
    await done(world, 'safetyInspectionFind', { inspection, ...findingInput(), order: 'AT_ONCE', correctBy: null });
    const query = 'query ($id: ID!) { safetyInspection(id: $id) { findings { order hiddenDanger { id } correctBy } } }';
    const { data } = await world.as('safety', officer)(query, { id: inspection });
    expect(data.safetyInspection.findings).toEqual([
      { order: 'STOP', hiddenDanger: { id: hiddenDanger }, correctBy: '2026-06-10' },
      { order: 'AT_ONCE', hiddenDanger: null, correctBy: null },
    ]);
    const firm = await world.as('safety', { sub: 'firm', roles: ['subject'], body: ids.mine })(query, {
      id: inspection,
    });
    expect(firm.data.safetyInspection.findings).toHaveLength(2);
    const other = await world.as('safety', { sub: 'other', roles: ['subject'], body: ids.otherFirm })(query, {
      id: inspection,
    });
    expect(other.data.safetyInspection).toBeNull();
  });
});
