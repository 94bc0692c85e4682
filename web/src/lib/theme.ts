/** The colours of the style sheet, for drawings that cannot carry class names. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Runs now and again whenever the page turns light or dark. */
export function onTheme(draw: () => void): void {
  draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
}

/** Whether the reader asked for stillness. */
export const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
