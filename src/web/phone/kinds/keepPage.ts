/** Lets the browser keep this page, so that it opens where there is no network. Browsers do so on secure pages only; what is
 * said when it opens there stands in `ConnectionMark`. */
export async function keepPage(): Promise<void> {
  try {
    const workers = navigator.serviceWorker;
    await workers?.register('/app/worker.js', { scope: '/join/' });
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    (await workers?.ready)?.active?.postMessage(loaded);
  } catch {
    // Then it does not open there, as on an insecure page.
  }
}
