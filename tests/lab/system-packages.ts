/** What the lab needs from the system: `ensureSystemPackages` installs it where it may, or says how to. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { TRUST_MODULE } from './trust-store.ts';

interface Need {
  /** Debian's name. */
  package: string;
  isThere(): boolean;
}

const NEEDS: readonly Need[] = [
  { package: 'chromium', isThere: () => existsSync('/usr/bin/chromium') },
  { package: 'firefox-esr', isThere: () => isProgram('firefox-esr') },
  {
    // A Firefox in another language says what TLS met in that language.
    package: 'firefox-esr-l10n-ru',
    isThere: () =>
      existsSync('/usr/lib/firefox-esr/browser/extensions/langpack-ru@firefox-esr.mozilla.org.xpi'),
  },
  { package: 'iproute2', isThere: () => isProgram('ip') },
  { package: 'nftables', isThere: () => isProgram('nft') },
  { package: 'libnss3-tools', isThere: () => isProgram('certutil') && isProgram('modutil') },
  // Lets Firefox take the lab's authority for one of its own.
  { package: 'p11-kit-modules', isThere: () => existsSync(TRUST_MODULE) },
  { package: 'util-linux', isThere: () => isProgram('unshare') && isProgram('nsenter') },
  { package: 'tcc', isThere: () => isProgram('tcc') },
  { package: 'zip', isThere: () => isProgram('zip') },
  {
    package: 'postgresql',
    isThere: () => globSync('/usr/lib/postgresql/*/bin/initdb').length > 0,
  },
  // Screenshots in the languages of the pages; any font will do to run, one that has the scripts to be seen.
  {
    package: 'fonts-dejavu-core',
    isThere: () => globSync('/usr/share/fonts/**/*.{ttf,otf,ttc,pfb}').length > 0,
  },
  {
    // Chinese words as wide as they are.
    package: 'fonts-wqy-microhei',
    isThere: () => globSync('/usr/share/fonts/**/wqy-microhei.ttc').length > 0,
  },
];

/** What tests of pages need, which are in no lab. */
export const FOR_PAGES: readonly string[] = ['chromium', 'fonts-dejavu-core', 'fonts-wqy-microhei'];
const ALL = NEEDS.map(({ package: name }) => name);

/**
 * Makes sure that these packages are there, all that there are unless named; otherwise prints the command that installs
 * them and ends the program with 1.
 */
export function ensureSystemPackages(wanted: readonly string[] = ALL): void {
  const missing = missingOf(wanted);
  if (missing.length === 0) return;
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...missing];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isDebian()) {
    const command = `${isRoot ? '' : 'sudo '}${install.join(' ')}`;
    console.error(
      `The tests need programs that are not here. Install them, then try again:\n  ${command}`,
    );
    process.exit(1);
  }
  console.log(`Installing what the tests need: ${missing.join(', ')}`);
  apt(['apt-get', 'update']);
  apt(install);
  const still = missingOf(wanted);
  if (still.length > 0) {
    console.error(`apt-get installed, but these are not usable: ${still.join(', ')}`);
    process.exit(1);
  }
}

function missingOf(wanted: readonly string[]): string[] {
  const missing = NEEDS.filter((need) => wanted.includes(need.package) && !need.isThere());
  return missing.map((need) => need.package);
}

function apt([program = '', ...args]: readonly string[]): void {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  console.error(`${program} ${args.join(' ')} failed; its complaint is above. Run it by hand.`);
  process.exit(1);
}

function isProgram(name: string): boolean {
  const directories = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
  return directories.some((directory) => directory !== '' && existsSync(`${directory}/${name}`));
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

if (import.meta.main) ensureSystemPackages();
