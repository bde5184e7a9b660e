import type { FrameAnswers } from '../../model/corpus-statistics.js';
import { Section, Table } from '../parts.js';
import { counted, number } from '../prose.js';
import { AxisHead, IntervalCell } from './interval.js';
import type { CorpusView } from './limits.js';
import { RateCells } from './rate-cells.js';
import { linearScale, type Scale } from './scale.js';

/** What people answered on frames in a sample, and how far they agree; the program claims no frame. */
export const Frames = ({ view: { statistics } }: { view: CorpusView }) => {
  const { coded } = statistics;
  if (!coded || coded.frames.length === 0) return null;
  const scale = scaleOf(coded.frames);
  return (
    <Section
      id="frames"
      question="Which frames did people see?"
      guide={`A frame is a reader’s judgement on an article as a whole: what stands here was answered by ${counted(coded.coders, 'person', 'people')} in a sample of ${counted(coded.articles, 'article')}, and nothing of it by the program. Alpha tells how far two people who read the same article agree beyond chance: 1 is always, 0 as often as chance. Where they do not agree, the answers tell more of the readers than of the articles.`}
    >
      <Table
        label="Answers on frames"
        caption="Krippendorff’s alpha (nominal, by article), with the 95% interval of a bootstrap of articles."
        className="forest figures frames"
        head={
          <tr>
            <th scope="col">Question</th>
            <AxisHead scale={scale} label="Drawn" />
            <th scope="col">Alpha</th>
            <th scope="col">95% interval</th>
            <th scope="col">Yes</th>
            <th scope="col">Answers</th>
            <th scope="col">Articles read by two</th>
          </tr>
        }
      >
        <tbody>
          {coded.frames.map((frame) => (
            <FrameRow frame={frame} scale={scale} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
};

const scaleOf = (frames: readonly FrameAnswers[]): Scale =>
  linearScale(Math.min(0, ...frames.flatMap(({ alpha, interval }) => [alpha ?? 0, interval?.low ?? 0])), 1);

const FrameRow = ({ frame, scale }: { frame: FrameAnswers; scale: Scale }) => {
  const { title, question, yes, answers, twice, alpha, interval, lack } = frame;
  return (
    <tr>
      <th scope="row">
        {question} <span class="note">{title}</span>
      </th>
      <IntervalCell scale={scale} value={alpha} interval={interval} />
      <RateCells rate={alpha} interval={interval} lack={lack} otherwise="–" />
      <td class="counted">{number(yes)}</td>
      <td class="answers">{number(answers)}</td>
      <td class="twice">{number(twice)}</td>
    </tr>
  );
};
