export const textKinds = [
  'news',
  'analysis',
  'opinion',
  'review',
  'explainer',
  'question-and-answer',
  'interview',
  'transcript',
  'live-blog',
  'blog',
  'press-release',
  'sponsored',
  'satire',
] as const;

export type TextKind = (typeof textKinds)[number];

/** What kind of text an article is, as far as the text or its metadata show it. */
export interface ArticleKind {
  value: TextKind;
  /** `marked` where the text is labelled so or has the form of nothing else; `maybe` where the sign has another reading. */
  certainty: 'marked' | 'maybe';
  /** What shows it, as a clause: `its address has “/opinion/”`. */
  shownBy: string;
}

/** How a kind is named and told: `lexicons/text-kinds.yaml`, whose head says what each list holds. */
export interface TextKindData {
  title: string;
  /** Why its figures don't compare with a report's; a news report has none. */
  expects?: string;
  fields: string[];
  address?: string[];
  addressUnless?: string[];
  labels?: string[];
  sources?: string[];
  bylines?: string[];
  authors?: string[];
  lines?: string[];
  says?: string;
}
