import type { Exercise, ExerciseOutlet } from '../../model/exercise.js';

/** Sorted by name, so that the line does not tell which of them is “Outlet A”. */
const byName = (outlets: readonly ExerciseOutlet[]): ExerciseOutlet[] =>
  [...outlets].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** Stands on every page: that the texts are invented, or else whose they are. */
export const Credits = ({ exercise: { invented, outlets } }: { exercise: Exercise }) =>
  invented ? (
    <p>The texts are invented for teaching: outlets, people and places do not exist.</p>
  ) : (
    <p>
      Texts:{' '}
      {byName(outlets).map(({ name, rights }, i) => (
        <>
          {i > 0 ? '; ' : ''}
          <bdi>{name}</bdi> (<bdi>{rights ?? 'rights not stated'}</bdi>)
        </>
      ))}
      .
    </p>
  );

/** Before anybody copies it: outlets whose texts state no rights. Nothing for invented texts. */
export const RightsWarning = ({ exercise: { invented, outlets } }: { exercise: Exercise }) => {
  const silent = invented ? [] : byName(outlets).filter(({ rights }) => rights === null);
  if (silent.length === 0) return null;
  return (
    <div class="notice" role="note">
      <p>
        <strong>Before you copy or share this:</strong> the texts of these outlets do not state who may copy them. Ask
        the outlet, or check what the law of your country allows for teaching.
      </p>
      <ul>
        {silent.map(({ name }) => (
          <li>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
};
