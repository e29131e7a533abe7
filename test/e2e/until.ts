const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** Reads until what is read is what is wanted, compared as JSON. @throws Error with the last reading when that takes over ten seconds. */
export async function until<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await read();
    if (JSON.stringify(seen) === JSON.stringify(wanted)) return;
    if (Date.now() > end) throw new Error(`wanted ${JSON.stringify(wanted)}, still ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
