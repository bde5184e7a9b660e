export type Gender = 'masculine' | 'feminine' | null;

const GENDERS: Record<string, Gender> = {
  ...{ he: 'masculine', him: 'masculine', his: 'masculine' },
  ...{ she: 'feminine', her: 'feminine', hers: 'feminine' },
};

/** What a pronoun tells of the one it stands for. */
export const genderOf = (pronoun: string): Gender => GENDERS[pronoun.toLowerCase()] ?? null;
