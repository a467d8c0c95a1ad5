/** How a flag is given: with true or false or nothing, with a value once, or with values several times. */
export type FlagKind = 'truth' | 'value' | 'values';

/** The flags of each instruction (BuildKit, frontend/dockerfile/instructions/parse.go and commands_run*.go). */
export const FLAGS: Readonly<Record<string, Readonly<Record<string, FlagKind>>>> = {
  FROM: { platform: 'value' },
  RUN: { mount: 'values', network: 'value', security: 'value', device: 'values' },
  ADD: {
    chown: 'value',
    chmod: 'value',
    link: 'truth',
    'keep-git-dir': 'truth',
    checksum: 'value',
    unpack: 'truth',
    exclude: 'values',
  },
  COPY: {
    chown: 'value',
    from: 'value',
    chmod: 'value',
    link: 'truth',
    exclude: 'values',
    parents: 'truth',
  },
  HEALTHCHECK: {
    interval: 'value',
    timeout: 'value',
    'start-period': 'value',
    'start-interval': 'value',
    retries: 'value',
  },
  CMD: {},
  ENTRYPOINT: {},
  ENV: {},
  LABEL: {},
  ARG: {},
  EXPOSE: {},
  USER: {},
  VOLUME: {},
  WORKDIR: {},
  STOPSIGNAL: {},
  SHELL: {},
  ONBUILD: {},
};

/** Flags that take one of a few words. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  network: ['default', 'none', 'host'],
  security: ['sandbox', 'insecure'],
};
