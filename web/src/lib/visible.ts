/** Resolves when an element is on screen, or nearly. */
export function nearlyVisible(element: Element, margin = '300px'): Promise<void> {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) {
          watch.disconnect();
          resolve();
        }
      },
      { rootMargin: margin },
    );
    watch.observe(element);
  });
}
