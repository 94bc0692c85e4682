/** Enlivens the outcome scale that the server drew. */
export function mount(element: HTMLElement): void {
  element.dataset['live'] = 'true';
}
