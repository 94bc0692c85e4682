import { html } from '../lib/dom';
import { addressOf, fetchPage, swap, takeValues } from '../lib/swap';
import { count } from '../lib/words';

const AGAIN = 700;
const WAITING = 202;

/** The workbench without loading it anew: edits are marked and kept, runs tell how far they are. */
export function mount(element: HTMLElement): void {
  const form = element.querySelector('form');
  if (!form) {
    throw new Error('the form of the workbench is missing');
  }
  new Workbench(element, form).begin();
}

class Workbench {
  private readonly told = html('p', { class: 'run-state soft', role: 'status' });
  private readonly progress = html('progress', { 'aria-label': 'Runs under way' });
  private readonly draft = `draft ${location.pathname}`;
  private asking = new AbortController();

  constructor(
    private readonly element: HTMLElement,
    private readonly form: HTMLFormElement,
  ) {}

  begin(): void {
    this.progress.hidden = true;
    this.form.append(html('div', { class: 'run-row' }, this.progress, this.told));
    this.restore();
    this.form.addEventListener('input', () => this.edited());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run(addressOf(this.form.getAttribute('action') ?? location.pathname, new FormData(this.form)), true);
    });
    this.element.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-take-back]') : null;
      if (link) {
        event.preventDefault();
        void this.run(link.pathname + link.search, true, true);
      }
    });
    addEventListener('popstate', () => void this.run(location.pathname + location.search, false, true));
    this.mark();
  }

  private fields(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>('input[name], select[name]')].filter(
      (field) => field.type !== 'hidden' && field.name !== 'seed',
    );
  }

  private edited(): void {
    const values = Object.fromEntries(this.fields().filter((f) => f.value).map((f) => [f.name, f.value]));
    sessionStorage.setItem(this.draft, JSON.stringify(values));
    this.mark();
    const open = this.fields().filter((f) => f.value !== this.ran(f)).length;
    this.told.textContent = open === 0 ? '' : `${count(open, 'value', 'values')} edited and not run yet.`;
  }

  /** The value with which the answer on the page was run. */
  private ran(field: HTMLInputElement): string {
    return new URLSearchParams(location.search).get(field.name) ?? '';
  }

  private restore(): void {
    const kept = sessionStorage.getItem(this.draft);
    if (!kept) return;
    const values = JSON.parse(kept) as Record<string, string>;
    for (const field of this.fields()) {
      field.value ||= values[field.name] ?? '';
    }
    this.edited();
  }

  private mark(): void {
    for (const field of this.fields()) {
      field.classList.toggle('edited', field.value !== '');
    }
  }

  private async run(address: string, isNew: boolean, withForm = false): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    const began = Date.now();
    this.progress.hidden = false;
    try {
      let { status, page } = await this.ask(address, signal, began);
      while (status === WAITING) {
        await new Promise((go) => setTimeout(go, AGAIN));
        ({ status, page } = await this.ask(address, signal, began));
      }
      if (withForm) {
        takeValues(this.form, page);
      }
      if (!(await swap(this.element, page))) {
        location.assign(address);
        return;
      }
      if (isNew) {
        history.pushState(null, '', address);
      }
      sessionStorage.removeItem(this.draft);
      this.mark();
      this.told.textContent = status === 200 ? 'Done.' : 'That cannot be run; what is wrong stands above.';
    } catch {
      if (!signal.aborted) {
        this.told.textContent = 'The answer could not be fetched; your edits are kept.';
      }
    } finally {
      if (!signal.aborted) {
        this.progress.hidden = true;
      }
    }
  }

  private async ask(address: string, signal: AbortSignal, began: number) {
    this.told.textContent = `Running, ${Math.round((Date.now() - began) / 1000)} s …`;
    return fetchPage(address, signal);
  }
}
