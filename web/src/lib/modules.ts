import type { IslandModule } from './islands';

const modules = import.meta.glob<IslandModule>('../islands/*.ts');

/** How to load the island of a name. */
export const island = (name: string) => modules[`../islands/${name}.ts`];
