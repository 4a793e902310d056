import {
  checkKnown,
  type DirectoryEntry,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Reference,
  SharedFields,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse } from './refusals.js';

/* Surveys ask bodies and firms alike (统计法 8): what concerns one of them names either. */

/** Columns of whoever sees the row because it is about him. */
export const PARTY = ['body_id', 'enterprise_id'] as const;

/** A record about a body or a firm. */
@SharedFields()
export abstract class AboutParty extends DomainRecord {
  @Reference(() => GovernmentBody, '所涉机关单位；涉企业的为空 · body concerned; null where it is a firm', {
    nullable: true,
    filter: true,
  })
  bodyId?: string | null;

  @Reference(() => Enterprise, '所涉企业；涉机关单位的为空 · firm concerned; null where it is a body', {
    nullable: true,
    filter: true,
  })
  enterpriseId?: string | null;
}

/** Names a body or a firm. */
@InputType('StatisticsPartyInput')
export abstract class PartyInput {
  @Field(() => ID, { nullable: true, description: '机关单位，与企业二选一 · body; either this or the firm' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: '企业，与机关单位二选一 · firm; either this or the body' })
  enterprise?: string | null;
}

/** The body or firm an input names; refuses when it names none, both or one that is not registered. */
export async function checkParty(work: Work, { body, enterprise }: PartyInput): Promise<DirectoryEntry | undefined> {
  if ((body == null) === (enterprise == null)) {
    refuse(work, 'ONE_PARTY', 'body', body == null ? 'neither was given' : 'both were given');
    return undefined;
  }
  return body == null
    ? checkKnown(work, 'Enterprise', enterprise, 'enterprise')
    : checkKnown(work, 'GovernmentBody', body, 'body');
}

/** The fields that a record about a party takes over from it. */
export const aboutParty = ({ id, type, divisionId, divisionPath }: DirectoryEntry) => ({
  divisionId: divisionId!,
  divisionPath: divisionPath!,
  bodyId: type === 'GovernmentBody' ? id : null,
  enterpriseId: type === 'Enterprise' ? id : null,
});

/** Those fields, from one record to another under it. */
export const samePartyAs = ({ divisionId, divisionPath, bodyId, enterpriseId }: AboutParty) => ({
  divisionId,
  divisionPath,
  bodyId,
  enterpriseId,
});
