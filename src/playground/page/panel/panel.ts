import type { Told } from '../../protocol.ts';
import { showBanner } from '../banner.ts';
import { make, part } from '../elements.ts';
import { openReview } from '../review/review.ts';
import type { Page } from '../state.ts';
import { toast } from '../toast.ts';
import { explanationSection } from './explanation.ts';
import { gapsSection } from './gaps.ts';
import { packSection } from './pack.ts';
import { previewSection, tellChanges } from './preview.ts';
import { qualitySection } from './quality.ts';
import { storySection } from './story.ts';

/** What an editor sees beside the messages: why the last answer is what it is, and how the pack is. */
export interface Panel {
  tell(news: Extract<Told, { kind: 'bot' | 'pack' | 'explained' | 'quality' | 'preview' }>): void;
  showGoLive(text: string): void;
}

export function openPanel(page: Page): Panel {
  const slots = {
    preview: make('section'),
    pack: make('section'),
    explained: make('section'),
    quality: make('section'),
    live: make('section'),
  };
  const kept = keptSection(() => void page.send({ act: 'start-over' }));
  kept.hidden = true;
  const story = storySection(page, () => review());
  const gaps = gapsSection(page);
  part('sections').append(
    slots.preview,
    slots.explained,
    slots.pack,
    gaps.element,
    slots.quality,
    story,
    kept,
    slots.live,
  );
  story.hidden = true;
  gaps.element.hidden = true;
  slots.explained.replaceChildren(
    make('h3', {}, 'The last answer'),
    make(
      'p',
      { class: 'muted' },
      'Ask the bot something: here it says how it understood the question, and why it answered so.',
    ),
  );
  const review = async () => {
    const answer = await page.send({ act: 'review' });
    if (answer.kind === 'review') openReview(page, answer.review);
    else if (answer.kind === 'refused') toast(answer.why, 'bad');
  };
  return {
    tell: (news) => {
      switch (news.kind) {
        case 'bot': {
          const { state, reason } = news.bot;
          const again = { label: 'Start it again', run: () => void page.send({ act: 'restart' }) };
          const notices = {
            starting: { text: 'The bot is starting…' },
            online: undefined,
            stopped: { text: `The bot is not running. ${reason ?? ''}`, action: again },
          };
          if (state === 'online') gaps.refresh();
          return showBanner('bot', notices[state]);
        }
        case 'pack': {
          const { state, isReloaded, problems } = news.pack;
          kept.hidden = false;
          story.hidden = false;
          gaps.element.hidden = false;
          slots.pack.replaceChildren(
            ...packSection(news.pack, { review, goHome: () => void page.send({ act: 'leave-draft' }) }),
          );
          if (isReloaded && (state === 'good' || state === 'stale')) {
            toast('Pack reloaded', 'good');
            gaps.refresh();
          }
          const open = { label: 'See what to do', run: () => openPanelAt(slots.pack) };
          const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
          const meanwhile = news.pack.summary ? 'The last good one goes on answering.' : '';
          const texts = {
            stale: `The article no longer says what some entries quote or answer: they are out of service, the others answer.`,
            broken: `The pack has ${count}. ${meanwhile}`,
          };
          const isSound = state === 'good' || state === 'loading';
          return showBanner('pack', isSound ? undefined : { text: texts[state], action: open });
        }
        case 'explained':
          gaps.refresh();
          return slots.explained.replaceChildren(...explanationSection(news.explained));
        case 'preview':
          if (news.preview.changes.length > 0) toast(tellChanges(news.preview), 'good');
          slots.preview.hidden = news.preview.asked === 0;
          return slots.preview.replaceChildren(
            ...previewSection(news.preview, () => void page.send({ act: 'accept-pack' })),
          );
        case 'quality':
          return slots.quality.replaceChildren(
            ...qualitySection(news.quality, () => void page.send({ act: 'check-quality' })),
          );
      }
    },
    showGoLive: (text) => {
      const details = make(
        'details',
        {},
        make('summary', {}, 'Take it to Discord'),
        make('pre', { tabindex: 0 }, text),
      );
      slots.live.replaceChildren(details);
    },
  };
}

function keptSection(startOver: () => void): HTMLElement {
  return make(
    'section',
    {},
    make(
      'details',
      {},
      make('summary', {}, 'Start over'),
      make(
        'p',
        { class: 'muted' },
        'Votes, open questions and what /desk teach taught are kept from one start to the next.',
      ),
      make('button', { type: 'button', class: 'main', onclick: startOver }, 'Delete them'),
    ),
  );
}

function openPanelAt(section: HTMLElement): void {
  if (!document.body.classList.contains('panel-open')) part('open-panel').click();
  section.scrollIntoView({ behavior: 'smooth' });
}
