import type { Message } from '../../../sandbox/reader/message.ts';

/** Faults in a message after hostile input, as sentences; none if all is well. */
export function judge({ content, embeds, pings }: Message, marks: string[]): string[] {
  const shown = [
    content,
    ...embeds.flatMap(({ title = '', description = '', fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
  ].join('\n');
  const isPinging = pings.everyone || pings.users.length > 0 || pings.roles.length > 0;
  return [
    ...marks.filter((mark) => shown.includes(mark)).map((mark) => `echoed ${JSON.stringify(mark)} as it is`),
    ...(isPinging ? ['pinged somebody'] : []),
  ];
}
