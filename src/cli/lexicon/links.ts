import type { ListFault, SourceLink } from '../../index.js';
import { progress } from '../messages.js';

const patience = 10_000;
const atOnce = 4;

/** Asks the address of every source, each once, and answers those behind which there is nothing, in the order given. */
export const deadLinks = async (links: SourceLink[]): Promise<ListFault[]> => {
  const waiting = [...new Set(links.map(({ url }) => url))];
  const number = waiting.length;
  const reasons = new Map<string, string>();
  const shown = progress();
  const askOneByOne = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      shown.show(`${number - waiting.length} of ${number}: ${url}`);
      const reason = await whyDead(url);
      if (reason !== null) reasons.set(url, reason);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOneByOne));
  shown.clear();
  return links.flatMap(({ url, faultAt }) => {
    const reason = reasons.get(url);
    return reason === undefined ? [] : [faultAt(`${url} ${reason}; correct the address or remove it`)];
  });
};

/** Null where there is something. Some servers refuse HEAD, so the page itself is asked before the link is called dead. */
const whyDead = async (url: string): Promise<string | null> =>
  (await ask(url, 'HEAD')) === null ? null : ask(url, 'GET');

/** There is a page, but not for programs. */
const guarded = [401, 403, 405, 429];

const ask = async (url: string, method: 'HEAD' | 'GET'): Promise<string | null> => {
  try {
    const answer = await fetch(url, { method, signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    return answer.ok || guarded.includes(answer.status) ? null : `answers ${answer.status}`;
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    if (name === 'TimeoutError') return `gave no answer in ${patience / 1000} seconds`;
    return `can't be reached (${cause?.code ?? cause?.message ?? message})`;
  }
};
