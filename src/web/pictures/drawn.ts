import { firstThatFits, fitted, type Way, waysFor } from './shrink';

/** Bytes of a picture of a talk: the server takes somewhat more. */
const largestOfTalks = 350 * 1024;

/** A picture file as it is sent: small, upright, without its marks. None when this browser cannot draw it. */
export async function drawn(file: File, largest = largestOfTalks): Promise<Blob | undefined> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return await firstThatFits(largest, waysFor(file.type), (way) => written(picture, way));
  } catch {
    return undefined; // Not a picture, damaged, or of a kind that this browser does not know.
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Drawing applies the rotation that a camera only noted, and leaves its other notes behind. */
function written(picture: HTMLImageElement, { side, type, quality }: Way): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitted(picture.naturalWidth, picture.naturalHeight, side));
  const pen = canvas.getContext('2d');
  if (!pen || picture.naturalWidth === 0) {
    return Promise.resolve(undefined);
  }
  if (type === 'image/jpeg') {
    pen.fillStyle = 'white'; // It knows no transparency: what is clear would become black.
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality));
}
