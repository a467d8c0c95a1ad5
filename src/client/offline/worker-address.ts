import { WORKER_PATH, WORKER_POLICY } from '../../offline/manifest.ts';

/** The part of Trusted Types that is used here (https://w3c.github.io/trusted-types/); TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(input: string): string };
}

const { trustedTypes }: typeof globalThis & { trustedTypes?: TrustedTypes } = globalThis;
const path = import.meta.env.BASE_URL + WORKER_PATH;
const policy = trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => path });

/** Address of the worker as this browser asks for it: where it knows Trusted Types, as one of them, which stands for a string. */
export const workerAddress = policy?.createScriptURL('') ?? path;
