type Known<Asked extends object, Answer> = WeakMap<Asked, Answer>;
type Answerable = NonNullable<unknown> | null;

/** Works out once what a thing tells; whatever else is handed over must be the same each time that it is asked. */
export const onceFor = <Asked extends object, Answer extends Answerable, Rest extends unknown[] = []>(
  work: (asked: Asked, ...rest: Rest) => Answer,
) => {
  const known: Known<Asked, Answer> = new WeakMap();
  return onceIn(() => known, work);
};

let events = 0;

/** As `onceFor`, of what belongs to one event: its articles, their words, what was found in them. */
export const onceInEvent = <Asked extends object, Answer extends Answerable, Rest extends unknown[] = []>(
  work: (asked: Asked, ...rest: Rest) => Answer,
) => {
  let known: Known<Asked, Answer> = new WeakMap();
  let event = events;
  return onceIn(() => {
    if (event !== events) {
      known = new WeakMap();
      event = events;
    }
    return known;
  }, work);
};

/**
 * Forgets what was asked of an event, for who goes through thousands: V8 drops what only a WeakMap holds when it collects the whole
 * heap, and until then moves all of it among what lives long.
 */
export const endEvent = (): void => {
  events++;
};

const onceIn =
  <Asked extends object, Answer extends Answerable, Rest extends unknown[]>(
    knownNow: () => Known<Asked, Answer>,
    work: (asked: Asked, ...rest: Rest) => Answer,
  ) =>
  (asked: Asked, ...rest: Rest): Answer => {
    const known = knownNow();
    const before = known.get(asked);
    if (before !== undefined) return before;
    const answer = work(asked, ...rest);
    known.set(asked, answer);
    return answer;
  };
