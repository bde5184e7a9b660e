/**
 * How Moodle’s own importer reads GIFT, restated from question/format.php and question/format/gift/format.php: it cuts the file at
 * blank lines, drops lines that begin with a comment, hides what is escaped, and looks for signs in the rest. It is simpler than
 * the grammar of gift-pegjs and other in places, and a question that it cannot read stops the whole file.
 */
export interface MoodleAnswer {
  text: string;
  fraction: number;
  feedback: string;
}

export interface MoodleQuestion {
  type: 'category' | 'multichoice' | 'match' | 'essay' | 'other';
  name: string;
  text: string;
  html: boolean;
  generalFeedback: string;
  single: boolean;
  answers: MoodleAnswer[];
  pairs: { left: string; right: string }[];
}

const trimmed = (text: string): string => text.replace(/^[ \t\n\r\0\v]+|[ \t\n\r\0\v]+$/g, '');

export const importedByMoodle = (file: string): MoodleQuestion[] => {
  const blocks: string[][] = [[]];
  for (const line of file.split('\n').map(trimmed)) {
    if (line === '' || line === '0') blocks.push([]);
    else blocks.at(-1)!.push(line);
  }
  return blocks.flatMap((lines) => {
    const kept = lines.map((line) => (line.startsWith('//') ? ' ' : line));
    const text = trimmed(kept.join('\n'));
    return text === '' ? [] : [questionIn(hidden(text))];
  });
};

const SIGNS: [escaped: string, code: string, sign: string][] = [...':#={}~'].map((sign) => [
  `\\${sign}`,
  `&&${String(sign.charCodeAt(0)).padStart(3, '0')};`,
  sign,
]);

const hidden = (text: string): string =>
  [...SIGNS, ['\\n', '&&010', '\n'] as const]
    .reduce((rest, [escaped, code]) => rest.replaceAll(escaped, code), text.replaceAll('\\\\', '&&092;'))
    .replaceAll('&&092;', '\\');

const shownAgain = (text: string): string =>
  [...SIGNS, ['', '&&010', '\n'] as const].reduce((rest, [, code, sign]) => rest.replaceAll(code, sign), text);

const FORMATS = ['moodle', 'html', 'plain', 'markdown'];

const formatted = (text: string): { text: string; html: boolean } => {
  const [head, format] = text.match(/^\[([^\]]*)\]/) ?? [];
  const known = head !== undefined && FORMATS.includes(format!);
  return { text: trimmed(shownAgain(known ? text.slice(head.length) : text)), html: known && format === 'html' };
};

const blank = { html: false, generalFeedback: '', single: false, answers: [], pairs: [] };

const questionIn = (text: string): MoodleQuestion => {
  if (text.startsWith('$CATEGORY:')) return { ...blank, type: 'category', name: trimmed(text.slice(10)), text: '' };
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end === -1) throw new Error(`no name: ${text}`);
  const body = trimmed(text.slice(end + 2));
  const [open, close] = [body.indexOf('{'), body.indexOf('}')];
  if (open === -1 || close === -1) throw new Error(`braces: ${text}`);
  const inside = trimmed(body.slice(open + 1, close));
  const at = inside.lastIndexOf('####');
  const answers = trimmed(at === -1 ? inside : inside.slice(0, at));
  return {
    ...blank,
    ...formatted(body.slice(0, open) + (body.endsWith('}') ? '' : '_____') + body.slice(close + 1)),
    name: shownAgain(text.slice(2, end)),
    generalFeedback: formatted(at === -1 ? '' : inside.slice(at + 4)).text,
    ...answersIn(answers),
  };
};

const answersIn = (text: string): Partial<MoodleQuestion> & Pick<MoodleQuestion, 'type'> => {
  if (text === '') return { type: 'essay' };
  if (text.startsWith('#')) return { type: 'other' };
  if (text.includes('~'))
    return {
      type: 'multichoice',
      single: text.includes('='),
      answers: two(text.replaceAll('=', '~=').split('~')).map(answer),
    };
  if (text.includes('=') && text.includes('->')) return { type: 'match', pairs: two(text.split('=')).map(pair) };
  return { type: 'other' };
};

const two = (parts: string[]): string[] => {
  const all = (trimmed(parts[0]!) === '' ? parts.slice(1) : parts).map(trimmed);
  if (all.length < 2) throw new Error(`fewer than two answers: ${parts}`);
  return all;
};

const answer = (part: string): MoodleAnswer => {
  const [weight, share] = part.match(/^%(-*[0-9]{1,2}\.?[0-9]*)%/) ?? [];
  const right = part.startsWith('=');
  const rest = right ? part.slice(1) : part.slice(weight?.length ?? 0);
  const at = rest.indexOf('#');
  return {
    fraction: right ? 1 : Number(share ?? 0) / 100,
    text: formatted(trimmed(at === -1 ? rest : rest.slice(0, at))).text,
    feedback: at === -1 ? '' : formatted(trimmed(rest.slice(at + 1))).text,
  };
};

const pair = (part: string): { left: string; right: string } => {
  const at = part.indexOf('->');
  if (at === -1) throw new Error(`a match without an arrow: ${part}`);
  return { left: formatted(part.slice(0, at)).text, right: trimmed(shownAgain(part.slice(at + 2))) };
};
