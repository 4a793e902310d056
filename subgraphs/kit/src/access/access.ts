import { type ClassType, getMetadataStorage, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import { forbidden } from '../graph/errors.js';
import type { BaseRecord } from '../records/domain-record.js';
import { type Context, mayReadField } from '../service/context.js';
import { type AccessLevel, rank, Withheld } from './level.js';
import { leaveLooks, personsOf } from './looks.js';

/**
 * Whom a hand-written query or computed field answers. `public`: everyone, with the rows and fields that are the
 * caller's to see. `token`: everyone but anonymous callers. A level: whoever may read fields of that level on the
 * record the field stands on.
 */
export type Access = 'public' | 'token' | Exclude<AccessLevel, 'L1'>;

// biome-ignore lint/complexity/noBannedTypes: keyed by constructors of any shape
const declared = new Map<Function, Set<string>>();

/** Says whom a query, subscription or computed field answers, and sees to it. The style check fails on one without it. */
export function Access(access: Access) {
  return (target: object, method: string, descriptor: PropertyDescriptor): void => {
    declared.set(target.constructor, (declared.get(target.constructor) ?? new Set()).add(method));
    if (access === 'public') return;
    Withheld(access)(target, method, descriptor);
    UseMiddleware(access === 'token' ? refuseAnonymous : atLevel(access))(target, method, descriptor);
  };
}

const refuseAnonymous: MiddlewareFn<Context> = ({ context, info }, next) => {
  if (context.principal.role === 'anonymous') throw forbidden(`${info.parentType.name}.${info.fieldName}`);
  return next();
};

const atLevel =
  (level: AccessLevel): MiddlewareFn<Context> =>
  async ({ root, context, info }, next) => {
    await openField(context, root as BaseRecord, rank(level), `${info.parentType.name}.${info.fieldName}`);
    return next();
  };

/** Opens a field above L1 on a record to a caller, leaving a look where one is due. @throws FORBIDDEN naming the field. */
export async function openField(context: Context, record: BaseRecord, level: number, what: string): Promise<void> {
  if (!mayReadField(context, record, level)) throw forbidden(what);
  if (level >= 3) await leaveLooks(context, personsOf(record), what);
}

/** The handlers among some resolver classes that do not say whom they answer, as `Class.method`. */
export function withoutAccess(resolvers: readonly ClassType[]): string[] {
  const { queries, mutations, subscriptions, fieldResolvers } = getMetadataStorage();
  return [...queries, ...mutations, ...subscriptions, ...fieldResolvers]
    .filter(
      ({ target, methodName }) => resolvers.includes(target as ClassType) && !declared.get(target)?.has(methodName),
    )
    .map(({ target, methodName }) => `${target.name}.${methodName}`);
}
