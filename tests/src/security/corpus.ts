/*
 * Hostile input, collected: texts that break out of quotes and arrays, values that are not what they claim, operations
 * that cost more than they say. Every list is used wherever it fits.
 */

const long = (text: string, times: number) => text.repeat(times);

/** Texts for every place that takes a text. */
export const TEXTS: Record<string, string> = {
  'a quote': "'",
  'a quote that is closed': "x' or '1'='1",
  'a comment': "x'; -- ",
  'a second statement': "x'); drop table journal; --",
  'a union': "' union all select null, version() --",
  'a backslash before a quote': "\\' or true --",
  'dollar quotes': '$$ or true $$',
  'a placeholder': '? ?? $1 :name @p %s {0}',
  'an array': '{"a","b"}',
  'the end of an array': '"}\',\'{"',
  'a pattern': '%_%',
  'a JSON object': '{"$ne": null, "__proto__": {"x": 1}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to stand there.
  'a template': '${7*7}{{7*7}}#{7*7}<%= 7*7 %>',
  'a script': '<script>alert(1)</script>',
  'a path': '../../../../etc/passwd',
  'a header': 'x\r\nx-purpose: case',
  'a formula': '=cmd|" /C calc"!A1',
  'a command': '$(reboot) `reboot` | reboot',
  'an empty text': '',
  blanks: ' \t\n\u3000',
  'a NUL': 'a\u0000b',
  'half a pair': 'a\ud800b',
  'the other half': '\udfff',
  'right to left': '\u202egnp.exe',
  'a byte order mark': '\ufeff2026',
  'many marks on one letter': `a${long('\u0301', 500)}`,
  emoji: '👩‍👩‍👧‍👦🇨🇳',
  'full-width quotes': '＇ or 1=1',
  'a long text': long('好', 20_000),
  'a number': '1e309',
  'a nil id': '00000000-0000-0000-0000-000000000000',
  'an id with a quote': "018f0000-0000-7000-8000-00000000000'",
  'an id in braces': '{018f0000-0000-7000-8000-000000000000}',
  'an id in capitals': '018F0000-0000-7000-8000-00000000000F',
};

/** Values of JSON for places that take another type. */
export const VALUES: Record<string, unknown> = {
  null: null,
  true: true,
  zero: 0,
  'a negative number': -1,
  'a fraction': 1.5,
  'more than 32 bits': 2 ** 31,
  'more than 53 bits': 2 ** 64,
  'an empty list': [],
  'a list of lists': [[['x']]],
  'an empty object': {},
  'an object': { id: 'x' },
  'what pretends to be a text': { length: 1, toString: 'x' },
  'an operator': { $gt: '' },
  'a list of objects': [{ id: 'x' }],
};

