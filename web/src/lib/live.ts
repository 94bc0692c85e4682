import { html } from './dom';
import { count } from './words';

export interface Kept {
  run: string;
  changes: number;
  documents: number;
  statements: number;
}

const LOST_AFTER = 4000;
const TRY_AGAIN = 3000;

/** Says when something new has come in since the page was made, and when the server is out of reach. */
export function listenForNews(): void {
  const notice = html('div', { class: 'notice', role: 'status', 'aria-live': 'polite', hidden: '' });
  document.body.append(notice);
  let first: Kept | null = null;
  let losing = 0;
  let events: EventSource;

  const kept = (event: Event) => {
    const now = JSON.parse((event as MessageEvent<string>).data) as Kept;
    clearTimeout(losing);
    losing = 0;
    first ??= now;
    document.documentElement.dataset['live'] = 'on';
    notice.classList.remove('lost');
    const told = news(first, now);
    notice.hidden = told === null;
    if (told !== null) {
      notice.replaceChildren(html('span', {}, told), reload());
    }
  };
  const lost = () => {
    document.documentElement.dataset['live'] = 'off';
    losing ||= window.setTimeout(() => {
      notice.classList.add('lost');
      notice.replaceChildren(
        html('span', {}, 'The connection to Entente is lost. What you see stays as it was; it is tried again.'),
      );
      notice.hidden = false;
    }, LOST_AFTER);
    if (events.readyState === EventSource.CLOSED) {
      window.setTimeout(listen, TRY_AGAIN);
    }
  };
  const listen = () => {
    events = new EventSource('/api/v1/events');
    events.addEventListener('kept', kept);
    events.addEventListener('error', lost);
  };
  listen();
  addEventListener('pagehide', () => events.close());
}

/** What came in, in words; null where nothing did. */
export function news(before: Kept, now: Kept): string | null {
  const statements = now.statements - before.statements;
  const documents = now.documents - before.documents;
  if (statements > 0) return `New evidence: ${count(statements, 'statement', 'statements')}.`;
  if (documents > 0) return `New: ${count(documents, 'document', 'documents')}, none of them a statement.`;
  if (now.run !== before.run) return 'Entente was started again: show the page again before you hand in a form.';
  return now.changes === before.changes ? null : 'What is kept has changed.';
}

function reload(): HTMLElement {
  const button = html('button', { type: 'button' }, 'Show it');
  button.addEventListener('click', () => location.reload());
  return button;
}
