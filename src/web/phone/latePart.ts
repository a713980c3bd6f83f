import { latePart } from '../ui/latePart';

/** The kinds of activity that a phone can begin without. */
export const lateKinds = latePart(() => import('./kinds/Kinds').then(({ kinds }) => kinds));

/** What takes and shows photos comes when it is needed: few boards have any. */
export const latePhotos = latePart(() => import('./photos/Photos').then(({ photos }) => photos));
