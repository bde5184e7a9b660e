import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf as languageOfWords } from '../../src/ingest/language.js';
import { countWords, hasRunOf } from '../../src/ingest/words.js';

const languageOf = (text: string) => languageOfWords(text, countWords(text));

const languages: Record<string, string> = {
  fr: 'Le conseil municipal a voté mardi soir la fermeture du vieux terminal et la vente des bateaux avant l’été. ',
  de: 'Der Stadtrat hat am Dienstagabend beschlossen, das alte Terminal zu schließen und die Boote vor dem Sommer zu verkaufen. ',
  es: 'El consejo municipal votó el martes por la noche cerrar la vieja terminal y vender los barcos antes del verano. ',
  nl: 'De gemeenteraad heeft dinsdagavond besloten de oude terminal te sluiten en de boten voor de zomer te verkopen. ',
  en: 'The council voted on Tuesday evening to close the old terminal and to sell the boats before the summer. ',
};

describe('language', () => {
  it.each(Object.entries(languages))('%s is told from an article', (tag, sentence) =>
    expect(languageOf(sentence.repeat(5))).toBe(tag),
  );

  it('is not guessed from few words', () => {
    for (const sentence of Object.values(languages)) expect(languageOf(sentence)).toBe('und');
    expect(languageOf('')).toBe('und');
  });

  it('of another script is told from few words', () => {
    expect(languageOf('Городской совет решил закрыть старый терминал.')).toBe('ru');
    expect(languageOf('市议会星期二投票决定关闭旧码头并在夏天之前出售渡轮，市长说没有人感到惊讶。')).toBe('zh');
  });

  it('stays English where names and a long quotation are foreign', () =>
    expect(languageOf(`${languages.en!.repeat(12)}“${languages.fr!.repeat(6)}” ${languages.en!.repeat(12)}`)).toBe(
      'en',
    ));

  it('stays English in a report full of figures and names', () =>
    expect(
      languageOf(
        'Results of the regatta: Halloran 3 points, de Vries 5, Castellow 9, Dunmoor 12, Ashlock 14, Renn 15, Varley 21, Tarleton 22, Penhallick 25. Winner of the women’s race was Marguerite Ashlock; second, in a photo finish, came Edie Marshlow, and third was Sal Brightmoor of Port Ellery. The next race is in June.',
      ),
    ).toBe('en'));
});

describe('words', () => {
  it('are runs of letters and digits, joined by hyphens and apostrophes', () => {
    expect(countWords("The 21-year-old didn’t say “yes” — it's 3.5%.")).toBe(8);
    expect(countWords(' … — ')).toBe(0);
    expect(countWords('naïve Zoë 𝒳𝒴 e\u0301t')).toBe(4);
    expect(countWords("rock-'n'-roll dogs' -x- a--b")).toBe(7);
  });

  it('are counted as the definition counts them, in any text', () => {
    const definition = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'é', '-', '’', "'", ' ', '1', '\uD800', '𝒳') }),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(countWords(any)).toBe(any.match(definition)?.length ?? 0);
      }),
    );
  });

  it('that are endless are told', () => {
    expect(hasRunOf(`a ${'b'.repeat(9)} c`, 10)).toBe(false);
    expect(hasRunOf(`a ${'b'.repeat(10)} c`, 10)).toBe(true);
  });
});
