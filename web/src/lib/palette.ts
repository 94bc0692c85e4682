import { dated } from './address';
import { ask } from './api';
import { html } from './dom';
import { ranked } from './ranking';
import type { Entry } from './types';

const SHOWN = 12;

let known: Promise<Entry[]> | null = null;

/** Opens the list of everything that can be gone to by name. */
export async function open(): Promise<void> {
  if (document.querySelector('dialog[open]')) return;
  known ??= ask<Entry[]>(dated('/api/v1/directory'));
  const palette = new Palette(known);
  palette.show();
  await known.catch(() => (known = null));
}

class Palette {
  private readonly list = html('ul', { id: 'palette-list', role: 'listbox', 'aria-label': 'Pages' });
  private readonly field = html('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'palette-list',
    'aria-autocomplete': 'list',
    'aria-label': 'Go to',
    placeholder: 'Go to an initiative, an actor, a page; or search …',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  private readonly dialog = html('dialog', { class: 'palette', 'aria-label': 'Go to' }, this.field, this.list);
  private shown: Entry[] = [];
  private at = 0;

  constructor(private readonly entries: Promise<Entry[]>) {
    this.field.addEventListener('input', () => void this.update());
    this.field.addEventListener('keydown', (event) => this.key(event));
    this.dialog.addEventListener('close', () => this.dialog.remove());
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
  }

  show(): void {
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.field.focus();
    void this.update();
  }

  private async update(): Promise<void> {
    const words = this.field.value.trim();
    try {
      this.shown = ranked(await this.entries, words).slice(0, SHOWN);
    } catch {
      this.shown = [];
    }
    if (words) this.shown.push(searchFor(words));
    this.at = 0;
    this.draw();
  }

  private draw(): void {
    this.list.replaceChildren(
      ...this.shown.map((entry, i) => {
        const item = html(
          'li',
          { role: 'option', id: `palette-${i}`, 'aria-selected': String(i === this.at) },
          entry.label,
          html('span', {}, entry.note),
        );
        item.addEventListener('click', () => this.go(entry));
        return item;
      }),
    );
    this.field.setAttribute('aria-activedescendant', this.shown.length > 0 ? `palette-${this.at}` : '');
    this.list.children[this.at]?.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.at = (this.at + step + this.shown.length) % Math.max(1, this.shown.length);
      this.draw();
    } else if (event.key === 'Enter') {
      const entry = this.shown[this.at];
      if (entry) this.go(entry);
    }
  }

  private go(entry: Entry): void {
    this.dialog.close();
    location.href = entry.address;
  }
}

const searchFor = (words: string): Entry => ({
  kind: 'page',
  label: `Search the documents for “${words}”`,
  note: 'Search',
  address: dated(`/search?q=${encodeURIComponent(words)}`),
});
