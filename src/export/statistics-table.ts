export const statisticsTable = (x: unknown): string => JSON.stringify(x);
