import type { Component } from '../component.ts';
import { askRelated } from './ask-related.ts';
import { inContext } from './in-context.ts';

/** Every kind of button, select menu and form. A new one is a file and a line here. */
export const components: Component[] = [askRelated, inContext];
