/** How fast it goes and how long it will take: " · 85 a second, 3 min left". Nothing before there is anything to go by. */
export const pace = (now: () => number): ((done: number, of: number) => string) => {
  const begun = now();
  return (done, of) => {
    const seconds = (now() - begun) / 1000;
    if (seconds < 2 || done === 0) return '';
    const rate = done / seconds;
    return ` · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${left((of - done) / rate)} left`;
  };
};

const left = (seconds: number): string =>
  seconds < 90
    ? `${Math.round(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;
