/** Works out once what a thing tells; whatever else is handed over must be the same each time that it is asked. */
export const onceFor = <Asked extends object, Answer extends NonNullable<unknown> | null, Rest extends unknown[] = []>(
  work: (asked: Asked, ...rest: Rest) => Answer,
) => {
  const known = new WeakMap<Asked, Answer>();
  return (asked: Asked, ...rest: Rest): Answer => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const answer = work(asked, ...rest);
    known.set(asked, answer);
    return answer;
  };
};
