import { html } from './dom';
import { open as openPalette } from './palette';

const EVIDENCE = '.statement, .hits > li';

/** The keys of the whole site; nothing happens while the reader types into a field. */
export function listenForKeys(): void {
  opener();
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      void openPalette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === '?') help();
    else if (event.key === '/') search(event);
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
  });
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select') || target.closest('dialog') !== null)
  );
}

function opener(): void {
  const button = html('button', { type: 'button', class: 'palette-opener', 'aria-keyshortcuts': 'Control+K' });
  button.append('Go to … ', html('kbd', {}, navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K'));
  button.addEventListener('click', () => void openPalette());
  document.querySelector('.top-row nav')?.after(button);
}

function search(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) {
    event.preventDefault();
    field.focus();
  }
}

/** Moves to the next or previous piece of evidence that is on the page. */
function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(EVIDENCE)].filter((e) => e.checkVisibility());
  const at = all.findIndex((e) => e === document.activeElement || e.contains(document.activeElement));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (next) {
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  }
}

const KEYS: [string[], string][] = [
  [['Ctrl', 'K'], 'go to an initiative, an actor or a page; also searches'],
  [['j'], 'next piece of evidence'],
  [['k'], 'previous piece of evidence'],
  [['a'], 'on a document: accept the reading'],
  [['c'], 'on a document: correct or reject it'],
  [['n'], 'on a document: add a statement that was missed'],
  [['/'], 'search the documents'],
  [['Esc'], 'close what is open'],
  [['?'], 'this help'],
];

function help(): void {
  const list = html('dl', {});
  for (const [keys, meaning] of KEYS) {
    list.append(html('dt', {}, ...keys.map((key) => html('kbd', {}, key))), html('dd', {}, meaning));
  }
  const close = html('button', { type: 'button' }, 'Close');
  const dialog = html(
    'dialog',
    { 'aria-label': 'Keys' },
    html('div', { class: 'help' }, html('h2', {}, 'Keys'), list, html('p', {}), close),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
