/** Runs before the first paint, so that nothing moves: the stylesheet shows charts and folds only where script runs. */
document.documentElement.classList.add('js');
