import { useRef, useState } from 'preact/hooks';
import type { PageData } from './data.js';
import type { AllKept } from './kept.js';
import { resultText, sums, wordsFor } from './result-text.js';

/** How it went, to be copied or printed; it is kept in the page only. */
export const Result = ({ data, all }: { data: PageData; all: AllKept }) => {
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const text = useRef<HTMLPreElement>(null);
  const { points, most } = sums(data, all);
  const copy = async () => {
    const isCopied = await copied(text.current?.textContent ?? '');
    if (!isCopied && text.current) {
      text.current.closest('details')?.setAttribute('open', '');
      getSelection()?.selectAllChildren(text.current);
    }
    setTold(isCopied ? 'Copied.' : 'Selected: copy it with the keyboard or the menu.');
  };
  return (
    <section class="result" id="result" aria-labelledby="result-heading">
      <h2 id="result-heading">Your result</h2>
      <p class="how">
        It is kept in this page only, and gone when you close it. Copy or print it to hand it in. Nothing is stored or
        sent.
      </p>
      <p class="name">
        <label for="name">Name</label>{' '}
        <input
          id="name"
          autocomplete="off"
          dir="auto"
          value={name}
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
      </p>
      <p class="sum">
        <strong>
          {points} of {most}
        </strong>{' '}
        points at the first try
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">First try</th>
            <th scope="col">Tries</th>
          </tr>
        </thead>
        {data.tasks.map((task) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3} dir="auto">
                {task.number}. {task.title}
              </th>
            </tr>
            {task.items.map((numbered) => {
              const { first, last } = wordsFor(numbered, all);
              const kept = all[numbered.number];
              return (
                <tr>
                  <th scope="row">{numbered.number}</th>
                  <td>
                    {first}
                    {kept?.kind === 'written' && kept.text.trim() !== '' ? (
                      <span class="written" dir="auto">
                        {kept.text}
                      </span>
                    ) : null}
                  </td>
                  <td>{last}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <div class="actions">
        <button type="button" class="check" onClick={copy}>
          Copy the result
        </button>
        <button type="button" onClick={() => print()}>
          Print the result
        </button>
        <p class="told" role="status">
          {told}
        </p>
      </div>
      <details>
        <summary>The result as text</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre ref={text} tabIndex={0} dir="auto">
          {resultText(data, all, name)}
        </pre>
      </details>
    </section>
  );
};

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
