import type { Comparison } from '../../src/model/comparison.js';

/** What an attacker would put into a field: markup, script, breaks out of attributes and data, and marks that turn text round. */
export const ATTACKS = [
  '<script>window.attacked = 1</script>',
  '</script><script>window.attacked = 2</script>',
  '"><img src="x" onerror="window.attacked = 3">',
  "' autofocus onfocus='window.attacked = 4",
  '</style><style>body { display: none }</style>',
  '<!-- --><svg onload=window.attacked=5>',
  '</title><script>window.attacked = 6</script>',
  'javascript:window.attacked=7',
  'left\u2028right\u2029end',
  'abc\u202edef\u2066ghi',
  '&lt;b&gt;&amp;',
  '{{window.attacked = 8}}',
];

/** Literals of the contract and hashes stay; every other string gets an attack before its own words. */
const LITERAL = new Set(
  [
    'kind',
    'category',
    'in',
    'voice',
    'use',
    'zone',
    'type',
    'form',
    'stance',
    'sourceType',
    'sourceRole',
    'role',
    'answer',
    'motive',
    'content',
    'placement',
    'dimension',
    'naming',
  ].concat([
    'reasons',
    'basis',
    'corroboration',
    'status',
    'certainty',
    'polarity',
    'position',
    'reason',
    'relation',
    'voices',
    'tool',
    'sha256',
    'code',
    'treatment',
    'direction',
    'result',
    'of',
    'referenceIn',
  ]),
);
/** Ids are attacked as well, but alike, so that references still meet. */
const REFERENCE = new Set(
  [
    'id',
    'article',
    'articles',
    'attribution',
    'attributions',
    'speaker',
    'speakers',
    'via',
    'notFoundIn',
    'entry',
  ].concat([
    'statement',
    'statements',
    'withheld',
    'withoutSpeaker',
    'entity',
    'shared',
    'first',
    'last',
    'fact',
    'facts',
    'copy',
    'base',
    'quotations',
  ]),
);

/** The comparison with every free string made hostile. Texts keep their length in front of the attack, so offsets hold. */
export const attacked = (comparison: Comparison): Comparison => {
  let next = 0;
  const attack = () => ATTACKS[next++ % ATTACKS.length]!;
  const visit = (value: unknown, key: string): unknown => {
    // Which part of the sourcing a text describes is a literal under the name of a reference.
    if (key === 'parts')
      return (value as { id: string }[]).map((part) => ({ ...(visit(part, '') as object), id: part.id }));
    if (typeof value === 'string') {
      if (LITERAL.has(key)) return value;
      if (REFERENCE.has(key)) return `${value}"><script>window.attacked = 9</script>`;
      return key === 'text' ? value + attack() : attack() + value;
    }
    if (Array.isArray(value)) return value.map((item) => visit(item, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, name)]));
    return value;
  };
  const hostile = visit(comparison, '') as Comparison;
  // `article` names an article's id in facts and the article itself in the list: the list's own objects were visited whole.
  for (const { article, blocks, sentences } of hostile.articles) {
    const end = article.text.length;
    blocks.at(-1)!.end = end;
    sentences.at(-1)!.end = end;
  }
  return hostile;
};
