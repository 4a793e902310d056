import {
  Access,
  type Context,
  GraphQLJson,
  type JsonObject,
  mayReadField,
  withoutContacts,
} from '@integrity-graph/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PppSource } from './source.js';

/** What was published, as the caller may read it: without persons to turn to where he does not read L3. */
export const shownDocument = (context: Context, source: PppSource): JsonObject =>
  mayReadField(context, source, 3) ? source.document : withoutContacts(source.document);

/** What is kept in whole documents. */
@Resolver(() => PppSource)
export class SourceFields {
  @Access('public')
  @FieldResolver(() => GraphQLJson, {
    description:
      '发布内容原样，联系人仅限L3 · what was published; persons to turn to for readers of L3 alone (OC4IDS project, OCDS release)',
  })
  content(@Root() source: PppSource, @Ctx() context: Context): JsonObject {
    return shownDocument(context, source);
  }

  @Access('public')
  @FieldResolver(() => [GraphQLJson], {
    name: 'packages',
    description: '所在数据包的说明 · what the packages that held it say beside it',
  })
  packagesOf(@Root() { packages }: PppSource): JsonObject[] {
    return packages;
  }
}
