import { html } from '../lib/dom';
import { addressOf, fetchPage, swap, takeValues } from '../lib/swap';

const PAUSE = 150;

/** The page “What if” without loading it anew: a change of the case, or a known case, brings its answer. */
export function mount(element: HTMLElement): void {
  const form = element.querySelector('form');
  if (!form) {
    throw new Error('the form of the case is missing');
  }
  new Case(element, form).begin();
}

class Case {
  private readonly told = html('p', { class: 'hidden', role: 'status' });
  private asking = new AbortController();
  private waiting = 0;

  constructor(
    private readonly element: HTMLElement,
    private readonly form: HTMLFormElement,
  ) {}

  begin(): void {
    this.element.append(this.told);
    this.form.addEventListener('change', () => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.changed(), PAUSE);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.waiting);
      this.changed();
    });
    this.element.addEventListener('click', (event) => this.followed(event));
    addEventListener('popstate', () => void this.show(location.pathname + location.search, false, true));
  }

  /** Asks once both sides are named. */
  private changed(): void {
    const fields = new FormData(this.form);
    if (fields.get('attacker') && fields.get('victim')) {
      void this.show(addressOf('/what-if', fields), true, false);
    }
  }

  private followed(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/what-if"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    event.preventDefault();
    void this.show(link.pathname + link.search, true, true).then(() => {
      const place = link.hash ? document.getElementById(link.hash.slice(1)) : null;
      place?.scrollIntoView();
    });
  }

  private async show(address: string, isNew: boolean, withForm: boolean): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    this.element.setAttribute('aria-busy', 'true');
    try {
      const { page } = await fetchPage(address, signal);
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
      this.told.textContent = page.querySelector('h1')?.textContent ?? '';
    } catch (fault) {
      if (!signal.aborted) {
        this.told.textContent = 'The answer could not be fetched.';
        console.info('what if:', fault);
        location.assign(address);
      }
    } finally {
      if (!signal.aborted) {
        this.element.removeAttribute('aria-busy');
      }
    }
  }
}
