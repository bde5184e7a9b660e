/** Cases as `test/cases/*.txt` writes them: a sentence, then indented what it holds, or "nothing"; `#` is a comment. */
export const casesOf = (text: string): { sentence: string; expected: string[] }[] =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .reduce<{ sentence: string; expected: string[] }[]>((made, line) => {
      if (!line.startsWith(' ')) made.push({ sentence: line, expected: [] });
      else if (line.trim() !== 'nothing') made.at(-1)!.expected.push(line.trim());
      return made;
    }, []);
