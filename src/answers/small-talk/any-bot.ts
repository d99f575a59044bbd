import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';

/** Whether a message asks about the moment, the user, the server or the bot, which no story tells. */
export function asksOfNoStory(message: string): boolean {
  const asked = wordsToMatch(message);
  return OF_NO_STORY.some((sign) => sign.test(asked));
}

/**
 * Whether a message asks what people ask any bot: the weather, a recipe, last night's match, help with a computer.
 * A story with all of those words may really be about that.
 * @param isKnown whether a stem appears in the story
 */
export function asksAnyBot(message: string, isKnown: (stem: string) => boolean): boolean {
  const asked = wordsToMatch(message);
  return OF_SOME_STORIES.some((sign) => {
    const found = sign.exec(asked);
    return found?.slice(1).some((words) => words?.split(' ').some((word) => !isKnown(stem(word))));
  });
}

/** The words of a message as the patterns below have them; empty for a long one. */
function wordsToMatch(message: string): string {
  const words = message.length > LONGEST_FOR_ANY_BOT ? [] : readWords(message);
  return words.map(({ text }) => text).join(' ');
}

const LONGEST_FOR_ANY_BOT = 300;
/** Days relative to the user; a named day may be the story's. */
const SOON =
  '(?:(today|tonight|tomorrow|tmrw|tmr|right now|rn|outside)|(?:this|next|on the) (?:week|weekend)|on \\w+day)';
const LATELY = '(?:(last night|yesterday|tonight|today)|(?:this|last) (?:season|weekend|year))';

const OWN_THINGS =
  'girlfriend|boyfriend|crush|wifi|phone|laptop|pc|computer|internet|code|game|cat|dog|iphone|xbox|ps5';
const TROUBLES = String.raw`left me|not work\S*|will not|wont|broke|broken|slow|crash\S*|freez\S*|compile|error|sick`;

const UNITS =
  'ml|cups?|ounces?|oz|grams?|tablespoons?|teaspoons?|inches|feet|cm|km|miles?|pounds?|kg|celsius|fahrenheit';
const HOLIDAYS = 'christmas|xmas|easter|halloween|new years?|my birthday|summer|the weekend';

/** About the moment, the user, the server or the bot; no story has it. */
const OF_NO_STORY = [
  /^(?:what|wat) (?:time|day|year) is (?:it|today)(?: (?:now|today|right now|in \w+))?$|^what is the time$/,
  new RegExp(`^how (?:many days|long) (?:is it )?(?:until|till|to|before) (?:${HOLIDAYS})\\b`),
  new RegExp(String.raw`^how many (?:${UNITS}) (?:are |is |go )?(?:there )?in (?:a|an|one|1)\b`),
  new RegExp(String.raw`\b[\d.]+ (?:${UNITS}) (?:in|to|into) (?:${UNITS})$`),
  /\b(?:near|around|close to) (?:me|here)\b|\bin my area\b/,
  /^(?:do|can|are|did) you (?:(?:really|actually|ever) )?(?:have feelings|feel|sleep|dream|alive|real|human|conscious|sentient|single)\b/,
  /\b(?:owner|admin|admins|mod|mods|moderator|moderators|rules|members) (?:of|in|on|here) (?:this|the|our) (?:server|discord|channel|chat)\b/,
  /\b(?:movie|game|games|karaoke|quiz|trivia|poker) night\b/,
  /^(?:hi |hey |hello )*(?:good (?:morning|evening|night|afternoon)|happy (?:birthday|new year|friday)|merry christmas|how was your day)\b(?: \S+){0,6}$/,
  /\b(?:i am|is (?:anybody|anyone|someone) (?:else )?|who (?:else )?is) bored\b|\bdead (?:chat|server)\b|\b(?:chat|server) is dead\b/,
  /\b(?:free (?:nitro|robux)|discord nitro|subscribe to my|check out my|follow me on|dm me)\b/,
  new RegExp(String.raw`\bmy (?:${OWN_THINGS}) (?:\S+ ){0,2}(?:${TROUBLES})\b`),
  /\b(?:help|do|finish|write) (?:me |with )*my (?:\w+ )?(?:homework|essay|assignment|cv|resume|thesis)\b/,
  /^(?:what is |calculate |solve )?[\d.]+ ?(?:times|plus|minus|divided by|[x*+/^-]) ?[\d.]+$/,
];

