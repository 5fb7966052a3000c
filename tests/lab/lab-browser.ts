import type { SteppedClock } from './clock.ts';
import type { SmallDisk } from './small-disk.ts';

/** How the lab's browsers start; each has options of its own beside these. */
export interface LabBrowserOptions {
  /** The unpacked extension; the production build for this browser unless given. */
  build?: string;
  /** Lets `forward` step the browser's wall clock. */
  steppedClock?: boolean;
  /** Gives the browser a disk of its own of this size, which `SmallDisk` can fill. Only in the lab. */
  diskBytes?: number;
  /** What the browser is set to send all traffic through. */
  proxy?: ProxySetting | undefined;
  /** What whoever administers the browser has laid down for the extension. */
  policy?: Record<string, unknown>;
}

/** A proxy as `http://address:port` or `socks5://address:port`, or the address of a script that chooses (PAC). */
export type ProxySetting = { server: string } | { script: string };

/** What its user has set in Firefox. */
export interface FirefoxSetting {
  /** Whether it sends everything as https. */
  httpsOnly?: boolean;
  /** Whether it looks names up by secure DNS, at one of the world's public resolvers. */
  secureDns?: boolean;
}

/** A page, open in a tab. Playwright's pages and Puppeteer's both have more. */
export interface LabPage {
  evaluate<R>(script: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(script: (parameter: A) => R | Promise<R>, parameter: A): Promise<R>;
  /** Clicks the first element that matches. */
  click(selector: string): Promise<void>;
  /** Moves the mouse over the first element that matches. */
  hover(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  readonly keyboard: {
    press(key: Key): Promise<void>;
    down(key: Key): Promise<void>;
    up(key: Key): Promise<void>;
    type(text: string): Promise<void>;
  };
  close(): Promise<void>;
}

type Key = 'ArrowLeft' | 'Control' | 'Home' | 'Tab' | 'v';

/** A browser of its own: fresh profile, the build under test in it, no traffic but what the build causes. */
export interface LabBrowser {
  /** The host of the extension's pages: what a naming `Origin` would hold. */
  readonly extensionId: string;
  /** The directory in which it keeps what it stores. */
  readonly profile: string;
  /** Present when started with `steppedClock`. */
  readonly clock: SteppedClock | undefined;
  /** Present when started with `diskBytes`. */
  readonly disk: SmallDisk | undefined;
  /** Opens one of the extension's pages in a tab, as `popup.html`. */
  openPage(name: string): Promise<LabPage>;
  /** Opens a page of the web in a tab. */
  visit(address: string): Promise<LabPage>;
  /** Closes all tabs but the first, which a browser begins with. */
  closePages(): Promise<void>;
  /** Puts a file into a field for files of one of this browser's pages. */
  chooseFile(page: LabPage, selector: string, path: string): Promise<void>;
  /**
   * Opens one of the extension's pages and clicks there; gives the file that this downloads, under the name that the
   * page gave it.
   */
  download(page: string, selector: string): Promise<string>;
  /**
   * Lets the extension ask a host that its manifest names as optional, as a user does who agrees to the browser's
   * prompt.
   */
  grantHost(pattern: string): Promise<void>;
  /** Lays down another policy, for a browser that was launched with one; it is read at the next start. */
  setPolicy(policy: Record<string, unknown>): Promise<void>;
  /** Takes the extension's access to sites away, as its user may. */
  withholdSites(): Promise<void>;
  /** Steps the wall clock forward; whatever the browser forgets after a minute is then forgotten. */
  forward(seconds: number): Promise<void>;
  /**
   * Makes the alarm `check` fire at once, as if its time had come; it keeps its name and period. Done from a page
   * that is closed again, so that nothing but the alarm keeps the worker awake. Says whether there was an alarm.
   */
  hurryAlarm(): Promise<boolean>;
  /** Ends the extension's background in the middle of whatever it does. */
  killWorker(): Promise<void>;
  /** Whether the extension's background runs at this moment. */
  isWorkerAlive(): Promise<boolean>;
  /** Ends all of the browser's processes without a chance to write anything. `relaunch` starts it again. */
  sigkill(): Promise<void>;
  /** Starts the browser again on the same profile, after `sigkill` or `quit`. */
  relaunch(): Promise<void>;
  /** Ends the browser in the ordinary way and keeps its profile. */
  quit(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
