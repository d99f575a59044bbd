import type { Card } from '../ui/card.ts';
import type { Deps } from './deps.ts';
import type { ComponentRequest, FormRequest } from './request.ts';
import type { Change, Pending, Removal, Response } from './response.ts';

/** What a kind of button or select menu does, and the form that it may open; all under the verb of their custom_ids. */
export interface Component {
  verb: string;
  /** Only for members who may manage the server; whether they may is asked of Discord's word each time. */
  isForEditors?: true;
  /** Also where the settings of a server keep a user from asking. */
  isForAll?: true;
  /** Pressed, or chosen from. */
  run(request: ComponentRequest, deps: Deps): Response | Promise<Response>;
  /** The form that `run` opened comes back. It can change or remove only a message it was opened from. */
  submit?(request: FormRequest, deps: Deps): FormResponse | Promise<FormResponse>;
}

export type FormResponse = Card | Change | Removal | Pending;
