import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './launch-browser.ts';
import { isAbout, type Scenario } from './scenario.ts';

/** The names of all scenarios that are played in this browser. */
export async function scenarioNames(browser: BrowserName): Promise<string[]> {
  const scenarios = await listScenarios();
  return scenarios.filter((scenario) => isAbout(scenario, browser)).map(({ name }) => name);
}

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
