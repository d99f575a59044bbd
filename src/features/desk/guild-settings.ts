import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { LONGEST_COOLDOWN, type Settings } from '../../contracts/settings.ts';
import type { Key } from '../../words/key.ts';
import { LANGUAGES, languageFor } from '../../words/language.ts';
import type { Wording } from '../../words/wording.ts';
import { described, named } from '../command-words.ts';
import { type DeskSetting, listOf } from './desk-setting.ts';
import { STORY_SETTING } from './story-setting.ts';

const { String: Text, Boolean: YesOrNo, Integer } = ApplicationCommandOptionType;

/** Means: each user's own language. */
const OWN_LANGUAGE = 'own';

const UNKNOWNS = {
  public: 'desk.settingUnknownsPublic',
  private: 'desk.settingUnknownsPrivate',
  silent: 'desk.settingUnknownsSilent',
} as const satisfies Record<Settings['unknowns'], Key>;

function isUnknowns(text: string): text is Settings['unknowns'] {
  return Object.hasOwn(UNKNOWNS, text);
}

/** In the card's order. */
export const DESK_SETTINGS: DeskSetting[] = [
  {
    options: [{ type: YesOrNo, ...described('command.desk.settings.on') }],
    changeIn({ choice }) {
      const isOn = choice('on');
      return isOn === undefined ? {} : { isOn };
    },
    tell: (wording, { isOn }) => (isOn ? wording.say('desk.settingOn') : wording.say('desk.settingOff')),
  },
  {
    options: [
      {
        type: Text,
        ...described('command.desk.settings.mentions'),
        choices: [
          { ...named('choice.everywhere'), value: 'all' },
          { ...named('choice.nowhere'), value: 'none' },
        ],
      },
    ],
    changeIn({ text }) {
      const mentions = text('mentions');
      return mentions === 'all' || mentions === 'none' ? { mentionChannels: mentions } : {};
    },
    tell: mentionsInWords,
  },
  { tell: rolesInWords },
  {
    options: [{ type: YesOrNo, ...described('command.desk.settings.private') }],
    changeIn({ choice }) {
      const isPrivateByDefault = choice('private');
      return isPrivateByDefault === undefined ? {} : { isPrivateByDefault };
    },
    tell: (wording, { isPrivateByDefault }) =>
      isPrivateByDefault ? wording.say('desk.settingPrivate') : wording.say('desk.settingPublic'),
  },
  {
    options: [
      {
        type: Text,
        ...described('command.desk.settings.unknowns'),
        choices: [
          { ...named('choice.public'), value: 'public' },
          { ...named('choice.private'), value: 'private' },
          { ...named('choice.silent'), value: 'silent' },
        ],
      },
    ],
    changeIn({ text }) {
      const unknowns = text('unknowns');
      return isUnknowns(unknowns) ? { unknowns } : {};
    },
    tell: (wording, { unknowns }) => wording.say(UNKNOWNS[unknowns]),
  },
  {
    options: [{ type: YesOrNo, ...described('command.desk.settings.deletes') }],
    changeIn({ choice }) {
      const deletesWithQuestion = choice('deletes');
      return deletesWithQuestion === undefined ? {} : { deletesWithQuestion };
    },
    tell: (wording, { deletesWithQuestion }) =>
      deletesWithQuestion ? wording.say('desk.settingDeletes') : wording.say('desk.settingKeeps'),
  },
  {
    options: [
      {
        type: Integer,
        ...described('command.desk.settings.cooldown'),
        min_value: 0,
        max_value: LONGEST_COOLDOWN,
      },
    ],
    changeIn({ number }) {
      const cooldownSeconds = number('cooldown');
      return cooldownSeconds === undefined ? {} : { cooldownSeconds };
    },
    tell: (wording, { cooldownSeconds }) => wording.say('desk.settingCooldown', { number: cooldownSeconds }),
  },
  {
    options: [
      {
        type: Text,
        ...described('command.desk.settings.language'),
        choices: [
          { ...named('choice.ownLanguage'), value: OWN_LANGUAGE },
          ...LANGUAGES.map((language) => ({ name: languageName(language), value: language })),
        ],
      },
    ],
    changeIn({ text }) {
      const language = text('language');
      return language === '' ? {} : { language: language === OWN_LANGUAGE ? null : language };
    },
    tell: languageInWords,
  },
  {
    options: [
      {
        type: Text,
        ...described('command.desk.settings.drafts'),
        choices: [
          { ...named('choice.live'), value: 'live' },
          { ...named('choice.waiting'), value: 'waiting' },
        ],
      },
    ],
    changeIn({ text }) {
      const drafts = text('drafts');
      return drafts === '' ? {} : { areDraftsLive: drafts === 'live' };
    },
    tell: (wording, { areDraftsLive }) =>
      areDraftsLive ? wording.say('desk.settingDraftsLive') : wording.say('desk.settingDraftsOff'),
  },
  STORY_SETTING,
];

/** A language's own name. */
function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

function mentionsInWords(wording: Wording, { mentionChannels }: Settings): string {
  if (mentionChannels === 'all') return wording.say('desk.settingMentionsAll');
  if (mentionChannels === 'none' || mentionChannels.length === 0) return wording.say('desk.settingMentionsNone');
  const channels = listOf(
    wording,
    mentionChannels.map((id) => `<#${id}>`),
  );
  return wording.say('desk.settingMentionsSome', { channels });
}

function rolesInWords(wording: Wording, { roles }: Settings): string {
  if (roles.length === 0) return wording.say('desk.settingRolesAll');
  return wording.say('desk.settingRolesSome', {
    roles: listOf(
      wording,
      roles.map((id) => `<@&${id}>`),
    ),
  });
}

function languageInWords(wording: Wording, { language }: Settings): string {
  if (language === null) return wording.say('desk.settingLanguageOwn');
  return wording.say('desk.settingLanguage', { language: languageName(languageFor(language)) });
}
