import { isIP } from 'node:net';

/** This machine, by a host's name, address (as `URL.hostname` writes it, too) or a socket's path: what is said to it crosses no network. */
export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || host.startsWith('/') || (isIP(host) === 4 && host.startsWith('127.'));
}
