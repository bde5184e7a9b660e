import type { ComponentChildren } from 'preact';
import type { LexiconVersion } from '../model/lexicon.js';
import { Fold, Table } from './parts.js';

/** Of a hash that the saved data has whole. */
const SHOWN_DIGITS = 16;

interface VersionsProps {
  manifest: { tool: string; version: string; lexicons: readonly LexiconVersion[] };
  caption: string;
  /** What was read, each with its hash. */
  inputs: readonly { name: string; sha256: string }[];
  /** The options, below the table. */
  children: ComponentChildren;
}

/** Versions and hashes of everything that a report was made from. */
export const Versions = ({ manifest: { tool, version, lexicons }, caption, inputs, children }: VersionsProps) => (
  <Fold summary={`Made by ${tool} ${version}: versions and hashes of everything that went in`}>
    <Table
      label="Versions and hashes"
      caption={caption}
      className="versions"
      head={
        <tr>
          <th scope="col">What</th>
          <th scope="col">Version</th>
          <th scope="col">SHA-256</th>
        </tr>
      }
    >
      <tbody>
        {inputs.map(({ name, sha256 }) => (
          <tr>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>input</td>
            <td>
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
        {lexicons.map(({ id, version: listVersion, sha256 }) => (
          <tr class="on-screen">
            <th scope="row" dir="auto">
              {id}
            </th>
            <td>{listVersion}</td>
            <td>
              <code>{sha256.slice(0, SHOWN_DIGITS)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
    <p class="note">{children}</p>
  </Fold>
);
