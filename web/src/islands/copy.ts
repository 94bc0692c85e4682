import { html } from '../lib/dom';

/** A button that copies the text shown in the part's `pre`. */
export function mount(element: HTMLElement): void {
  const text = element.querySelector('pre');
  if (!text || !('clipboard' in navigator)) {
    return;
  }
  const told = html('span', { role: 'status' });
  const button = html('button', { type: 'button' }, 'Copy as text');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent ?? '').then(
      () => (told.textContent = 'Copied.'),
      () => (told.textContent = 'The browser did not allow it: use the link to the plain text.'),
    );
  });
  element.querySelector('h2')?.after(html('p', { class: 'tree-tools' }, button, told));
}
