import { html } from './dom';

/** The numbers, from 1, of the sentences that a selection touches, by the anchors at their beginnings. */
export function sentencesIn(
  anchors: { number: number; beforeStart: boolean; beforeEnd: boolean }[],
): number[] {
  const first = anchors.filter((anchor) => anchor.beforeStart).at(-1)?.number ?? anchors[0]?.number;
  const last = anchors.filter((anchor) => anchor.beforeEnd).at(-1)?.number;
  if (first === undefined || last === undefined || last < first) {
    return [];
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Lets a reader select text of a document and open the form for a statement with its sentences ticked. */
export function offerPassages(text: HTMLElement, form: HTMLDetailsElement): void {
  const button = html('button', { type: 'button', class: 'add-passage' }, 'Add a statement from this');
  button.hidden = true;
  text.append(button);
  let chosen: number[] = [];

  document.addEventListener('selectionchange', () => {
    const range = selected(text);
    chosen = range ? sentencesIn(anchorsOf(text, range)) : [];
    button.hidden = chosen.length === 0;
    if (range && chosen.length > 0) {
      place(button, text, range);
    }
  });
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    tick(form, chosen);
    document.getSelection()?.removeAllRanges();
    openForm(form);
  });
}

/** Opens the form at the field that comes next. */
export function openForm(form: HTMLDetailsElement): void {
  form.open = true;
  form.scrollIntoView({ block: 'nearest' });
  const ticked = form.querySelector<HTMLInputElement>('[name=sentence]:checked');
  ticked?.parentElement?.scrollIntoView({ block: 'nearest' });
  const next = ticked ? form.querySelector<HTMLElement>('[name=actor]') : form.querySelector<HTMLElement>('[name=sentence]');
  next?.focus({ preventScroll: ticked !== null });
}

function selected(text: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !selection.toString().trim()) {
    return null;
  }
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) ? range : null;
}

function anchorsOf(text: HTMLElement, range: Range) {
  const end = document.createRange();
  end.setStart(range.endContainer, range.endOffset);
  return [...text.querySelectorAll<HTMLElement>('.anchor')].map((anchor) => ({
    number: Number(anchor.id.slice('sentence-'.length)),
    beforeStart: range.comparePoint(anchor, 0) < 0,
    beforeEnd: end.comparePoint(anchor, 0) < 0,
  }));
}

function place(button: HTMLElement, text: HTMLElement, range: Range): void {
  const frame = text.getBoundingClientRect();
  const end = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  button.style.top = `${end.bottom - frame.top + 4}px`;
  button.style.left = `${Math.max(0, Math.min(end.right - frame.left - 80, frame.width - button.offsetWidth))}px`;
}

function tick(form: HTMLElement, numbers: number[]): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=sentence]')) {
    box.checked = numbers.includes(Number(box.value));
  }
}
