import { Directive, Field, ObjectType } from 'type-graphql';
import { forbidden } from '../graph/errors.js';
import { GraphQLInstant } from '../graph/scalars.js';
import type { Context } from '../service/context.js';

@Directive('@shareable')
@ObjectType('Look', {
  description: '查阅记录 · one look at what is kept about a person at L3 and above (个人信息保护法 44, 45)',
  simpleResolvers: true,
})
export class Look {
  @Field(() => String, { description: '查阅人 · who looked' }) actorName!: string;
  @Field(() => String, { description: '查阅人身份 · role' }) actorRole!: string;
  @Field(() => String, { description: '查阅目的 · purpose stated' }) purpose!: string;
  @Field(() => String, { description: '案号 · case number stated' }) caseNumber!: string;
  @Field(() => String, { description: '查阅内容 · what was looked at' }) what!: string;
  @Field(() => GraphQLInstant, { description: '查阅时刻 · when' }) at!: Date;
}

/**
 * The looks that this subgraph keeps at a person's data, newest first: for the person, and for the discipline organ
 * that manages it. An open case is not told to the one it is about (监察法 18(2)): discipline organs' looks are for
 * themselves. @throws FORBIDDEN for everyone else.
 */
export function looksAt(context: Context, personId: string, managedById: string | null | undefined): Promise<Look[]> {
  const { principal, reach } = context;
  const self = principal.role === 'subject' && principal.person === personId;
  const manages =
    principal.role === 'discipline' && reach.purposeStated && principal.bodies.includes(managedById ?? '');
  if (!self && !manages) throw forbidden('who looked at a person');
  const loader = context.loader<string, Look[]>(`looks:${self}`, async (ids) => {
    const rows = await context.rows(
      `select person_id, actor_name, actor_role, purpose, case_number, what, at from look
       where person_id = any(?::uuid[])${self ? ` and actor_role <> 'discipline'` : ''} order by at desc, id desc`,
      [`{${ids.join(',')}}`],
    );
    const found = Map.groupBy(rows, (row) => String(row.person_id));
    return ids.map((id) => (found.get(id) ?? []).map(toLook));
  });
  return loader.load(personId);
}

const toLook = (row: Record<string, unknown>): Look => ({
  actorName: String(row.actor_name),
  actorRole: String(row.actor_role),
  purpose: String(row.purpose),
  caseNumber: String(row.case_number),
  what: String(row.what),
  at: new Date(String(row.at)),
});