const SPORTS_AND_SHOWS =
  'champions league|premier league|super bowl|world cup|bundesliga|la liga|serie a|nba|nfl|ufc|formula 1|f1|eurovision|grammys|oscars|ballon d or';

const HOUSEHOLD_VERBS = 'cook|bake|boil|fry|grill|install|uninstall|hack|reset|flirt|mute|unmute|cheat|meditate';

const SPORTS =
  'football|soccer|tennis|basketball|baseball|hockey|cricket|rugby|golf|boxing|wrestling|f1|grand prix|oscars?|grammys?';

const SHOPS =
  'supermarket|shops?|stores?|mall|gym|bank|pharmacy|pharmacies|library|post office|restaurants?|cafe|pub|zoo|pool';

const GOODS =
  'gpu|cpu|laptop|phone|headset|anime|movie|movies|films?|series|game|games|song|songs|hotels?|flights?|restaurants?|build|wine|steam|netflix|ebay|amazon|tiktok';

const GAMES = 'play|trade|raid|queue|minecraft|fortnite|valorant|league|pokemon|roblox|csgo';

const DANGEROUS_THINGS = 'bomb|pipe bomb|gun|poison|explosives?|meth|drugs|virus|malware|weapon';

/** At least one of these words is missing from the story. */
const OF_SOME_STORIES = [
  new RegExp(`^(?:who|whos|did \\w+) .*\\b(?:won|win|winning|wins)\\b.*\\b(${SPORTS})\\b`),
  new RegExp(`\\b(${SHOPS})\\b.*\\b(?:open|opens|opening|close|closes|closed|closing|hours)\\b`),
  /^when (?:is|does|do|will) (?:the )?(?:new|next) (\w+)\b.* (?:come|comes|coming|out|released?|drop|drops|dropping|hitting)\b/,
  new RegExp(`\\b(weather|forecast|rain|raining|snow|snowing|sunny|hot|cold|warm|windy)\\b.*\\b${SOON}\\b`),
  /^(?:what|how) (?:is|about) the (weather)\b/,
  new RegExp(
    `^(?:who won|who lost|what was the score|did \\w+ win) .*\\b(match|game|fight|race|final|score)\\b.*\\b${LATELY}\\b`,
  ),
  new RegExp(String.raw`\b(${SPORTS_AND_SHOWS})\b`),
  /\b(recipe|recipes)\b/,
  new RegExp(String.raw`\bhow (?:do|can|should) (?:i|you) (${HOUSEHOLD_VERBS})\b`),
  /\bwhat (?:\w+ )?(?:should|can|do) (?:i|we) (cook|eat|wear|watch|play|drink|read|gift|order)\b/,
  new RegExp(String.raw`\b(?:best|good|cheap|cheapest) .*\b(${GOODS})\b`),
  new RegExp(String.raw`\b(?:any ?one|who (?:else )?wants) (?:\w+ ){0,3}(${GAMES})\b`),
  /\bwhat is (?:the )?(capital of|square root|meaning of life|on tv)\b|\bwhat does (\w+) mean$|\bhow do (?:you|i) (spell) \w+/,
  /\bhow do (?:you|i|they) say \w+ in (\w+)/,
  new RegExp(
    String.raw`\bhow (?:to|do i|can i|would i|do you) (?:make|build|get|buy|cook|create) (?:a |an |some )?(?:\w+ )?(${DANGEROUS_THINGS})\b`,
  ),
  /\b(?:some(?:one|body)|his|her|their|your|\w+s) (home add?ress|phone number|ip add?ress|credit card)\b/,
  /\b(python|javascript|segfault|null pointer|stack overflow|compiler|css|html|node js|typescript)\b/,
];
