import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Access } from '../access/access.js';
import type { LegalReference } from '../law/legal.js';
import { codelist, LegalReferenceType } from './values.js';

/** What counts as a violation, in Chinese and English, and where the law says so. */
export interface Violation {
  title: string;
  basis: LegalReference;
}

interface ViolationList<Code extends string, Ground extends Violation> {
  sector: string;
  zh: string;
  en: string;
  grounds: Record<Code, Ground>;
  /** What else an entry tells, by its name among the grounds; descriptions end up in the schema. */
  more?: { [name in Exclude<keyof Ground, keyof Violation>]?: { type: object; description: string } };
}

/**
 * A sector's codelist of violations, its own and no national standard, and the query that lists them with their
 * articles: `procurementViolationGrounds: [ProcurementViolationKind!]`.
 */
export function violationGrounds<Code extends string, const Ground extends Violation>({
  sector,
  zh,
  en,
  grounds,
  more = {},
}: ViolationList<Code, Ground>) {
  const entries = Object.entries(grounds) as [Code, Ground][];
  const each = <T>(of: (ground: Ground, code: Code) => T) =>
    Object.fromEntries(entries.map(([code, ground]) => [code, of(ground, code)])) as { readonly [K in Code]: T };
  const codes = each((_, code) => code) as { readonly [K in Code]: K };
  const own = '本项目自定，非国家标准';
  const prefix = sector[0]!.toUpperCase() + sector.slice(1);
  codelist(
    codes,
    `${prefix}ViolationGround`,
    `${zh}（${own}） · ${en}; our own codelist, not a national standard`,
    each(({ title, basis }) => `${title} (${[basis.title, basis.article].filter(Boolean).join(' ')})`),
  );

  @ObjectType(`${prefix}ViolationKind`, {
    description: `${zh}及其条款（${own}） · ${en}: one of them, with its article; our own codelist, not a national standard`,
    simpleResolvers: true,
  })
  class ViolationKind {
    @Field(() => codes, { description: '代码 · code' })
    ground!: Code;

    @Field(() => String, { description: '情形 · what it is' })
    title!: string;

    @Field(() => LegalReferenceType, { description: '法律依据 · legal basis' })
    basis!: LegalReference;
  }
  for (const [name, told] of Object.entries<{ type: object; description: string } | undefined>(more))
    Field(() => told!.type as never, { description: told!.description })(ViolationKind.prototype, name);

  @Resolver()
  class ViolationGrounds {
    @Access('public')
    @Query(() => [ViolationKind], {
      name: `${sector}ViolationGrounds`,
      nullable: true,
      description: `${zh}目录（${own}） · ${en}; our own codelist, not a national standard`,
    })
    violationGrounds(): ViolationKind[] {
      return entries.map(([ground, told]) => ({ ground, ...told }));
    }
  }

  return { codes, grounds, ViolationGrounds };
}
