import type { Card } from '../ui/card.ts';
import type { Deps } from './deps.ts';
import type { ComponentRequest, FormRequest } from './request.ts';
import type { Change, Pending, Removal, Response } from './response.ts';

/** A kind of button or select menu and the modal it may open, all under one custom id verb. */
export interface Component {
  verb: string;
  /** Only for members with Manage Server, checked on each interaction. */
  isForEditors?: true;
  /** Also for users whom the guild's settings keep from asking. */
  isForAll?: true;
  /** Pressed, or chosen from. */
  run(request: ComponentRequest, deps: Deps): Response | Promise<Response>;
  /** Handles the modal that `run` opened. Only a message it was opened from can be changed or removed. */
  submit?(request: FormRequest, deps: Deps): FormResponse | Promise<FormResponse>;
}

export type FormResponse = Card | Change | Removal | Pending;
