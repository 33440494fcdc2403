import type { Middleware } from 'openapi-fetch';

/** What is asked so long after the last touch, nobody has asked for. */
const ALONE_MS = 60_000;

let touchedAt = performance.now();
const touched = (): void => {
  touchedAt = performance.now();
};
for (const kind of ['pointerdown', 'keydown', 'wheel'])
  addEventListener(kind, touched, { capture: true, passive: true });

/** Says so when the page asks by itself: a page that nobody touches does not keep its session from going idle. */
export const attendance: Middleware = {
  onRequest({ request }) {
    if (performance.now() - touchedAt > ALONE_MS) request.headers.set('Unattended', '1');
    return request;
  },
};
