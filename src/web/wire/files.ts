import { bearer } from './http';

/** A file to be saved, in the language of the page: links carry no token, so the page fetches it. */
export async function fileOf(url: string, token: string): Promise<Blob | undefined> {
  try {
    const headers = { ...bearer(token), 'accept-language': document.documentElement.lang };
    const response = await fetch(url, { headers });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}
