import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleOutside } from '../../export/read-text.js';
import { annotationConf, type Exporter } from '../../export-tools.js';
import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { lineWriter } from '../export/table-writer.js';
import { sentenceSheetHead, sentenceSheetRows } from './sentence-sheet.js';

export const sampleFormats = ['csv', 'jsonl', 'brat', 'webanno'] as const;
export type SampleFormat = (typeof sampleFormats)[number];

/** Takes the texts for one coder one after the other, each under its number. */
export interface TextWriter {
  write: (file: string, blind: AnnotatedArticle) => Promise<void>;
  close: () => Promise<void>;
}

/** Writes texts into the folder of a coder; `evaluate --gold` takes what is written once it is filled in. */
export const textWriter = async (
  format: SampleFormat,
  folder: string,
  coder: string,
  exporter: Exporter,
): Promise<TextWriter> => {
  if (format === 'brat') return bratTexts(folder, exporter);
  // A file of annotations is called as its person.
  const lines = await lineWriter(join(folder, format === 'csv' ? 'sentences.csv' : `${coder}.jsonl`));
  const { close } = lines;
  switch (format) {
    case 'csv':
      await lines.write(sentenceSheetHead);
      return { write: (_, blind) => lines.write(sentenceSheetRows(exporter, blind, coder)), close };
    case 'jsonl':
      return { write: (_, blind) => lines.write(`${JSON.stringify(blind)}\n`), close };
    case 'webanno': {
      // A page of annotations holds no text of its own.
      const texts = join(folder, 'texts');
      mkdirSync(texts);
      return {
        write: async (file, blind) => {
          const title = titleOutside(blind);
          writeFileSync(join(texts, `${file}.txt`), blind.article.text);
          if (title !== null) writeFileSync(join(texts, `${file}.title.txt`), title);
          await lines.write(`${JSON.stringify(exporter.webAnnotation(blind))}\n`);
        },
        close,
      };
    }
  }
};

/** brat wants an empty file of annotations beside each text. */
const bratTexts = (folder: string, exporter: Exporter): TextWriter => {
  writeFileSync(join(folder, 'annotation.conf'), annotationConf());
  return {
    write: async (file, blind) => {
      const { text, annotations } = exporter.brat(blind);
      writeFileSync(join(folder, `${file}.txt`), text);
      writeFileSync(join(folder, `${file}.ann`), annotations);
    },
    close: async () => {},
  };
};
