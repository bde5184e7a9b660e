import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { type Entity, entityTypes } from '../../model/entity.js';
import { voices } from '../../model/finding.js';
import type { PlacedSpan } from '../../model/span.js';
import { keyColumns, type RowSubject, type SpanSubject, spanColumns, textHash } from './common-columns.js';
import type { Run } from './run.js';
import { subjectOf } from './subject.js';
import { type Row, rowOf, type Table, type TableColumn } from './table.js';

const entityColumns: readonly TableColumn<{ entity: Entity }>[] = [
  {
    name: 'entity',
    type: 'text',
    meaning: 'Id of the entity within its article: the same name in another article is not linked here.',
    cell: ({ entity }) => entity.id,
  },
  {
    name: 'label',
    type: 'text',
    meaning: 'How the article names it at its fullest.',
    holdsText: true,
    cell: ({ entity }) => entity.label,
  },
  { name: 'type', type: 'text', meaning: 'What it is.', values: entityTypes, cell: ({ entity }) => entity.type },
];

export const entityTable: Table<RowSubject & { entity: Entity }> = {
  name: 'entities',
  unit: 'One person, group, place or thing of one article.',
  columns: [
    ...keyColumns,
    ...entityColumns,
    {
      name: 'mentions',
      type: 'integer',
      meaning: 'Spans that refer to it, pronouns included.',
      cell: ({ entity }) => entity.mentions.length,
    },
  ],
};

export const mentionTable: Table<SpanSubject & { entity: Entity; mention: PlacedSpan }> = {
  name: 'mentions',
  unit: 'One span that refers to an entity.',
  columns: [
    ...keyColumns,
    ...entityColumns,
    ...spanColumns,
    { name: 'text', type: 'text', meaning: 'The words.', holdsText: true, cell: ({ mention }) => mention.text },
    {
      name: 'voice',
      type: 'text',
      meaning: 'Whose words it begins in.',
      values: voices,
      cell: ({ voiceAt, place, start }) => voiceAt(place, start),
    },
    textHash,
  ],
};

export const entityRows = (annotated: AnnotatedArticle, run: Run): Row[] => {
  const subject = { run, ...subjectOf(annotated) };
  return annotated.entities.map((entity) => rowOf(entityTable, { entity, ...subject }));
};

export const mentionRows = (annotated: AnnotatedArticle, run: Run): Row[] => {
  const subject = { run, ...subjectOf(annotated) };
  return annotated.entities.flatMap((entity) =>
    entity.mentions.map((mention) =>
      rowOf(mentionTable, {
        entity,
        mention,
        place: mention.in,
        start: mention.start,
        end: mention.end,
        ...subject,
      }),
    ),
  );
};
