import type { Connect } from 'vite';

/** Refuses what is no address, before anything fails to read it. */
export const addressGate: Connect.NextHandleFunction = (request, response, next) => {
  if (isAddress(request.url ?? '')) next();
  else response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This is no address.\n');
};

function isAddress(url: string): boolean {
  try {
    decodeURIComponent(url.replace(/\?.*$/s, ''));
    return true;
  } catch {
    return false;
  }
}
