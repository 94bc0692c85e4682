import { html } from './dom';

const SCALE = 2;
const COPIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** Gives the reader a file. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  html('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

export const saveJson = (name: string, value: unknown): void =>
  save(`${name}.json`, new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));

/** Rows as comma-separated values (RFC 4180); what a spreadsheet would take for a formula is made text. */
export function csv(head: string[], rows: (string | number)[][]): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const saveCsv = (name: string, head: string[], rows: (string | number)[][]): void =>
  save(`${name}.csv`, new Blob([csv(head, rows)], { type: 'text/csv' }));

/** A drawing of the page as a file that carries its own colours. */
export function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    COPIED.forEach((name) => copies[i]?.setAttribute(name, style.getPropertyValue(name)));
  });
  const { width, height } = size(drawing);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

function size(drawing: SVGSVGElement): { width: number; height: number } {
  const box = drawing.viewBox.baseVal;
  return { width: box.width || drawing.clientWidth, height: box.height || drawing.clientHeight };
}

/** A drawing as pixels on the page's own ground. */
export async function png(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = size(drawing);
  const address = URL.createObjectURL(new Blob([standalone(drawing)], { type: 'image/svg+xml' }));
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = html('canvas', { width: String(width * SCALE), height: String(height * SCALE) });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pixels');
  pen.fillStyle = getComputedStyle(document.body).backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture came out')))),
  );
}

/** Adds "SVG" and "PNG" buttons below a drawing; `data-file` names the files. */
export function figureTools(element: HTMLElement, drawing: () => SVGSVGElement | null): void {
  const name = element.dataset['file'] ?? 'entente';
  tools(element, {
    SVG: () => {
      const found = drawing();
      if (found) save(`${name}.svg`, new Blob([standalone(found)], { type: 'image/svg+xml' }));
    },
    PNG: async () => {
      const found = drawing();
      if (found) save(`${name}.png`, await png(found));
    },
  });
}

/** Adds buttons that save something, by their labels. */
export function tools(element: HTMLElement, actions: Record<string, () => void | Promise<void>>): void {
  const row = html('div', { class: 'chart-tools' }, html('span', { class: 'soft' }, 'Save as'));
  for (const [label, act] of Object.entries(actions)) {
    const button = html('button', { type: 'button' }, label);
    button.addEventListener('click', () => void act());
    row.append(button);
  }
  element.append(row);
}
