import { offerPassages, openForm } from '../lib/passage';

const STEPS: Record<string, number> = { j: 1, k: -1 };

/**
 * Keys for judging: j and k go through the readings, a accepts, c opens the form, n the one for a
 * statement that was missed, which selected text opens too.
 */
export function mount(element: HTMLElement): void {
  const claims = [...element.querySelectorAll<HTMLElement>('.claim')];
  let at = -1;

  const go = (to: number) => {
    claims[at]?.classList.remove('here');
    at = Math.max(0, Math.min(claims.length - 1, to));
    const claim = claims[at];
    claim?.classList.add('here');
    claim?.scrollIntoView({ block: 'nearest' });
    claim?.querySelector<HTMLElement>('.claim-number')?.focus({ preventScroll: true });
  };

  const text = element.querySelector<HTMLElement>('.text');
  const missed = element.querySelector<HTMLDetailsElement>('#missed');
  if (text && missed) {
    offerPassages(text, missed);
  }

  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) {
      return;
    }
    if (event.key === 'n' && missed) {
      openForm(missed);
      event.preventDefault();
    }
    if (claims.length === 0) {
      return;
    }
    const step = STEPS[event.key];
    if (step !== undefined) {
      go(at + step);
      event.preventDefault();
    } else if (event.key === 'a' || event.key === 'c') {
      claims[at]?.querySelector<HTMLElement>(`[data-key="${event.key}"]`)?.click();
    }
  });
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  const field = target instanceof HTMLElement && target.matches('input, select, textarea');
  return field || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
}
