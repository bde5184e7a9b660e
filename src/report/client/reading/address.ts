/** What an address asks of the reading: `#read-fact-3`, `#layers=loaded,hedge`, or both joined by `&`. */
export interface Asked {
  fact: number | null;
  layers: string[] | null;
}

export const asked = (): Asked => {
  const parts = location.hash.slice(1).split('&');
  const layers = parts.find((part) => part.startsWith('layers='));
  return {
    fact: Number(parts.map((part) => /^read-fact-(\d+)$/.exec(part)?.[1]).find(Boolean)) || null,
    layers: layers ? layers.slice('layers='.length).split(',').filter(Boolean) : null,
  };
};

/** Writes into the address what can be linked; no step of the reader's way back is added. */
export const tell = (change: Partial<Asked>): void => {
  const { fact, layers } = { ...asked(), ...change };
  const parts = [fact ? `read-fact-${fact}` : '', layers ? `layers=${layers.join(',')}` : ''].filter(Boolean);
  history.replaceState(
    history.state,
    '',
    parts.length > 0 ? `#${parts.join('&')}` : location.pathname + location.search,
  );
};