/** Days and instants that are written right and are none, or lie where calendars end. */
export const DAYS = [
  '2026-02-30',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-00-10',
  '2026-1-1',
  '+12026-01-01',
  'infinity',
  '-infinity',
  'today',
  'now()',
  '2026-01-01T00:00:00Z',
  '20260101',
  '２０２６-01-01',
];
export const INSTANTS = [
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-01-01',
  '2026-01-01T25:00:00Z',
  '2026-01-01T00:00:00',
  'infinity',
  '2026-13-01T00:00:00Z',
  '2026-01-01T00:00:00.123456789Z',
  '+275760-09-13T00:00:00Z',
];

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Cursors nobody was given. */
export const CURSORS: Record<string, string> = {
  nothing: '',
  'no base64': '***',
  'no JSON': encode('{'),
  'a number': encode(1),
  'an object': encode({ order: 'RECORDED_AT_DESC' }),
  'an empty list': encode([]),
  'too short': encode(['RECORDED_AT_DESC', '2026-01-01']),
  'too long': encode(['RECORDED_AT_DESC', '2026-01-01', '018f0000-0000-7000-8000-000000000000', 'x']),
  'of another order': encode(['NAME_ASC', 'x', '018f0000-0000-7000-8000-000000000000']),
  'with numbers': encode(['RECORDED_AT_DESC', 1, 2]),
  'with nulls': encode(['RECORDED_AT_DESC', null, null]),
  'with a day that is none': encode(['RECORDED_AT_DESC', '2026-02-30', '018f0000-0000-7000-8000-000000000000']),
  'with infinity': encode(['RECORDED_AT_DESC', 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']),
  'with a statement': encode(['RECORDED_AT_DESC', "2026-01-01'::timestamptz or true --", "x' or true --"]),
  'with a NUL': encode(['RECORDED_AT_DESC', '2026-01-01\u0000', '018f0000-0000-7000-8000-000000000000']),
  long: encode(['RECORDED_AT_DESC', long('9', 100_000), 'x']),
  'of an order of the prototype': encode(['constructor', 'x', 'y']),
};

const nested = (depth: number) =>
  `{ divisions(first: 1) { edges { node ${long('{ parent ', depth)}{ id }${long(' }', depth)} } } }`;
const fields = (count: number, field: (index: number) => string) =>
  `{ ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;
const laughs = (levels: number) =>
  `{ divisions { edges { node { ...f0 } } } } ${Array.from({ length: levels }, (_, i) => `fragment f${i} on Division { children { ...f${i + 1} } other: children { ...f${i + 1} } }`).join(' ')} fragment f${levels} on Division { id }`;

/** Operations that are too much, or none. */
export const OPERATIONS: Record<string, string> = {
  'as deep as allowed': nested(12),
  'deeper than allowed': nested(14),
  'far too deep': nested(500),
  'so deep that a parser might break': long('{a', 10_000),
  'brackets without end': `{ a(x: ${long('[', 3_000)}`,
  'objects without end': `{ a(x: ${long('{x:', 1_300)}`,
  'too many fields': fields(2_100, () => 'a'),
  'too many roots': fields(21, (i) => `a${i}: freshness { lag }`),
  'too many aliases': `{ divisions { edges { node ${fields(61, (i) => `a${i}: id`)} } } }`,
  'aliases of a costly field': fields(
    20,
    (i) =>
      `a${i}: obligations(first: 100) { edges { node { responsibilities { post { obligations(first: 100) { edges { node { id } } } } } } } }`,
  ),
  'pages of pages of pages':
    '{ divisions(first: 100) { edges { node { children { children { children { id } } } } } } }',
  'too many characters': `{ freshness { lag } } # ${long('x', 60_000)}`,
  'too many tokens': `{ ${long('a ', 4_100)}}`,
  'a fragment that spreads itself': '{ ...f } fragment f on Query { ...f }',
  'fragments in a circle': '{ ...a } fragment a on Query { ...b } fragment b on Query { freshness { lag } ...a }',
  'a circle through a field': '{ divisions { edges { node { ...a } } } } fragment a on Division { parent { ...a } }',
  'fragments that double': laughs(14),
  'fragments that double for ever': laughs(60),
  'a fragment that is not there': '{ ...nobody }',
  'a fragment nobody spreads': '{ freshness { lag } } fragment f on Division { id }',
  'a fragment of another type': '{ divisions { edges { node { ... on Person { name } } } } }',
  'two fragments of one name':
    '{ ...f } fragment f on Query { freshness { lag } } fragment f on Query { freshness { sector } }',
  'many inline fragments': `{ ${long('... on Query { ', 300)} freshness { lag } ${long('}', 300)} }`,
  'a chain of fragments': `{ ...f0 } ${Array.from({ length: 300 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} }`).join(' ')} fragment f300 on Query { freshness { lag } }`,
  'inline fragments as many as allowed': `{ ${long('... on Query { ', 38)} freshness { lag } ${long('}', 38)} }`,
  'too many directives': `{ freshness ${long('@include(if: true) ', 61)}{ lag } }`,
  'a directive that is not there': '{ freshness @sudo { lag } }',
  'a directive of the supergraph': '{ freshness @join__field(graph: PARTIES) { lag } }',
  'a directive that takes no text': '{ freshness @include(if: "true") { lag } }',
  'parts to come later': '{ ... @defer { freshness { lag } } divisions { edges @stream(initialCount: 0) { cursor } } }',
  'deep introspection': `{ __schema { types { fields { type ${long('{ fields { type ', 60)}{ name }${long(' } }', 60)} } } } }`,
  'wide introspection': fields(
    15,
    (i) =>
      `a${i}: __schema { types { name fields { name args { name type { name ofType { name ofType { name } } } } } } }`,
  ),
  'a type of the insides': '{ __type(name: "join__Graph") { name enumValues { name } } }',
  'a type by an attack': `{ __type(name: "x' or 1=1 --") { name } }`,
  entities: '{ _entities(representations: [{ __typename: "Person", id: "x" }]) { __typename } }',
  'the schema of a subgraph': '{ _service { sdl } }',
  'two operations of one name': 'query A { freshness { lag } } query A { freshness { sector } }',
  'two operations, none named': 'query A { freshness { lag } } query B { freshness { sector } }',
  'two operations without names': '{ freshness { lag } } { freshness { sector } }',
  'two variables of one name': 'query A($a: ID, $a: ID) { person(id: $a) { id } }',
  'a variable nobody gives': 'query A($a: ID!) { person(id: $a) { id } }',
  'a variable of another type': 'query A($a: Int) { person(id: $a) { id } }',
  'a variable of a type that is not there': 'query A($a: Nobody) { person(id: $a) { id } }',
  'a default of another type': 'query A($a: ID! = {x: 1}) { person(id: $a) { id } }',
  'an argument twice': '{ person(id: "a", id: "b") { id } }',
  'an argument that is not there': '{ person(id: "a", sudo: true) { id } }',
  'a key twice': '{ obligations(filter: { division: "990000", division: "000000" }) { totalCount } }',
  'a field that is not there': '{ people { edges { node { idNumberHash salt } } } }',
  'fields of the prototype': '{ __proto__ constructor toString hasOwnProperty }',
  'an alias of the prototype': '{ __proto__: freshness { constructor: lag toString: sector } }',
  'a page of zero': '{ obligations(first: 0) { totalCount } }',
  'a page below zero': '{ obligations(first: -1) { totalCount } }',
  'a page of 101': '{ obligations(first: 101) { totalCount } }',
  'a page of more than 32 bits': '{ obligations(first: 4294967297) { totalCount } }',
  'a page of a fraction': '{ obligations(first: 1.5) { totalCount } }',
  'a page of a text': '{ obligations(first: "1") { totalCount } }',
  'a number without end': `{ obligations(first: ${long('9', 5_000)}) { totalCount } }`,
  'an order that is not there': '{ obligations(orderBy: SCOPE_ASC) { totalCount } }',
  'an order of the prototype': '{ obligations(orderBy: constructor) { totalCount } }',
  'a NUL in the operation': '{ freshness\u0000 { lag } }',
  'a NUL in a text': '{ enterprises(filter: { unifiedSocialCreditCode: "a\\u0000b" }) { totalCount } }',
  'half a pair in a text': '{ enterprises(filter: { unifiedSocialCreditCode: "a\\ud800b" }) { totalCount } }',
  'half a pair, raw': '{ enterprises(filter: { unifiedSocialCreditCode: "\ud800" }) { totalCount } }',
  'a code point beyond the last': '{ enterprises(filter: { unifiedSocialCreditCode: "\\u{110000}" }) { totalCount } }',
  'a block text': `{ enterprises(filter: { unifiedSocialCreditCode: """${long('x', 10_000)}""" }) { totalCount } }`,
  'a text without end': '{ person(id: "',
  'a name beyond ASCII': '{ перson { id } }',
  'an invisible name': '{ fresh\u200bness { lag } }',
  'a byte order mark in the middle': '{ freshness { \ufeff lag } }',
  nothing: '',
  blanks: '   \n\t,,,',
  'a comment alone': '# nothing',
  'a schema': 'type Query { sudo: Boolean }',
  'an extension of the schema': 'extend type Query { sudo: Boolean } { freshness { lag } }',
  'a fragment alone': 'fragment f on Query { freshness { lag } }',
  'a selection of nothing': '{ }',
  'a subscription as a query': 'subscription { obligationChanged { id } }',
  'two subscriptions at once': 'subscription { a: obligationChanged { id } b: obligationChanged { id } }',
  'a subscription to introspection': 'subscription { __typename }',
  'a mutation without input': 'mutation { divisionRegister { record { id } } }',
};
