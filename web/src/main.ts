import { mountAll, type IslandModule } from './lib/islands';

const modules = import.meta.glob<IslandModule>('./islands/*.ts');

mountAll(document, (name) => modules[`./islands/${name}.ts`]);
