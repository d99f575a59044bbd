import type { Command } from './command.ts';
import type { Component } from './component.ts';

/** Something a user can do, as a plain object: its command, and the buttons, menus and forms that belong to it. */
export interface Feature {
  command?: Command;
  components?: Component[];
}
