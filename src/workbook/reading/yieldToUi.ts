/** Lets the page draw and react before the work goes on. */
function yieldOnce(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * A pause that yields to the page only when work has gone on for so long that a person would feel
 * it.
 */
export function createYieldToUi(milliseconds = 12): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await yieldOnce();
    since = performance.now();
  };
}
