/* Conditions on the rows of a table, for reads that must see what the public sees, whoever asks. */

/** That they were published, and may have ceased to be public. One placeholder, today. */
export const wasPublished = (table: string): string =>
  `${table}.level = 1 and coalesce(${table}.visible_from, '-infinity') <= ?::date`;

/** That the public may still see what was published. One placeholder, today. */
export const isStillPublic = (table: string): string => `coalesce(${table}.visible_until, 'infinity') >= ?::date`;

/** That the public sees them. Two placeholders, both today. */
export const isPublic = (table: string): string => `${wasPublished(table)} and ${isStillPublic(table)}`;
