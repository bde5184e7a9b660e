import type { Exception } from '../model/article.js';
import type { Booster, Finding, Hedge, LoadedTerm } from '../model/finding.js';
import type { SwitchedOff } from '../model/project.js';
import { contains } from '../model/span.js';
import type { Draft } from './annotator.js';

/** By whose choice a comment in the source switches something off. */
const BY_COMMENT = 'a comment in the text';

/** Tells each finding of a list by whose choice it is switched off, if it is: by the project or by a comment at its place. */
export const withSwitchedOff = (
  findings: Draft[],
  exceptions: readonly Exception[],
  off: readonly SwitchedOff[],
): Draft[] =>
  exceptions.length + off.length === 0
    ? findings
    : findings.map((finding) =>
        isListed(finding)
          ? { ...finding, suppressed: offByProject(finding, off) ?? offByComment(finding, exceptions) }
          : finding,
      );

type Listed = Draft<LoadedTerm> | Draft<Hedge> | Draft<Booster>;

const isListed = (finding: Draft<Finding>): finding is Listed => 'suppressed' in finding;

const offByProject = (finding: Listed, off: readonly SwitchedOff[]): string | undefined =>
  off.find(({ name }) => names(name, finding))?.by;

const offByComment = (finding: Listed, exceptions: readonly Exception[]): string | null =>
  finding.in === 'body' &&
  exceptions.some(
    (exception) =>
      contains(exception, finding) &&
      (exception.names.length === 0 || exception.names.some((name) => names(name, finding))),
  )
    ? BY_COMMENT
    : null;

/** Whether a name stands for the finding's entry, its list or folder, its category or its kind. */
const names = (name: string, { entry, category, kind }: Listed): boolean =>
  name === entry || name === category || name === kind || entry.startsWith(`${name}#`) || entry.startsWith(`${name}/`);
