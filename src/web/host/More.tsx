import { PaperForm } from '../control/PaperForm';
import { TypeIdeas } from '../ui/boards/TypeIdeas';
import { Ask } from './Ask';

/** What a host needs now and then. */
export const more = { Ask, PaperForm, TypeIdeas };
