import { html } from '../lib/dom';

const LARGEST = 32 * 1024 * 1024;

interface Added {
  document: string | null;
  title: string | null;
  statements: number;
  issues: { reason: string }[];
}

/** Takes dropped files and sends each by itself, so that its progress can be shown. */
export function mount(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[type=file]');
  const token = element.querySelector<HTMLInputElement>('input[name=formToken]')?.value ?? '';
  const list = html('ul', { class: 'sent', 'aria-live': 'polite' });
  element.append(list);

  const take = async (files: Iterable<File>) => {
    for (const file of files) {
      await send(file, token, list);
    }
  };

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void take([...(input?.files ?? [])]);
  });
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.classList.add('over');
  });
  element.addEventListener('dragleave', () => element.classList.remove('over'));
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('over');
    void take([...(event.dataTransfer?.files ?? [])]);
  });
}

function send(file: File, token: string, list: HTMLElement): Promise<void> {
  const bar = html('progress', { max: '1', value: '0', 'aria-label': `Sending ${file.name}` });
  const told = html('span', {}, 'sending');
  list.append(html('li', {}, html('b', {}, file.name), bar, told));
  if (file.size > LARGEST) {
    bar.remove();
    told.textContent = 'is larger than 32 MB and was not sent';
    return Promise.resolve();
  }
  return new Promise((done) => {
    const call = new XMLHttpRequest();
    call.upload.addEventListener('progress', (event) => {
      bar.setAttribute('value', String(event.loaded / event.total));
      told.textContent = event.loaded < event.total ? 'sending' : 'being read';
    });
    call.addEventListener('loadend', () => {
      bar.remove();
      tell(call, told);
      done();
    });
    const form = new FormData();
    form.append('files', file);
    call.open('POST', '/api/v1/documents');
    call.setRequestHeader('X-Form-Token', token);
    call.send(form);
  });
}

function tell(call: XMLHttpRequest, told: HTMLElement): void {
  const answer = parse(call.responseText);
  if (call.status !== 201) {
    told.textContent = call.status === 0 ? 'the server cannot be reached' : (answer.text ?? 'failed');
    return;
  }
  const added = answer.added;
  if (!added?.document) {
    told.textContent = `not kept: ${added?.issues.map((issue) => issue.reason).join('; ') ?? ''}`;
    return;
  }
  const link = html('a', { href: `/documents/${encodeURIComponent(added.document)}` });
  link.textContent = added.title || added.document;
  told.replaceChildren(link, ` ${added.statements} statement${added.statements === 1 ? '' : 's'}`);
}

function parse(text: string): { added?: Added; text?: string } {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? { added: value[0] as Added } : (value as { text?: string });
  } catch {
    return {};
  }
}
