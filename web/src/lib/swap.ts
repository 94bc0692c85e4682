import { mountAll } from './islands';
import { island } from './modules';

/** A page that was asked for in the background. */
export interface Fetched {
  status: number;
  page: Document;
}

/** Asks for a page of ours; it is only read, and nothing in it runs. */
export async function fetchPage(address: string, signal: AbortSignal): Promise<Fetched> {
  const response = await fetch(address, { headers: { Accept: 'text/html' }, signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return { status: response.status, page };
}

/** Puts the parts marked `data-swap` of another page in the place of ours; false where it has none. */
export async function swap(root: HTMLElement, page: Document): Promise<boolean> {
  let found = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-swap]')) {
    const other = page.querySelector(`[data-swap="${part.dataset['swap'] ?? ''}"]`);
    if (other) {
      part.replaceChildren(...document.importNode(other, true).childNodes);
      await mountAll(part, island);
      found = true;
    }
  }
  if (found) {
    document.title = page.title;
  }
  return found;
}

/** The values of a form of the same shape on another page. */
export function takeValues(form: HTMLFormElement, page: Document): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[id], select[id]')) {
    const other = page.getElementById(field.id);
    if (other instanceof HTMLInputElement && field instanceof HTMLInputElement) {
      field.value = other.value;
      field.checked = other.checked;
    } else if (other instanceof HTMLSelectElement) {
      field.value = other.value;
    }
  }
}

/** The address of what a form asks, without what is left empty. */
export function addressOf(action: string, fields: Iterable<[string, FormDataEntryValue]>): string {
  const query = new URLSearchParams();
  for (const [name, value] of fields) {
    if (typeof value === 'string' && value.trim() !== '') {
      query.append(name, value.trim());
    }
  }
  const asked = query.toString();
  return asked ? `${action}?${asked}` : action;
}
