import { execFile } from 'node:child_process';

/** Runs a program to its end; says what it printed. Throws with its complaint when it fails. */
export function command(program: string, args: readonly string[], input?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(' ')} failed: ${stderr || error.message}`));
    });
    if (input !== undefined) child.stdin?.end(input);
  });
}
