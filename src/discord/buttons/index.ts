import type { Button } from '../button.ts';
import { askRelated } from './ask-related.ts';
import { inContext } from './in-context.ts';

/** Every kind of button. A new one is a file and a line here. */
export const buttons: Button[] = [inContext, askRelated];
