/** How much of the network and of one host's patience to take. */
export interface Pace {
  /** Hosts asked at the same time. */
  hosts: number;
  /** Milliseconds between two questions to one host. */
  pauseMs: number;
  sleep: (ms: number) => Promise<void>;
}

/** Does `task` for every address: one after the other with a pause on each host, several hosts at a time. */
export async function byHost(
  urls: readonly string[],
  { hosts, pauseMs, sleep }: Pace,
  task: (url: string) => Promise<void>,
): Promise<void> {
  const queues = Map.groupBy(urls, (url) => new URL(url).host).values();
  const worker = async () => {
    // The workers share one iterator: each takes the next host that nobody has.
    for (const queue of queues) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await sleep(pauseMs);
        await task(url);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, worker));
}
