import { expect, test, vi } from 'vitest';
import { mountAll } from '../src/lib/islands';

const page = (...names: string[]) => {
  const elements = names.map((name) => ({ dataset: { island: name } }) as unknown as HTMLElement);
  const root = { querySelectorAll: () => elements } as unknown as ParentNode;
  return { root, states: () => elements.map((element) => element.dataset['state']) };
};

test('an island that fails leaves the others drawn', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { root, states } = page('good', 'missing', 'broken');
  await mountAll(root, (name) =>
    name === 'missing'
      ? undefined
      : async () => ({
          mount: () => {
            if (name === 'broken') throw new Error('broken');
          },
        }),
  );
  expect(states()).toEqual(['drawn', 'failed', 'failed']);
});
