import { mountAll } from './lib/islands';
import { listenForKeys } from './lib/keys';
import { listenForNews } from './lib/live';
import { island } from './lib/modules';

void mountAll(document, island);
listenForKeys();
listenForNews();
