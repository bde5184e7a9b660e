import type { AnnotatedArticle } from '../model/annotated-article.js';
import { toCodePoints } from '../model/code-points.js';
import type { DisagreedMark, Disagreement } from '../model/evaluation.js';
import type { FindingKind } from '../model/finding.js';
import type { Mark } from '../model/mark.js';
import type { ReadTwice } from './documents.js';
import { inOrder, matched, sharedPart } from './match.js';
import { sentenceText } from './sentences.js';
import { hullOf, wordsOf } from './spans.js';

/** Where the program and a person differ, by kind, in the order of the texts. */
export const disagreementsOf = (
  coder: string,
  documents: readonly ReadTwice[],
  kinds: readonly FindingKind[],
): Disagreement[] =>
  kinds.flatMap((kind) =>
    documents.flatMap(({ annotated, tool, person }) => {
      const shown = shower(annotated);
      return differing(
        tool.filter((mark) => mark.kind === kind),
        person.filter((mark) => mark.kind === kind),
      )
        .map(({ what, found, marked }): Disagreement => {
          const first = (marked ?? found)!;
          return {
            coder,
            article: annotated.article.id,
            in: first.in,
            kind,
            what,
            person: marked && shown(marked),
            tool: found && shown(found),
            sentence: sentenceText(annotated, first),
          };
        })
        .sort((a, b) => inOrder(placeOf(a), placeOf(b)));
    }),
  );

interface Differing {
  what: Disagreement['what'];
  found: Mark | null;
  marked: Mark | null;
}

const differing = (found: readonly Mark[], marked: readonly Mark[]): Differing[] => {
  const pairs = matched(found, marked, 'overlapping');
  const [pairedFound, pairedMarked] = [
    new Set(pairs.map((pair) => pair.found)),
    new Set(pairs.map((pair) => pair.marked)),
  ];
  return [
    ...pairs.flatMap((pair): Differing[] => {
      const both = { found: found[pair.found]!, marked: marked[pair.marked]! };
      const categories = [both.found.category, both.marked.category];
      if (!categories.includes(null) && categories[0] !== categories[1]) return [{ what: 'other-category', ...both }];
      return sharedPart(both.found, both.marked) < 1 ? [{ what: 'other-span', ...both }] : [];
    }),
    ...marked.flatMap((mark, i): Differing[] =>
      pairedMarked.has(i) ? [] : [{ what: 'missed', found: null, marked: mark }],
    ),
    ...found.flatMap((mark, i): Differing[] =>
      pairedFound.has(i) ? [] : [{ what: 'extra', found: mark, marked: null }],
    ),
  ];
};

const placeOf = ({ in: place, person, tool }: Disagreement) => ({ in: place, start: (person ?? tool)!.start });

const shower = ({ article }: AnnotatedArticle): ((mark: Mark) => DisagreedMark) => {
  const texts = { body: article.text, title: article.title ?? '' };
  const codePoints = { body: toCodePoints(texts.body), title: toCodePoints(texts.title) };
  return ({ in: place, spans, category, voice }) => {
    const { start, end } = hullOf(spans);
    const offset = codePoints[place];
    return {
      start,
      end,
      text: wordsOf(texts[place], spans),
      category,
      voice,
      codePoints: { start: offset(start), end: offset(end) },
    };
  };
};
