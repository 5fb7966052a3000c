/** `node collector/gateway/add-key.ts`: begins a change of the gateway's key (collector/README.md). */
import { keyText } from '../wire/key-list.ts';
import { addKey, readKeyFile } from './key-file.ts';
import { KeyRing } from './key-ring.ts';

const directory = process.env.DATA_DIRECTORY ?? 'out/collector';
addKey(directory);
console.log(`Restart the gateway. From now on hand out, newest first:
${keyText(new KeyRing(readKeyFile(directory)).list)}`);
