import type { Dependence, MeasureRates, RateDifference } from '../../model/corpus-statistics.js';
import { Table } from '../parts.js';
import { percent } from '../prose.js';
import { CorrectedDifferenceRow } from './corrected.js';
import { decimals, intervalText, lackText, pText, signed, VOICES } from './figures.js';
import { AxisHead, IntervalCell } from './interval.js';
import { Name, nameOf } from './name.js';
import { linearScale, type Scale } from './scale.js';

/** Each pair of groups: how far apart, how sure, and on which lists and entries it rests. */
export const Differences = ({ measure: { title, voice, differences } }: { measure: MeasureRates }) => {
  const scale = scaleOf(differences);
  return (
    <Table
      label={`Differences: ${title}, ${VOICES[voice]}`}
      caption="First rate minus second, per 1,000 words; their ratio; p of a permutation of articles within events, adjusted over all tests of this report (Benjamini-Hochberg, Bonferroni). Rests most on: what would be left of the difference without that list or entry"
      className="forest differences-table figures"
      head={
        <tr>
          <th scope="col">Groups</th>
          <AxisHead scale={scale} label="Drawn" />
          <th scope="col">Difference</th>
          <th scope="col">95% interval</th>
          <th scope="col">Ratio</th>
          <th scope="col">95% of it</th>
          <th scope="col">p, BH</th>
          <th scope="col">p, Bonf.</th>
          <th scope="col" class="words">
            Rests most on
          </th>
        </tr>
      }
    >
      <tbody>
        {differences.flatMap((difference) => [
          <DifferenceRow difference={difference} scale={scale} />,
          difference.corrected ? (
            <CorrectedDifferenceRow of={difference} corrected={difference.corrected} scale={scale} />
          ) : null,
        ])}
      </tbody>
    </Table>
  );
};

const scaleOf = (differences: readonly RateDifference[]): Scale => {
  const values = differences.flatMap(({ difference, interval, corrected }) => [
    difference,
    interval?.low ?? 0,
    interval?.high ?? 0,
    ...(corrected ? [corrected.difference, corrected.interval.low, corrected.interval.high] : []),
  ]);
  return linearScale(Math.min(0, ...values), Math.max(0, ...values));
};

const DifferenceRow = ({ difference: one, scale }: { difference: RateDifference; scale: Scale }) => {
  const { group, other, difference, interval, ratio, ratioInterval, benjaminiHochberg, bonferroni, lack, without } =
    one;
  return (
    <tr data-group={`${nameOf(group)} ${nameOf(other)}`}>
      <th scope="row">
        <Name of={group} /> −<br />
        <Name of={other} />
      </th>
      <IntervalCell scale={scale} value={difference} interval={interval} />
      <td class="rate">{signed(difference)}</td>
      <td class="range">{interval ? intervalText(interval, signed) : '–'}</td>
      <td class="ratio">{ratio === null ? '–' : decimals(ratio)}</td>
      <td class="ratio-range">{ratioInterval ? intervalText(ratioInterval) : '–'}</td>
      {benjaminiHochberg === null || bonferroni === null ? (
        <td colSpan={2} class="thin words p">
          {lack ? lackText(lack) : 'not tested'}
        </td>
      ) : (
        <>
          <td class="p">{pText(benjaminiHochberg)}</td>
          <td class="bonferroni">{pText(bonferroni)}</td>
        </>
      )}
      <td class="words rests">
        {restsOn(without).map((part) => (
          <div>
            <RestsOn part={part} />
          </div>
        ))}
      </td>
    </tr>
  );
};

/** The list and the entry that change most, and all without which the difference is gone. */
const restsOn = (without: readonly Dependence[]): Dependence[] => {
  const first = new Set([
    without.find(({ kind }) => kind === 'list'),
    without.find(({ kind }) => kind === 'entry'),
    ...without.filter(({ turns }) => turns),
  ]);
  return without.filter((part) => first.has(part));
};

const RestsOn = ({ part: { part, kind, share, difference, turns } }: { part: Dependence }) => (
  <>
    {kind} <bdi>{part}</bdi>, {percent(share)} of the counts: {signed(difference)} without it
    {turns ? <strong>, so gone or turned round</strong> : null}
  </>
);
