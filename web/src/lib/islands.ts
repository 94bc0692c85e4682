/** What a file in `islands` exports. */
export interface IslandModule {
  /** Draws the island into its element, whose server-rendered content stays usable. */
  mount(element: HTMLElement): void | Promise<void>;
}

type Loader = () => Promise<IslandModule>;

/**
 * Mounts every `[data-island]` below a root. An island that cannot be drawn leaves the page as the
 * server made it; `data-state` tells which became of it: `drawn` or `failed`.
 */
export function mountAll(
  root: ParentNode,
  find: (name: string) => Loader | undefined,
): Promise<void[]> {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-island]')];
  return Promise.all(elements.map((element) => mount(element, find)));
}

async function mount(
  element: HTMLElement,
  find: (name: string) => Loader | undefined,
): Promise<void> {
  const name = element.dataset['island'] ?? '';
  try {
    const load = find(name);
    if (!load) {
      throw new Error('there is no such island');
    }
    await (await load()).mount(element);
    element.dataset['state'] = 'drawn';
  } catch (fault) {
    element.dataset['state'] = 'failed';
    console.warn(`island ${name}:`, fault);
  }
}
