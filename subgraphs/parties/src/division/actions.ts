import { action, divisionPath, GraphQLDay, parentPath, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkPeriod, checkText, checkWithin, overlap, tell, validityOf } from '../dates.js';
import { Division, DivisionKind } from './division.js';

@InputType('DivisionRegisterInput', { description: '登记行政区划 · a division to register' })
class DivisionRegisterInput {
  @Field(() => String, {
    description:
      '区划代码 6、9 或 12 位，功能区以大写字母代 · code of 6, 9 or 12 characters; zones carry capitals (9901Z1)',
  })
  code!: string;
  @Field(() => String, { description: '名称 · name' }) name!: string;
  @Field(() => DivisionKind, { description: '级别 · kind' }) kind!: DivisionKind;
  @Field(() => GraphQLDay, { nullable: true, description: '启用日期，空为不详 · first day; absent when not known' })
  validFrom?: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: '停用日期 · last day' }) validUntil?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: '统计用区划，非法定 · a code for statistics only' })
  isStatistical: boolean = false;
}

@InputType('DivisionAbolishInput', { description: '停用行政区划代码 · a division that ends' })
class DivisionAbolishInput {
  @Field(() => ID, { description: '区划 · division' }) division!: string;
  @Field(() => GraphQLDay, { description: '停用日期 · last day of the code' }) validUntil!: string;
}

/** Kinds by the number of characters of their path; a zone may lie at any depth. */
const KIND_BY_DEPTH: Record<number, DivisionKind> = {
  1: 'NATION',
  3: 'PROVINCE',
  5: 'PREFECTURE',
  7: 'COUNTY',
  10: 'TOWNSHIP',
  13: 'VILLAGE',
};

/** The kind of division a path is: a zone when its own part has letters, else by its depth. */
function kindOf(path: string): DivisionKind | undefined {
  const own = path.slice(parentPath(path)?.length ?? path.length);
  return /[A-Z]/.test(own) ? 'ZONE' : KIND_BY_DEPTH[path.length];
}

function pathOf(work: Work, code: string): string | undefined {
  try {
    return divisionPath(code);
  } catch (error) {
    work.refuse('CODE_MALFORMED', 'code', (error as Error).message);
    return undefined;
  }
}

/** The division right above a path: levels without one are left out, as towns lie straight below Dongguan. */
async function divisionAbove(work: Work, path: string): Promise<Division | undefined> {
  for (let above = parentPath(path); above !== null; above = parentPath(above)) {
    const found = (await work.findAll(Division, { divisionPath: above })).filter((d) => !d.validUntil);
    if (found[0]) return found[0];
  }
  return undefined;
}

export const divisionRegister = action({
  name: 'divisionRegister',
  description: '登记行政区划 · register a division (行政区划管理条例 6–10, 17)',
  input: DivisionRegisterInput,
  record: Division,
  constraints: {
    division_code_period: {
      code: 'CODE_TAKEN',
      field: ['input', 'code'],
      message: 'the code was given to another division meanwhile; look it up with division(code)',
    },
  },
  async run(input, work) {
    const { code, name, kind, validFrom, validUntil, isStatistical } = input;
    checkText(work, 'name', name, 'the name');
    checkPeriod(work, 'validUntil', { from: validFrom, until: validUntil });
    const path = pathOf(work, code);
    if (!path) return;
    const expected = kindOf(path);
    if (kind !== expected && kind !== 'ZONE') {
      work.refuse('KIND_MISMATCH', 'kind', `${code} is the code of a ${expected}; correct the code or the kind`);
    }
    for (const other of await work.findAll(Division, { code })) {
      if (!overlap(validityOf(other), { from: validFrom, until: validUntil })) continue;
      work.refuse(
        'CODE_TAKEN',
        'code',
        `${code} is ${other.name} ${tell(validityOf(other))}; end that with divisionAbolish or give later dates`,
      );
    }
    const parent = await divisionAbove(work, path);
    if (!parent && kind !== 'NATION')
      work.refuse(
        'PARENT_UNKNOWN',
        'code',
        `no division above ${code} is registered: register the province, prefecture or county first`,
      );
    if (work.refused) return;
    return work.create(
      Division,
      {
        code,
        name,
        kind,
        isStatistical,
        parentId: parent?.id ?? null,
        validFrom,
        validUntil,
        divisionPath: path,
        level: 1,
      },
      validFrom ?? undefined,
    );
  },
});

export const divisionAbolish = action({
  name: 'divisionAbolish',
  description: '停用行政区划代码，代码可再用 · end a division; its code may be given out again (行政区划管理条例 17)',
  input: DivisionAbolishInput,
  record: Division,
  async run({ division, validUntil }, work) {
    const found = await work.find(Division, division, 'division');
    if (!found) return;
    if (found.validUntil)
      work.refuse('ALREADY_ENDED', 'division', `${found.name} ended on ${found.validUntil} already`);
    checkWithin(work, 'validUntil', validUntil, 'the division', validityOf(found));
    const below = (await work.findAll(Division, { parentId: found.id })).filter(
      (child) => !child.validUntil || child.validUntil > validUntil,
    );
    for (const child of below)
      work.refuse(
        'DIVISIONS_BELOW',
        'division',
        `${child.code} ${child.name} still lies below it; end or re-register that first`,
      );
    if (work.refused) return;
    return work.change(found, { validUntil }, validUntil);
  },
});
