import { reloadedCard, reloadRefusedCard } from '../../cards/desk/desk-notices.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import type { Pending } from '../response.ts';

/** Reads the pack anew; the last good one goes on answering where the new one has problems. */
export function reloadPack({ wording }: Request, { desk }: Deps): Pending {
  return {
    pending: async () => {
      const { problems, pack } = await desk.reload();
      return problems.length > 0 ? reloadRefusedCard(wording, problems) : reloadedCard(wording, pack);
    },
  };
}
