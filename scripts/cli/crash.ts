/**
 * For the crash matrix only: with `ELEVATE_KILL_AFTER=n` the process dies, as by SIGKILL, right after its n-th side effect. It can only
 * ever stop work, so it is no way in; and a real process that really dies is the only test of dying.
 */
export function killAfter(env: { readonly [name: string]: string | undefined }): (effect: string) => void {
  const last = Number(env.ELEVATE_KILL_AFTER ?? 0);
  let count = 0;
  return (effect) => {
    count += 1;
    if (env.ELEVATE_SHOW_EFFECTS) process.stderr.write(`effect ${count}: ${effect}\n`);
    if (count === last) process.kill(process.pid, 'SIGKILL');
  };
}
