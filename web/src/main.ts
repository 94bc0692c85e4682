import { mountAll, type IslandModule } from './lib/islands';
import { listenForKeys } from './lib/keys';
import { listenForNews } from './lib/live';

const modules = import.meta.glob<IslandModule>('./islands/*.ts');

void mountAll(document, (name) => modules[`./islands/${name}.ts`]);
listenForKeys();
listenForNews();
