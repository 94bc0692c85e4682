import { html } from './dom';
import { count } from './words';

interface Kept {
  changes: number;
  documents: number;
  statements: number;
}

const LOST_AFTER = 6000;

/** Says when something new has come in since the page was made, and when the server is out of reach. */
export function listenForNews(): void {
  const notice = html('div', { class: 'notice', role: 'status', 'aria-live': 'polite', hidden: '' });
  document.body.append(notice);
  const events = new EventSource('/api/v1/events');
  let first: Kept | null = null;
  let losing = 0;
  events.addEventListener('kept', (event) => {
    const now = JSON.parse((event as MessageEvent<string>).data) as Kept;
    clearTimeout(losing);
    losing = 0;
    first ??= now;
    document.documentElement.dataset['live'] = 'on';
    if (now.changes === first.changes && now.documents === first.documents) {
      notice.hidden = true;
    } else {
      notice.classList.remove('lost');
      notice.replaceChildren(html('span', {}, news(first, now)), reload());
      notice.hidden = false;
    }
  });
  events.addEventListener('error', () => {
    losing ||= window.setTimeout(() => {
      notice.classList.add('lost');
      notice.replaceChildren(
        html('span', {}, 'The connection to Entente is lost. What you see stays as it was; it is tried again.'),
      );
      notice.hidden = false;
    }, LOST_AFTER);
  });
  addEventListener('pagehide', () => events.close());
}

/** What came in, in words. */
export function news(before: Kept, now: Kept): string {
  const statements = now.statements - before.statements;
  const documents = now.documents - before.documents;
  if (statements > 0) return `New evidence: ${count(statements, 'statement', 'statements')}.`;
  if (documents > 0) return `New: ${count(documents, 'document', 'documents')}, none of them a statement.`;
  return 'What is kept has changed.';
}

function reload(): HTMLElement {
  const button = html('button', { type: 'button' }, 'Show it');
  button.addEventListener('click', () => location.reload());
  return button;
}
