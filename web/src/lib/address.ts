/** Carries the date of this page's address over to another one. */
export function dated(address: string, here: string = location.search): string {
  const asOf = new URLSearchParams(here).get('asOf');
  if (!asOf) return address;
  const [path = '', hash = ''] = address.split('#');
  const joined = `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}`;
  return hash ? `${joined}#${hash}` : joined;
}

export const actorPage = (slug: string, actor: string): string =>
  dated(`/initiatives/${encodeURIComponent(slug)}/actors/${encodeURIComponent(actor)}`);

/** A document at the sentence that carries a claim; sentences are counted from 0. */
export const passage = (document: string, sentence: number): string =>
  dated(`/documents/${encodeURIComponent(document)}#sentence-${sentence + 1}`);
