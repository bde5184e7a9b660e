/** The address where it is one a reader can safely follow (http or https), else null. */
export const safeLink = (url: string | null): string | null => {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
};
