export const statisticsText = (x: unknown): string => JSON.stringify(x, null, 1);
