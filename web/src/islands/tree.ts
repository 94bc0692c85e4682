import { html } from '../lib/dom';

/** Buttons that open or fold every step of an explanation at once. */
export function mount(element: HTMLElement): void {
  const steps = () => element.querySelectorAll('details');
  const all = (label: string, open: boolean) => {
    const button = html('button', { type: 'button' }, label);
    button.addEventListener('click', () => steps().forEach((step) => (step.open = open)));
    return button;
  };
  if (steps().length > 1) {
    element
      .querySelector('h2')
      ?.after(html('p', { class: 'tree-tools' }, all('Open all', true), all('Fold all', false)));
  }
}
