/** An answer of the server that is no result: its own words, with its status. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Asks the server for JSON at an address of ours. */
export async function ask<T>(address: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(address, {
    ...init,
    headers: { Accept: 'application/json', ...init.headers },
  });
  const value: unknown = await response.json();
  if (!response.ok) {
    throw new Refused(response.status, told(value) ?? response.statusText);
  }
  return value as T;
}

function told(value: unknown): string | undefined {
  const { heading, text } = (value ?? {}) as { heading?: string; text?: string };
  return heading && text ? `${heading}. ${text}` : heading;
}

/** The data of an island: from the address in `data-src`. */
export function data<T>(element: HTMLElement): Promise<T> {
  const address = element.dataset['src'];
  if (!address) {
    return Promise.reject(new Error('the element lacks data-src'));
  }
  return ask<T>(address);
}
