import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scenario } from './scenario.ts';

/** Every scenario in `scenarios/`, by name. */
export async function listScenarios(): Promise<Scenario[]> {
  const directory = join(import.meta.dirname, 'scenarios');
  const files = (await readdir(directory)).filter((file) => file.endsWith('.ts')).sort();
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(join(directory, file))) as { default: Scenario };
      if (`${module.default.name}.ts` !== file) {
        throw new Error(`Rename scenarios/${file} to ${module.default.name}.ts, or its name.`);
      }
      return module.default;
    }),
  );
}
