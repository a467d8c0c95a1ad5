import { defineMiddleware } from 'astro:middleware';
import { guide } from './data.ts';
import { whileMakingPage } from './exports/page-fault.ts';

/** A page that cannot be made says which it is and what it shows; a live server shows the fault as it is. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  if (import.meta.env.DEV) return next();
  try {
    return await next();
  } catch (error) {
    throw whileMakingPage(guide(), decodeURI(url.pathname), error);
  }
});
