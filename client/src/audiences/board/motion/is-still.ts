const reduced = '(prefers-reduced-motion: reduce)';

/** Nothing moves for viewers who asked for that, nor where nobody sees it; marks tell the change alone. */
export function isStill(): boolean {
  return document.hidden || matchMedia(reduced).matches;
}
