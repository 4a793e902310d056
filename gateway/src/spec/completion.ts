import { type ExecutionResult, GraphQLError } from 'graphql';
import type { FieldShape, Nullability } from './shape.js';

/** A place in the answer, innermost first. */
interface Place {
  key: string | number;
  outer: Place | undefined;
}

/** What stands for a value that may not be null and is: its parent becomes null instead. */
const NULLED = Symbol('null in a non-null place');

type Data = Record<string, unknown>;

/**
 * Puts null where the specification wants it: a null in a non-null place moves up to the nearest place that may be
 * null (GraphQL specification 6.4.4). Joined answers need this after the join, since a subgraph that failed leaves a
 * null that no single execution has seen. `rootKeys` are the keys the answer must have; what is absent is null.
 * The result's data is completed in place.
 */
export function completeResult(
  result: ExecutionResult,
  rootKeys: readonly string[],
  shape: readonly FieldShape[],
): ExecutionResult {
  const data: Data = (result.data as Data | undefined) ?? {};
  for (const key of rootKeys) data[key] ??= null;

  const nulled: { coordinate: string; path: (string | number)[] }[] = [];
  // Of the root's keys it is known which must be there.
  const completed = completeFields(data, shape, undefined, undefined);
  const errors = [...(result.errors ?? [])];
  for (const { coordinate, path } of nulled) {
    if (errors.some((error) => explains(error, path))) continue;
    errors.push(
      new GraphQLError(`Cannot return null for non-nullable field ${coordinate}.`, {
        path,
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    );
  }
  return { ...result, data: completed === NULLED ? null : data, ...(errors.length > 0 && { errors }) };

  function completeFields(
    object: Data,
    fields: readonly FieldShape[],
    typename: string | undefined,
    place: Place | undefined,
  ): Data | typeof NULLED {
    for (const field of fields) {
      const value = object[field.key];
      if (value === undefined) {
        // Skipped by a directive, or a field of another type than this object's; else it was lost in the join.
        if (!field.nullability.required || !typename || !field.certainIn.has(typename)) continue;
        nulled.push({ coordinate: field.coordinate, path: pathOf({ key: field.key, outer: place }) });
        return NULLED;
      }
      const completed = completeValue(value, field.nullability, field, { key: field.key, outer: place });
      if (completed === NULLED) return NULLED;
      object[field.key] = completed;
    }
    return object;
  }

  function completeValue(value: unknown, nullability: Nullability, field: FieldShape, place: Place): unknown {
    const completed = completeInside(value, nullability, field, place);
    if (completed === null && nullability.required) {
      nulled.push({ coordinate: field.coordinate, path: pathOf(place) });
      return NULLED;
    }
    // The error is recorded where the null was; here it only travels on, or ends.
    return completed === NULLED && !nullability.required ? null : completed;
  }

  function completeInside(value: unknown, nullability: Nullability, field: FieldShape, place: Place): unknown {
    if (value === null || value === undefined) return null;
    if (nullability.items && Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item = completeValue(value[index], nullability.items, field, { key: index, outer: place });
        if (item === NULLED) return NULLED;
        value[index] = item;
      }
      return value;
    }
    return typeof value === 'object' ? completeObject(value as Data, field, place) : value;
  }

  function completeObject(object: Data, field: FieldShape, place: Place): Data | typeof NULLED {
    const typename = field.objectType ?? (object.__typename as string | undefined);
    // Asked of the subgraph for this alone, and not by the client.
    if (!field.objectType && typename && !field.showTypename.has(typename)) delete object.__typename;
    return field.fields.length > 0 ? completeFields(object, field.fields, typename, place) : object;
  }
}

/**
 * Whether an error already tells why there is a null at `path`: it lies above or below. A failed join is reported once
 * for all entries of a list, so positions in lists are left out of the comparison.
 */
function explains(error: GraphQLError, path: readonly (string | number)[]): boolean {
  const named = (keys: readonly (string | number)[]) => keys.filter((key) => typeof key === 'string');
  const told = named(error.path ?? []);
  const missing = named(path);
  return told.slice(0, missing.length).every((key, index) => key === missing[index]);
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at; at = at.outer) path.unshift(at.key);
  return path;
}
