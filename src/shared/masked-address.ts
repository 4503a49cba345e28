/** Addresses without what may be somebody's own part of them. */

/** Words of addresses that belong to sites. */
const ROADS = new Set(
  'settings setting preferences preference privacy account accounts profile user users me my data data-controls data-controls ai security options personalization personalisation general content config configuration edit home web app s d u en de fr es pt it ja consent legal terms help support dashboard notifications permissions controls history activity training data-for-ai-improvement'.split(
    ' ',
  ),
);

/** @returns a path with a star for every part that may be somebody's */
export function maskedPath(path: string): string {
  return path
    .split('/')
    .map((part) => (part === '' || ROADS.has(part.toLowerCase()) ? part : '*'))
    .join('/')
    .slice(0, 200);
}

/** @returns a host without what may be somebody's own part of it */
export function maskedHost(host: string): string {
  const parts = host.split('.');
  const own = /^(?:co|com|org|net|ac|gov|edu|or|ne)$/u.test(parts.at(-2) ?? '') && parts.length > 2 ? 3 : 2;
  return parts
    .map((part, index) =>
      index >= parts.length - own ||
      /^(?:www|m|app|web|my|account|accounts|settings|id|auth|login|chat|mail)$/u.test(part)
        ? part
        : '*',
    )
    .join('.');
}
