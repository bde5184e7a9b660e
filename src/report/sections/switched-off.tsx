import { Outside } from '../parts.js';
import { counted } from '../prose.js';

interface Listed {
  suppressed: string | null;
}

/** Behind a finding that is shown but not counted: by whose choice. */
export const SwitchedOffBy = ({ suppressed }: Listed) =>
  suppressed === null ? null : (
    <>
      ; not counted, switched off by <Outside text={suppressed} />
    </>
  );

/** Above a table: how many findings were switched off, and by whom. Nothing where none was. */
export const SwitchedOffNote = ({ findings }: { findings: readonly Listed[] }) => {
  const choices = [...new Set(findings.flatMap(({ suppressed }) => suppressed ?? []))].sort();
  if (choices.length === 0) return null;
  const off = findings.filter(({ suppressed }) => suppressed !== null).length;
  return (
    <p>
      {counted(off, 'finding')} {off === 1 ? 'is' : 'are'} listed here but not counted, switched off by{' '}
      <Outside text={choices.join('; ')} />.
    </p>
  );
};
