import { closeFolds } from './folds.js';
import { canUnpack, runPacked } from './packed.js';

/**
 * All that stands bare in the page as script: the rest comes compressed and runs behind the first paint. Before it, so that
 * nothing moves, the stylesheet is told that script runs; a browser that cannot unpack shows the page as it is without.
 */
if (canUnpack()) {
  const { classList } = document.documentElement;
  classList.add('js');
  // What an address leads to may come last of all; what stands in its place until then would jump.
  if (/^#(?!layers=)./.test(location.hash)) classList.add('coming');
  document.addEventListener('DOMContentLoaded', () => {
    closeFolds();
    classList.add('folded');
    runPacked('packed-client').catch(() => classList.remove('js', 'folded', 'coming'));
  });
}
